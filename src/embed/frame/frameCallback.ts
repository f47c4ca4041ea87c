// The window that a frame opened, back from the sign-in: hands the answer to the frame, and closes.
import { postBetween } from '#step-up/framePost.ts';
import { reportToOpener } from '#step-up/popup.ts';
import { isForOpener } from '#step-up/transaction.ts';

const answer = new URLSearchParams(location.search);
// Code and state leave the address bar before anything else happens.
history.replaceState(null, '', location.pathname);
void end();

async function end() {
  const wasTaken =
    isForOpener(answer) && (await reportToOpener(answer, postBetween(opener, window)));
  if (wasTaken) window.close();
  // Nobody waits for it any more, or the browser keeps the two apart: here the person can go on.
  else location.replace('/');
}
