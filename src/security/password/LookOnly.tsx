// What is said to somebody who has signed in with a password only, when they may look and want to change something.
import { Say } from '#i18n/Say.tsx';

type LookOnlyProps = { readonly wanted?: 'remove' | 'add' };

export function LookOnly({ wanted }: LookOnlyProps) {
  return <Say id={wanted ? `look.only.${wanted}` : 'look.only'} />;
}
