// A question put on the person's phone, and the wait for their answer.
import { Say } from '#i18n/Say.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useSecondsUntil } from '#ui/useSecondsUntil.ts';
import styles from './AskPush.module.css';
import { AskStep, type ChallengeProps } from './AskStep.tsx';
import { MethodName } from './MethodName.tsx';
import { onPageClock } from './onPageClock.ts';
import { TroubleWords } from './TroubleWords.tsx';

export function AskPush(props: ChallengeProps) {
  const { question, questions } = props;
  const { method, busy, trouble, sentAtMs, notBeforeMs } = question;
  const wait = useSecondsUntil(notBeforeMs === null ? 0 : onPageClock(notBeforeMs));
  const isOver = trouble?.reason === 'declined' || trouble?.reason === 'code_expired';
  return (
    <AskStep
      {...props}
      title={<Say id="ask.push.title" />}
      lead={<Say id="ask.push.sent" values={{ name: <MethodName method={method} /> }} />}
    >
      <p role="status" className={styles.waiting}>
        {!isOver && (
          <>
            <span className={styles.dot} aria-hidden="true" />
            <Say id={sentAtMs.length > 1 ? 'ask.push.sent_again' : 'ask.push.waiting'} />
          </>
        )}
      </p>
      <div role="alert">
        {trouble && busy !== 'sending' && (
          <Notice tone="caution">
            <TroubleWords trouble={trouble} />
          </Notice>
        )}
      </div>
      <Button
        look={isOver ? 'main' : 'quiet'}
        isBusy={busy === 'sending'}
        isBlocked={wait > 0}
        onPress={questions.sendAgain}
      >
        <Say id="ask.push.again" />
      </Button>
    </AskStep>
  );
}
