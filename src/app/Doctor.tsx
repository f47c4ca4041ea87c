// Hands the set-up to the doctor, with what a confirmation was granted if there was one.
import { DoctorPage } from '#doctor/DoctorPage.tsx';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import type { Connection } from './connect.ts';

export function Doctor({ connection }: { connection: Connection }) {
  const { settings, fetch, redirectUri } = connection;
  const confirmed = confirmationOf(useStepUpState());
  const granted = confirmed && [
    ...(confirmed.mayRead ? ['read:authenticators'] : []),
    ...(confirmed.mayRemove ? ['remove:authenticators'] : []),
    ...(confirmed.mayEnroll ? ['enroll'] : []),
  ];
  return (
    <DoctorPage
      patient={{
        setup: { ...settings, redirectUri },
        grantedScopes: granted && new Set(granted),
      }}
      fetch={fetch}
      confirm={<ConfirmItsYou />}
    />
  );
}
