// The question before a removal, as far as it is the same in the dialog and for a lost thing.
import { type RefObject, useContext, useRef, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { type ChangeOfPlan, changeOfPlan } from '#domain/changeOfPlan.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { startRemoval } from '#queries/carryOutRemoval.ts';
import type { Removal } from '#queries/useRemoval.ts';
import { EmbeddedContext } from '#security/EmbeddedContext.ts';
import { isUnlocked } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { useJustChanged } from '#ui/useJustChanged.ts';
import { useUncovered } from '#ui/useUncovered.ts';

export type Asking = {
  /** How the plan differs from the one that was shown first; empty when it is that one again. */
  readonly change: ChangeOfPlan | null;
  /** The confirmation has run out: a new one is needed before anything can be removed. */
  readonly needsConfirmation: boolean;
  /** What was confirmed here is being carried out. */
  readonly isRemoving: boolean;
  /** Something else is being removed. */
  readonly isOtherRunning: boolean;
  /** A press does nothing for the moment: what it would confirm has only just changed. */
  readonly isBlocked: boolean;
  /** In a frame, when something may have lain over it: the address of the page by itself. */
  readonly coveredAt: string | null;
  /** The second deliberate act; null where one is enough. */
  readonly tick: null | {
    readonly isTicked: boolean;
    readonly wasForgotten: boolean;
    readonly box: RefObject<HTMLInputElement | null>;
    readonly onChange: (isTicked: boolean) => void;
  };
  readonly confirm: () => void;
};

type Question = {
  readonly plan: RemovalPlan;
  /** The list that the plan was made from. */
  readonly before: readonly Authenticator[];
  readonly removal: Removal;
};

export function useAsking({ plan, before, removal }: Question): Asking {
  const [told] = useState(plan);
  // A tick belongs to what it was set for: under another plan it has to be set again.
  const what = contentsOf(plan);
  const [tickedFor, setTickedFor] = useState<string | null>(null);
  const [wasForgotten, setWasForgotten] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const isConfirmed = isUnlocked(useStepUpState());
  // Nor does it outlast its confirmation.
  if (!isConfirmed && tickedFor !== null) setTickedFor(null);
  const isJustChanged = useJustChanged(what);
  const isTicked = tickedFor === what;
  const isOurs = isOf(removal, plan);
  const frame = useContext(EmbeddedContext)?.frame;
  const [wasCovered, setWasCovered] = useState(false);
  const isUncovered = useUncovered(() => box.current?.closest('dialog, section') ?? null, !!frame);
  // A host could lay the frame over something else, clear as glass: one press is not enough there.
  const needsSecondAct = plan.needsSecondAct || !!frame;

  return {
    // It may have been another one just when it was confirmed, and nothing was sent.
    change: changeOfPlan(told, plan) ?? (isOurs && removal.outcome?.at === 'changed' ? none : null),
    needsConfirmation: !isConfirmed,
    isRemoving: removal.isRemoving && isOurs,
    isOtherRunning: removal.isRemoving && !isOurs,
    isBlocked: isJustChanged || (removal.isRemoving && !isOurs),
    coveredAt: (wasCovered && frame?.href) || null,
    tick: needsSecondAct
      ? {
          isTicked,
          wasForgotten,
          box,
          onChange(ticked) {
            setTickedFor(ticked ? what : null);
            setWasForgotten(false);
          },
        }
      : null,
    confirm() {
      setWasCovered(false);
      if (needsSecondAct && !isTicked) {
        setWasForgotten(true);
        box.current?.focus();
        return;
      }
      if (frame && !isUncovered()) {
        setWasCovered(true);
        frame.onCovered();
        return;
      }
      startRemoval(removal, { plan, before });
    },
  };
}

const none: ChangeOfPlan = { goesToo: [], gone: [], added: [] };

/** Whether the last removal was of this, or of a part of it. */
export function isOf({ confirmed }: Removal, plan: RemovalPlan): boolean {
  const ids = new Set(plan.goes.map(({ id }) => id));
  return confirmed?.plan.goes.some(({ id }) => ids.has(id)) ?? false;
}

function contentsOf({ goes, mayGo, stays }: RemovalPlan): string {
  const ids = (some: readonly Authenticator[]) => some.map(({ id }) => id).toSorted();
  return JSON.stringify([ids(goes), ids(mayGo), ids(stays)]);
}
