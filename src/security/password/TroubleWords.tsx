// Why a question came to nothing, and what to do now.
import { Say } from '#i18n/Say.tsx';
import type { Trouble } from '#step-up/questions.ts';
import { sentence, sentenceWithWait } from './describeTrouble.ts';

const MINUTE_MS = 60_000;
/** One more code each six minutes is the usual limit (Auth0, rate limits). */
const USUAL_WAIT_MS = 6 * MINUTE_MS;

export function TroubleWords({ trouble }: { trouble: Trouble }) {
  const { reason, waitMs, triesLeft } = trouble;
  if (reason === 'wrong_code' && triesLeft !== null && triesLeft > 0) {
    return <Say id="trouble.wrong_code.left" values={{ count: triesLeft }} />;
  }
  if (hasWait(reason)) {
    const minutes = Math.max(1, Math.ceil((waitMs ?? USUAL_WAIT_MS) / MINUTE_MS));
    return <Say id={sentenceWithWait[reason]} values={{ minutes }} />;
  }
  return <Say id={sentence[reason]} />;
}

function hasWait(reason: Trouble['reason']): reason is keyof typeof sentenceWithWait {
  return reason in sentenceWithWait;
}
