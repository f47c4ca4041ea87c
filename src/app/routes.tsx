// Every address of the page. Few patterns need no table: matching each is quicker than ranking many.
import { type ReactNode, useState } from 'react';
import { isFactor } from '#domain/enrollment.ts';
import { AskedHere } from '#security/AskedHere.tsx';
import { NoSuchPage } from '#security/NoSuchPage.tsx';
import type { Place } from '#security/Place.ts';
import { SecurityPage } from '#security/SecurityPage.tsx';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { useMatch } from '#ui/router.tsx';

type AppRoutesProps = {
  /** What people call this place. */
  readonly site: string;
  /** What `/doctor` shows; null where there is no such page. */
  readonly doctor: ReactNode;
};

export function AppRoutes({ site, doctor }: AppRoutesProps) {
  const place = usePlace();
  const isDoctor = useMatch('/doctor') !== null;
  const state = useStepUpState();
  const turn = useTurn(confirmationOf(state)?.person.sub);
  const page = place ? <SecurityPage key={turn} place={place} site={site} /> : <NoSuchPage />;
  return (
    <>
      {isDoctor && doctor ? doctor : page}
      <AskedHere site={site} />
    </>
  );
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
  const add = useMatch('/add');
  const addOne = useMatch('/add/:factor');
  const replace = useMatch('/replace/:id');
  const replaceOne = useMatch('/replace/:id/:factor');
  if (list) return { at: 'list' };
  if (remove?.params.id) return { at: 'remove', id: remove.params.id };
  if (lost) return { at: 'lost', id: null };
  if (lostOne?.params.id) return { at: 'lost', id: lostOne.params.id };
  const params = (add ?? addOne ?? replace ?? replaceOne)?.params;
  if (!params) return null;
  const { factor = null, id: replaces = null } = params;
  if (factor !== null && !isFactor(factor)) return null;
  return { at: 'add', factor, replaces };
}
