// The step-up prompt: the only button that starts one, and what became of it.
import { Say } from '#i18n/Say.tsx';
import { useStepUp, useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { useLocation } from '#ui/router.tsx';
import { StepUpNote } from './StepUpNote.tsx';

type ConfirmItsYouProps = {
  /** The id of the place where the screen says what became of it; whoever comes back hears it with the button. */
  readonly notedIn?: string;
  /** The person has to sign in anew, whatever the tenant remembers of them. */
  readonly isFresh?: boolean;
};

export function ConfirmItsYou({ notedIn, isFresh = false }: ConfirmItsYouProps) {
  const stepUp = useStepUp();
  const { at } = useStepUpState();
  const { pathname } = useLocation();
  return (
    <>
      <Button
        look="main"
        isBusy={at === 'leaving'}
        describedBy={notedIn}
        onPress={() => stepUp.start(pathname, { fresh: isFresh })}
      >
        <Say id="confirm.button" />
      </Button>
      {!notedIn && <StepUpNote />}
    </>
  );
}
