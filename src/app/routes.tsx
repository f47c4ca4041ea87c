// Every address of the page. Few patterns need no table: matching each is quicker than ranking many.

import { NoSuchPage } from '#security/NoSuchPage.tsx';
import type { Place } from '#security/Place.ts';
import { SecurityPage } from '#security/SecurityPage.tsx';
import { useMatch } from '#ui/router.tsx';

export function AppRoutes() {
  const place = usePlace();
  return place ? <SecurityPage place={place} /> : <NoSuchPage />;
}

function usePlace(): Place | null {
  const list = useMatch('/');
  const remove = useMatch('/remove/:id');
  if (list) return { at: 'list' };
  if (remove?.params.id) return { at: 'remove', id: remove.params.id };
  return null;
}
