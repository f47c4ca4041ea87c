// Where the code is to go: a number or an address, kept whatever happens.
import type { Factor } from '#domain/enrollment.ts';
import type { Problem } from '#domain/enrollmentFailure.ts';
import type { Enrollment } from '#queries/Enrollment.ts';
import type { Draft } from './Draft.ts';
import { EnterEmail } from './EnterEmail.tsx';
import { EnterPhone } from './EnterPhone.tsx';
import { ProblemWords } from './ProblemWords.tsx';

type DestinationStepProps = {
  readonly factor: Exclude<Factor, 'otp' | 'push'>;
  readonly problem: Problem | null;
  /** Nothing can be sent just now. */
  readonly isBusy: boolean;
  readonly enrollment: Enrollment;
  readonly draft: Draft;
};

export function DestinationStep(props: DestinationStepProps) {
  const { factor, problem, isBusy, enrollment, draft } = props;
  const { typed, onType } = draft;
  const error = problem && <ProblemWords problem={problem} factor={factor} />;
  const begin = (destination: string) => enrollment.begin({ factor, destination });
  return (
    <>
      {factor === 'email' ? (
        <EnterEmail
          value={typed.email}
          onChange={(email) => onType({ ...typed, email })}
          error={error}
          isBusy={isBusy}
          onSubmit={begin}
        />
      ) : (
        <EnterPhone
          channel={factor}
          value={typed.phone}
          onChange={(phone) => onType({ ...typed, phone })}
          error={error}
          isBusy={isBusy}
          onSubmit={begin}
        />
      )}
    </>
  );
}
