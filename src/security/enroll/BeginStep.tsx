// Before anything is begun: what is asked for, or what stands in the way.
import type { Authenticator } from '#domain/authenticator.ts';
import type { Factor } from '#domain/enrollment.ts';
import type { Problem } from '#domain/enrollmentFailure.ts';
import { isBusy } from '#domain/enrollmentFlow.ts';
import { roomFor, unfinishedLike, unfinishedOf } from '#domain/unfinished.ts';
import { Say } from '#i18n/Say.tsx';
import type { Enrollment } from '#queries/Enrollment.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { DestinationStep } from './DestinationStep.tsx';
import type { Draft } from './Draft.ts';
import { ProblemWords } from './ProblemWords.tsx';
import { StartOver } from './StartOver.tsx';

type BeginStepProps = {
  readonly factor: Factor;
  readonly all: readonly Authenticator[];
  readonly enrollment: Enrollment;
  readonly draft: Draft;
};

export function BeginStep({ factor, all, enrollment, draft }: BeginStepProps) {
  const { flow, isOwn } = enrollment;
  const problem = flow.at === 'choosing' && flow.wanted?.factor === factor ? flow.problem : null;
  // Another kind may be, and then nothing is begun.
  const busy = isBusy(flow);
  const inTheWay = unfinishedLike(unfinishedOf(all), factor).filter(({ id }) => !isOwn(id));
  if (inTheWay.length > 0) {
    return <StartOver factor={factor} inTheWay={inTheWay} all={all} enrollment={enrollment} />;
  }
  return (
    <>
      {roomFor(all) !== 'enough' && problem?.reason !== 'full' && (
        <p>
          <Say id="unfinished.little_room" />
        </p>
      )}
      {factor === 'otp' || factor === 'push' ? (
        <>
          <BeginProblem problem={problem} factor={factor} />
          <Button look="main" isBusy={busy} onPress={() => enrollment.begin({ factor })}>
            <Say id={problem ? 'add.retry' : 'begin.button'} />
          </Button>
        </>
      ) : (
        <DestinationStep
          factor={factor}
          problem={problem}
          isBusy={busy}
          enrollment={enrollment}
          draft={draft}
        />
      )}
    </>
  );
}

function BeginProblem({ problem, factor }: { problem: Problem | null; factor: Factor }) {
  return (
    <div role="alert">
      {problem && (
        <Notice tone="danger">
          <Say
            id="enroll.not_begun"
            values={{ reason: <ProblemWords problem={problem} factor={factor} /> }}
          />
        </Notice>
      )}
    </div>
  );
}
