// Every address of the page. Two patterns need no table: matching one is quicker than ranking many.
import { useMatch } from 'react-router';
import { NoSuchPage } from '#security/NoSuchPage.tsx';
import { SecurityPage } from '#security/SecurityPage.tsx';

export function AppRoutes() {
  const home = useMatch('/');
  const removal = useMatch('/remove/:id');
  if (!home && !removal) return <NoSuchPage />;
  return <SecurityPage removing={removal?.params.id} />;
}
