// The numbering plans, once they are here. Without them a phone can still be entered, in international form.
import { useSyncExternalStore } from 'react';

type PhoneNumbers = typeof import('./phoneNumbers.ts');
type Plans = PhoneNumbers | 'loading' | 'missing';

let plans: Plans = 'loading';

export function usePhoneNumbers(): Plans {
  return useSyncExternalStore(load, () => plans);
}

function load(onLoaded: () => void): () => void {
  if (typeof plans === 'object') return () => {};
  plans = 'loading';
  let isWaiting = true;
  const settle = (found: Plans) => {
    plans = found;
    if (isWaiting) onLoaded();
  };
  import('./phoneNumbers.ts').then(settle, () => settle('missing'));
  return () => {
    isWaiting = false;
  };
}
