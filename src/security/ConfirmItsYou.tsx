// The step-up prompt: the only button that starts one, and what became of it.
import { Say } from '#i18n/Say.tsx';
import { useStepUp, useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { useLocation } from '#ui/router.tsx';
import { StepUpNote } from './StepUpNote.tsx';

type ConfirmItsYouProps = {
  /** The screen says what became of it in a place of its own. */
  readonly isNotedApart?: boolean;
  /** The person has to sign in anew, whatever the tenant remembers of them. */
  readonly isFresh?: boolean;
};

export function ConfirmItsYou({ isNotedApart = false, isFresh = false }: ConfirmItsYouProps) {
  const stepUp = useStepUp();
  const { at } = useStepUpState();
  const { pathname } = useLocation();
  return (
    <>
      <Button
        look="main"
        isBusy={at === 'leaving'}
        onPress={() => stepUp.start(pathname, { fresh: isFresh })}
      >
        <Say id="confirm.button" />
      </Button>
      {!isNotedApart && <StepUpNote />}
    </>
  );
}
