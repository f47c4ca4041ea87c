// Before a first method: a new sign-in, since nothing else has proved who is sitting here.
import { Say } from '#i18n/Say.tsx';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';

export function FreshSignIn() {
  return (
    <>
      <p>
        <Say id="fresh.lead" />
      </p>
      <ConfirmItsYou isFresh />
    </>
  );
}
