// Where a person is asked on the page, and what they are told who have only signed in.
import { Suspense, useContext } from 'react';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { PasswordScreensContext } from './PasswordScreens.ts';

export function AskedHere({ site }: { site: string }) {
  const screens = useContext(PasswordScreensContext);
  const state = useStepUpState();
  if (!screens || state.at !== 'asking') return null;
  return (
    <Suspense>
      <screens.Asked questions={state.questions} site={site} />
    </Suspense>
  );
}

export function LookOnly(props: { readonly wanted?: 'remove' | 'add' }) {
  const screens = useContext(PasswordScreensContext);
  return (
    screens && (
      <Suspense>
        <screens.LookOnly {...props} />
      </Suspense>
    )
  );
}
