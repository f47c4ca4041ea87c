// Everything about adding that outlives its dialog: what is under way, what was left unfinished, what was added.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Authenticator } from '#domain/authenticator.ts';
import type { Factor } from '#domain/enrollment.ts';
import { type Added, onceConfirmed } from '#domain/enrollmentFlow.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { tellHost } from '#domain/host.ts';
import { unfinishedLike, unfinishedOf } from '#domain/unfinished.ts';
import { Say } from '#i18n/Say.tsx';
import { useEverythingListed } from '#queries/useAuthenticators.ts';
import { useEnrollment } from '#queries/useEnrollment.ts';
import { useHost } from '#queries/useHost.ts';
import { GroupName } from '#security/GroupName.tsx';
import { addressOfReplacement, type Place } from '#security/Place.ts';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUp, useStepUpState } from '#step-up/useStepUp.ts';
import { useNavigate } from '#ui/router.tsx';
import { nowMs } from '#ui/useSecondsUntil.ts';
import { AddDialog } from './AddDialog.tsx';
import { ChooseFactor } from './ChooseFactor.tsx';
import { nothingTyped, readTyped, type Typed } from './Draft.ts';
import { EnrollmentReceipt } from './EnrollmentReceipt.tsx';
import { FactorStep } from './FactorStep.tsx';
import { mayAddWith } from './mayAdd.ts';
import { RecoveryKit } from './RecoveryKit.tsx';
import { ReplaceOne } from './ReplaceOne.tsx';
import { UnfinishedSetUps } from './UnfinishedSetUps.tsx';
import { usePushPolling } from './usePushPolling.ts';

export type EnrollmentProps = {
  readonly place: Place;
  /** What the recovery code is for, as the person knows it. */
  readonly site: string;
  /** Where it is said what was added: a polite live region above the list. */
  readonly told: Element | null;
  readonly onAdded: (ids: readonly string[]) => void;
  /** What said so is gone, and the focus maybe with it; always the same function. */
  readonly onDismissed: () => void;
  readonly onClose: () => void;
};

export function Enrollment({ place, site, told, onAdded, onDismissed, onClose }: EnrollmentProps) {
  const all = useEverythingListed();
  const stepUp = useStepUp();
  const state = useStepUpState();
  const confirmed = confirmationOf(state);
  const navigate = useNavigate();
  const { hooks } = useHost();
  const [typed, setTyped] = useState(() => readTyped(stepUp.carried()));
  const [added, setAdded] = useState<Added | null>(null);
  const isOpen = place.at === 'add';
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  useEffect(() => {
    if (!added) return;
    return onDismissed;
  }, [added, onDismissed]);

  const enrollment = useEnrollment(nowMs, (made) => {
    // The token from before the first factor came without a challenge: whoever goes on shows the factor.
    if (!confirmationOf(stepUp.state())?.wasChallenged) stepUp.drop();
    tellHost(hooks, 'onEnrolled', { kinds: made.kinds, at: new Date().toISOString() });
    if (made.recoveryCode === null) finish(made);
  });
  const { flow } = enrollment;
  const active = all.filter(({ isActive }) => isActive);
  const mayAdd = mayAddWith(state, active.length > 0);
  usePushPolling(enrollment, isOpen && mayAdd === 'yes');

  function type(next: Typed) {
    setTyped(next);
    stepUp.carry(next === nothingTyped ? null : JSON.stringify(next));
  }

  function finish(made: Added) {
    setAdded(made);
    type(nothingTyped);
    onAdded(made.ids);
    enrollment.forget();
    const { current } = latest;
    if (current.at !== 'add') return;
    // Before the new one is seen, the old one is not asked about.
    if (current.replaces === null || !made.wasSeen) onClose();
    else navigate(`/remove/${encodeURIComponent(current.replaces)}`, { replace: true });
  }

  function choose(factor: Factor | null) {
    const base =
      place.at === 'add' && place.replaces !== null ? addressOfReplacement(place.replaces) : '/add';
    navigate(factor ? `${base}/${factor}` : base, { replace: true });
    const needsNoMore = factor === 'otp' || factor === 'push';
    const isInTheWay =
      factor !== null &&
      unfinishedLike(unfinishedOf(all), factor).some(({ id }) => !enrollment.isOwn(id));
    if (needsNoMore && !isInTheWay) enrollment.begin({ factor });
  }

  return (
    <>
      {told &&
        createPortal(
          <EnrollmentReceipt added={added} all={active} onDismiss={() => setAdded(null)} />,
          told,
        )}
      {place.at !== 'lost' && (
        <UnfinishedSetUps
          all={all}
          enrollment={enrollment}
          mayDiscard={state.at === 'unlocked' && state.mayRemove}
        />
      )}
      {flow.at === 'saving' ? (
        <RecoveryKit
          code={flow.added.recoveryCode ?? ''}
          account={confirmed?.person.email ?? ''}
          site={site}
          onDone={() => {
            enrollment.codeSaved();
            finish({ ...flow.added, recoveryCode: null });
          }}
        />
      ) : (
        isOpen && (
          <AddDialog
            factor={place.factor}
            mayAdd={mayAdd}
            all={all}
            enrollment={enrollment}
            lead={place.replaces !== null && <Replaced id={place.replaces} active={active} />}
            onChoose={choose}
            onClose={onClose}
          >
            {place.factor ? (
              <FactorStep
                factor={place.factor}
                all={all}
                enrollment={
                  mayAdd === 'yes' ? { ...enrollment, flow: onceConfirmed(flow) } : enrollment
                }
                draft={{ typed, onType: type }}
              />
            ) : (
              <>
                <ChooseFactor off={enrollment.off} onChoose={choose} />
                {place.replaces === null && <ReplaceOne active={active} />}
              </>
            )}
          </AddDialog>
        )
      )}
    </>
  );
}

function Replaced({ id, active }: { id: string; active: readonly Authenticator[] }): ReactNode {
  const groups = groupAuthenticators(active);
  const group = groups.find(({ members }) => members.some((one) => one.id === id));
  if (!group) return null;
  return (
    <p>
      <Say
        id="replace.lead"
        values={{
          name: (
            <strong>
              <GroupName group={group} groups={groups} />
            </strong>
          ),
        }}
      />
    </p>
  );
}
