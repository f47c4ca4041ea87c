// What a host may do: listen to what happened, and have a say before something is removed.
const settings = document.querySelector('security-settings');
const diary = document.querySelector('#diary + ol');

for (const type of ['removed', 'enrolled', 'failed']) {
  document.addEventListener(type, ({ detail }) => {
    const line = document.createElement('li');
    const what = detail.gone?.map(({ kind }) => kind) ?? detail.kinds ?? [detail.reason];
    line.textContent = `${type}: ${what.join(', ')}`;
    diary.append(line);
  });
}

settings.onBeforeRemove = async (thing) =>
  thing.kind === 'email'
    ? { allow: false, reason: 'The shop sends receipts there.' }
    : { allow: true };
