// Every address of the page. Few patterns need no table: matching each is quicker than ranking many.
import { type ReactNode, useState } from 'react';
import { NoSuchPage } from '#security/NoSuchPage.tsx';
import type { Place } from '#security/Place.ts';
import { SecurityPage } from '#security/SecurityPage.tsx';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { useMatch } from '#ui/router.tsx';

type AppRoutesProps = {
  /** What `/doctor` shows; null where there is no such page. */
  readonly doctor: ReactNode;
};

export function AppRoutes({ doctor }: AppRoutesProps) {
  const place = usePlace();
  const isDoctor = useMatch('/doctor') !== null;
  const state = useStepUpState();
  const turn = useTurn(confirmationOf(state)?.person.sub);
  if (isDoctor && doctor) return doctor;
  return place ? <SecurityPage key={turn} place={place} /> : <NoSuchPage />;
}

/** Whose turn it is, as a number: whatever was shown or typed for one person is gone when it is over. */
function useTurn(sub: string | undefined): number {
  const [seen, setSeen] = useState({ sub, turn: 0 });
  if (sub !== seen.sub) setSeen({ sub, turn: seen.turn + (seen.sub === undefined ? 0 : 1) });
  return seen.turn;
}

function usePlace(): Place | null {
  const list = useMatch('/');
  const remove = useMatch('/remove/:id');
  const lost = useMatch('/lost');
  const lostOne = useMatch('/lost/:id');
  if (list) return { at: 'list' };
  if (remove?.params.id) return { at: 'remove', id: remove.params.id };
  if (lost) return { at: 'lost', id: null };
  if (lostOne?.params.id) return { at: 'lost', id: lostOne.params.id };
  return null;
}
