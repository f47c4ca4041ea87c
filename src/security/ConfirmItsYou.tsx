// The step-up prompt: the only button that starts one.

import { Say } from '#i18n/Say.tsx';
import { useStepUp, useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { useLocation } from '#ui/router.tsx';

export function ConfirmItsYou() {
  const stepUp = useStepUp();
  const { at } = useStepUpState();
  const { pathname } = useLocation();
  return (
    <Button look="main" isBusy={at === 'leaving'} onPress={() => stepUp.start(pathname)}>
      <Say id="confirm.button" />
    </Button>
  );
}
