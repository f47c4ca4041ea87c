// The way to add something; or why there is none.
import { Say } from '#i18n/Say.tsx';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { LinkButton } from '#ui/LinkButton.tsx';

/** @param onIntent somebody is about to follow it */
export function AddLink({ onIntent }: { onIntent: () => void }) {
  const mayEnroll = confirmationOf(useStepUpState())?.mayEnroll ?? true;
  if (!mayEnroll) {
    return (
      <p>
        <Say id="list.add.not_permitted" />
      </p>
    );
  }
  return (
    <LinkButton to="/add" onIntent={onIntent}>
      <Say id="list.add" />
    </LinkButton>
  );
}
