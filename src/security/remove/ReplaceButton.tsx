// From the question to the safer order: the new one first, and this one only when it works.
import { Say } from '#i18n/Say.tsx';
import { addressOfReplacement } from '#security/Place.ts';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { useNavigate } from '#ui/router.tsx';

export function ReplaceButton({ id }: { id: string }) {
  const navigate = useNavigate();
  const mayEnroll = confirmationOf(useStepUpState())?.mayEnroll ?? true;
  if (!mayEnroll) return null;
  return (
    <p>
      <Button look="quiet" onPress={() => navigate(addressOfReplacement(id), { replace: true })}>
        <Say id="remove.replace" />
      </Button>
    </p>
  );
}
