// The step that one factor is at: what to do now, and what came of what was done last.
import type { ReactNode } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { Factor } from '#domain/enrollment.ts';
import { endsWait, type Problem } from '#domain/enrollmentFailure.ts';
import type { SetUp } from '#domain/enrollmentFlow.ts';
import { Say } from '#i18n/Say.tsx';
import type { Enrollment } from '#queries/Enrollment.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { BeginStep } from './BeginStep.tsx';
import type { Draft } from './Draft.ts';
import { DrawnAhead } from './DrawnAhead.tsx';
import { ProblemWords } from './ProblemWords.tsx';
import { PushStep } from './PushStep.tsx';
import { ScanStep } from './ScanStep.tsx';
import { SentCodeStep } from './SentCodeStep.tsx';

type FactorStepProps = {
  readonly factor: Factor;
  readonly all: readonly Authenticator[];
  readonly enrollment: Enrollment;
  readonly draft: Draft;
};

export function FactorStep({ factor, all, enrollment, draft }: FactorStepProps) {
  const { flow } = enrollment;
  const begin = <BeginStep factor={factor} all={all} enrollment={enrollment} draft={draft} />;
  if ('setUp' in flow && flow.setUp.wanted.factor !== factor) return begin;
  // Another one that was cancelled is not there yet: nothing can be begun before it is, only typed.
  if (flow.at === 'beginning' && flow.wanted.factor !== factor) return begin;
  const step = (setUp: SetUp | null, problem: Problem | null, isBusy: boolean) => (
    <OpenStep
      factor={factor}
      enrollment={enrollment}
      setUp={setUp}
      problem={problem}
      isBusy={isBusy}
    />
  );
  switch (flow.at) {
    case 'beginning':
      return flow.instead || factor === 'otp' ? step(flow.instead, null, false) : null;
    case 'open':
      return step(flow.setUp, flow.problem, flow.isConfirming);
    case 'discarding':
      return step(flow.setUp, null, false);
    case 'over':
      return (
        <Trouble
          action={
            <Button look="main" onPress={() => enrollment.begin(flow.setUp.wanted)}>
              <Say id="add.again" />
            </Button>
          }
        >
          <ProblemWords problem={flow.problem} factor={factor} />
        </Trouble>
      );
    case 'doubtful':
      return (
        <Trouble
          action={
            <Button onPress={enrollment.lookAgain}>
              <Say id="doubt.look" />
            </Button>
          }
        >
          <Say id="doubt" />
        </Trouble>
      );
    default:
      return begin;
  }
}

function Trouble({ action, children }: { action: ReactNode; children: ReactNode }) {
  return (
    <div role="alert">
      <Notice tone="caution" action={action}>
        <p>{children}</p>
      </Notice>
    </div>
  );
}

type OpenStepProps = {
  readonly factor: Factor;
  readonly enrollment: Enrollment;
  /** Null: asked for, and not there yet. */
  readonly setUp: SetUp | null;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
};

function OpenStep({ factor, enrollment, setUp, problem, isBusy }: OpenStepProps) {
  const error = problem && <ProblemWords problem={problem} factor={factor} />;
  const material = setUp?.material ?? null;
  if (setUp && material?.by === 'sent_code') {
    return (
      <SentCodeStep
        setUp={setUp}
        problem={problem}
        error={error}
        isBusy={isBusy}
        enrollment={enrollment}
      />
    );
  }
  if (material?.by === 'push') {
    const isRefused = problem !== null && endsWait(problem);
    const again = (
      <Button onPress={() => enrollment.confirm(null)}>
        <Say id="add.retry" />
      </Button>
    );
    return (
      <>
        <PushStep uri={material.uri} isWaiting={!isRefused} />
        <div role="alert">
          {error && (
            <Notice tone="caution" action={isRefused && again}>
              {error}
            </Notice>
          )}
        </div>
      </>
    );
  }
  return (
    <DrawnAhead isThere={material !== null}>
      <ScanStep
        material={material?.by === 'sent_code' ? null : material}
        error={error}
        isBusy={isBusy}
        onVerify={enrollment.confirm}
      />
    </DrawnAhead>
  );
}
