// Why a step of adding came to nothing, how many tries are left, and how long to wait.
import type { Factor } from '#domain/enrollment.ts';
import type { Problem } from '#domain/enrollmentFailure.ts';
import { Gap } from '#i18n/Gap.tsx';
import { Say } from '#i18n/Say.tsx';
import { useSecondsUntil } from '#ui/useSecondsUntil.ts';
import { Duration } from './Duration.tsx';
import { sentenceOf, wayOnAfter } from './describeEnrollment.ts';

type ProblemWordsProps = { readonly problem: Problem; readonly factor: Factor };

export function ProblemWords({ problem, factor }: ProblemWordsProps) {
  const seconds = useSecondsUntil(problem.notBeforeMs ?? 0);
  const { reason, triesLeft } = problem;
  const wayOn = wayOnAfter(reason, factor);
  return (
    <>
      <Say id={sentenceOf(reason, factor)} />
      {triesLeft !== null && triesLeft > 0 && (
        <>
          <Gap />
          <Say id="enroll.tries" values={{ count: triesLeft }} />
        </>
      )}
      {seconds > 0 ? (
        <>
          <Gap />
          <Say id="enroll.wait" values={{ time: <Duration seconds={seconds} /> }} />
        </>
      ) : (
        wayOn && (
          <>
            <Gap />
            <Say id={wayOn} />
          </>
        )
      )}
    </>
  );
}
