// The step-up prompt: the only button that starts one, and what became of it.
import { Say } from '#i18n/Say.tsx';
import { useStepUp, useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { useLocation } from '#ui/router.tsx';
import { StepUpNote } from './StepUpNote.tsx';

/** @param isNotedApart the screen says what became of it in a place of its own */
export function ConfirmItsYou({ isNotedApart = false }: { isNotedApart?: boolean }) {
  const stepUp = useStepUp();
  const { at } = useStepUpState();
  const { pathname } = useLocation();
  return (
    <>
      <Button look="main" isBusy={at === 'leaving'} onPress={() => stepUp.start(pathname)}>
        <Say id="confirm.button" />
      </Button>
      {!isNotedApart && <StepUpNote />}
    </>
  );
}
