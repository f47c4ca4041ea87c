// What becomes of the window that a click opened, or why this tab is no way, said where the click was.
import { useContext } from 'react';
import { messages as unlock } from '#i18n/en/unlock.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { Say } from '#i18n/Say.tsx';
import { stepUpSentence } from '#security/describe.ts';
import { EmbeddedContext } from '#security/EmbeddedContext.ts';
import type { StepUpFailure } from '#step-up/identifyStepUpFailure.ts';
import { useStepUp } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useLocation } from '#ui/router.tsx';
import { TabLink } from '#ui/TabLink.tsx';

const parts = { unlock };

type PopupNoteProps = {
  /** Null while the window is open. */
  readonly failure: StepUpFailure | null;
};

export function PopupNote({ failure }: PopupNoteProps) {
  const frame = useContext(EmbeddedContext)?.frame;
  const isBlockedInFrame = frame && failure === 'popup_blocked';
  const sentence = failure ? stepUpSentence[failure] : 'popup.open';
  const way = failure && frame ? <InItsOwnTab href={frame.href} /> : <GoOn isHere={!!failure} />;
  return (
    <MoreWords parts={parts}>
      <Notice
        tone={failure ? 'caution' : 'calm'}
        // Where nothing is kept, this tab is no way.
        action={failure === 'no_storage' ? null : way}
      >
        <Say id={isBlockedInFrame ? 'popup.blocked.apart' : sentence} />
      </Notice>
    </MoreWords>
  );
}

function GoOn({ isHere }: { isHere: boolean }) {
  const stepUp = useStepUp();
  const { pathname } = useLocation();
  return (
    <Button onPress={() => stepUp.start(pathname, isHere ? { inThisTab: true } : {})}>
      <Say id={isHere ? 'popup.here' : 'popup.show'} />
    </Button>
  );
}

/** A frame can't go to the sign-in, which lets nobody frame it; the page by itself can. */
function InItsOwnTab({ href }: { href: string }) {
  return (
    <TabLink href={href}>
      <Say id="popup.apart" />
    </TabLink>
  );
}
