// A code is on its way: the field for it, and another one if it does not come.
import type { ReactNode } from 'react';
import type { Problem } from '#domain/enrollmentFailure.ts';
import type { SetUp } from '#domain/enrollmentFlow.ts';
import type { Enrollment } from '#queries/Enrollment.ts';
import { CodeField } from './CodeField.tsx';
import { Resend } from './Resend.tsx';

type SentCodeStepProps = {
  readonly setUp: SetUp;
  readonly problem: Problem | null;
  readonly error: ReactNode | null;
  readonly isBusy: boolean;
  readonly enrollment: Enrollment;
};

/** Auth0 sends six digits. */
const DIGITS = 6;

export function SentCodeStep({ setUp, problem, error, isBusy, enrollment }: SentCodeStepProps) {
  const { wanted, sentAtMs } = setUp;
  if (!('destination' in wanted)) return null;
  const isOfSending = problem?.reason === 'too_many_sent' || problem?.reason === 'not_sent';
  return (
    <>
      <CodeField
        length={DIGITS}
        error={error}
        isBusy={isBusy}
        isFirst
        onVerify={enrollment.confirm}
      />
      <Resend
        channel={wanted.factor}
        sentAt={sentAtMs}
        notBefore={isOfSending ? problem.notBeforeMs : null}
        isBusy={enrollment.flow.at === 'beginning'}
        onResend={enrollment.resend}
      />
    </>
  );
}
