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

/**
 * Brings what changes by itself up to date every two seconds, except a part that has the focus, and
 * counts the seconds in between.
 */
export const keepUpToDate = `
const parts = (page) => [...page.querySelectorAll('[data-live]')];
const look = async () => {
  try {
    const text = await (await fetch(location.href)).text();
    const fresh = parts(new DOMParser().parseFromString(text, 'text/html'));
    for (const [index, part] of parts(document).entries()) {
      const next = fresh[index];
      if (!next || part.contains(document.activeElement) || part.innerHTML === next.innerHTML) continue;
      part.replaceChildren(...next.childNodes);
    }
  } catch {}
  setTimeout(look, 2000);
};
const count = () => {
  for (const left of document.querySelectorAll('[data-left]')) {
    const seconds = Math.max(Number(left.textContent) - 1, 0);
    left.textContent = seconds;
    left.parentElement.querySelector('progress').value = seconds;
  }
};
setTimeout(look, 2000);
setInterval(count, 1000);
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
