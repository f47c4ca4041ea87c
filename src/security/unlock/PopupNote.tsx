// What becomes of the window that a click opened, said where the click was.
import { messages } from '#i18n/en/unlock.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { Say } from '#i18n/Say.tsx';
import { stepUpSentence } from '#security/describe.ts';
import type { StepUpFailure } from '#step-up/identifyStepUpFailure.ts';
import { useStepUp } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useLocation } from '#ui/router.tsx';

type PopupNoteProps = {
  /** Null while the window is open. */
  readonly failure: StepUpFailure | null;
};

export function PopupNote({ failure }: PopupNoteProps) {
  const stepUp = useStepUp();
  const { pathname } = useLocation();
  return (
    <MoreWords messages={messages}>
      <Notice
        tone={failure ? 'caution' : 'calm'}
        action={
          failure ? (
            <Button onPress={() => stepUp.start(pathname, { inThisTab: true })}>
              <Say id="popup.here" />
            </Button>
          ) : (
            <Button onPress={() => stepUp.start(pathname)}>
              <Say id="popup.show" />
            </Button>
          )
        }
      >
        <Say id={failure ? stepUpSentence[failure] : 'popup.open'} />
      </Notice>
    </MoreWords>
  );
}
