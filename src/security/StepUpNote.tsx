// What became of the last confirmation, or of the one under way, when it is not on the screen anyhow.
import { lazy, Suspense } from 'react';
import type { WithoutValues } from '#i18n/Message.ts';
import { Say } from '#i18n/Say.tsx';
import type { StepUpFailure } from '#step-up/identifyStepUpFailure.ts';
import type { StepUpState } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Notice } from '#ui/Notice.tsx';
import { patiently } from '#ui/patiently.ts';
import { stepUpSentence } from './describe.ts';
import styles from './StepUpNote.module.css';

/** Only where windows are opened, and then only once one was. */
const loadPopupNote = () => patiently(() => import('./unlock/PopupNote.tsx'));
const PopupNote = lazy(async () => ({ default: (await loadPopupNote()).PopupNote }));

type StepUpNoteProps = {
  /** Nothing else on the screen says that a confirmation has ended. */
  readonly isAlone?: boolean;
  /** Names what is said calmly, for the button that it belongs to. */
  readonly calmId?: string;
};

export function StepUpNote({ isAlone = false, calmId }: StepUpNoteProps) {
  const state = useStepUpState();
  const isElsewhere = state.at === 'leaving' && state.isElsewhere;
  const failure = failureOf(state);
  // Said where windows are spoken of: it is as rare as they are.
  const isOfPopup = /^(popup|no)_/.test(failure ?? '');
  // A cancel alarms nobody.
  const isCalm = isElsewhere || failure === 'cancelled';
  // Refused before there was a list: without a word it would look as if nothing had been confirmed.
  const sentence = failure ? stepUpSentence[failure] : isAlone && hasEnded(state);
  const note =
    isElsewhere || isOfPopup ? (
      <Suspense>
        <PopupNote failure={failure} />
      </Suspense>
    ) : (
      sentence && (
        <Notice tone={isCalm ? 'calm' : 'caution'}>
          <Say id={sentence} />
        </Notice>
      )
    );
  return (
    <div className={styles.note}>
      <div id={calmId} role="status">
        {isCalm && note}
      </div>
      <div role="alert">{!isCalm && note}</div>
    </div>
  );
}

function failureOf(state: StepUpState): StepUpFailure | null {
  return 'failure' in state ? state.failure : null;
}

function hasEnded({ at }: StepUpState): WithoutValues | null {
  return at === 'expired' ? 'failure.step_up_required' : null;
}
