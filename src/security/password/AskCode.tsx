// A code: from an app, or sent by text, call or email.
import { Say } from '#i18n/Say.tsx';
import { CodeField } from '#security/enroll/CodeField.tsx';
import { Resend } from '#security/enroll/Resend.tsx';
import type { Method } from '#step-up/questions.ts';
import { AskStep, type ChallengeProps } from './AskStep.tsx';
import { MethodName } from './MethodName.tsx';
import { onPageClock } from './onPageClock.ts';
import { TroubleWords } from './TroubleWords.tsx';

/** @see Auth0, Authentication API, "Verify with One-Time Password": six digits */
const CODE_LENGTH = 6;

export function AskCode(props: ChallengeProps) {
  const { question, questions } = props;
  const { method, busy, trouble, sentAtMs, notBeforeMs } = question;
  const { kind } = method;
  return (
    <AskStep {...props} title={<Say id="ask.code.title" />} lead={<WhereFrom method={method} />}>
      <CodeField
        length={CODE_LENGTH}
        error={trouble && <TroubleWords trouble={trouble} />}
        isBusy={busy === 'judging'}
        isFirst
        onVerify={questions.answer}
      />
      {(kind === 'sms' || kind === 'voice' || kind === 'email') && (
        <Resend
          channel={kind}
          sentAt={sentAtMs.map(onPageClock)}
          notBefore={isOfSending(trouble?.reason) && notBeforeMs ? onPageClock(notBeforeMs) : null}
          isBusy={busy === 'sending'}
          onResend={questions.sendAgain}
        />
      )}
    </AskStep>
  );
}

const isOfSending = (reason: string | undefined) =>
  reason === 'too_many_sent' || reason === 'too_many_requests';

function WhereFrom({ method }: { method: Method }) {
  const values = { name: <MethodName method={method} /> };
  if (method.kind === 'sms') return <Say id="ask.code.sms" values={values} />;
  if (method.kind === 'voice') return <Say id="ask.code.voice" values={values} />;
  if (method.kind === 'email') return <Say id="ask.code.email" values={values} />;
  return <Say id="ask.code.otp" />;
}
