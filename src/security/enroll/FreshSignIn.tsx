// Before a first method: a new sign-in, since nothing else has proved who is sitting here.
import { Say } from '#i18n/Say.tsx';
import { useStepUp, useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { useLocation } from '#ui/router.tsx';

export function FreshSignIn() {
  const stepUp = useStepUp();
  const { at } = useStepUpState();
  const { pathname } = useLocation();
  return (
    <>
      <p>
        <Say id="fresh.lead" />
      </p>
      <Button
        look="main"
        isBusy={at === 'leaving'}
        onPress={() => stepUp.start(pathname, { fresh: true })}
      >
        <Say id="confirm.button" />
      </Button>
    </>
  );
}
