// The small scripts of the tenant's pages; what people see also works without them.

/** Looks every two seconds whether a push was answered, and shows the page anew when it was. */
export const waitForPush = `
const { state } = document.querySelector('[data-waiting]').dataset;
const look = async () => {
  try {
    const answer = await fetch('/u/push?state=' + encodeURIComponent(state));
    if (!answer.ok || (await answer.json()).decision !== 'waiting') return location.reload();
  } catch {}
  setTimeout(look, 2000);
};
setTimeout(look, 2000);
`;

/** Brings codes and pushes up to date every two seconds, except while a control in them has the focus. */
export const keepUpToDate = `
const look = async () => {
  const live = document.querySelector('[data-live]');
  try {
    if (!live.contains(document.activeElement)) {
      const text = await (await fetch(location.href)).text();
      const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-live]');
      if (fresh && fresh.innerHTML !== live.innerHTML && !live.contains(document.activeElement)) live.replaceWith(fresh);
    }
  } catch {}
  setTimeout(look, 2000);
};
setTimeout(look, 2000);
`;

/** Tells the window that framed or opened this page what became of the sign-in, as auth0-spa-js listens for it. */
export const postAnswer = `
const { origin, answer } = document.querySelector('[data-answer]').dataset;
const receiver = window.parent === window ? window.opener : window.parent;
receiver?.postMessage({ type: 'authorization_response', response: JSON.parse(answer) }, origin);
`;

/** Sends the one form of the page. */
export const sendForm = `
document.querySelector('[data-send]').submit();
`;
