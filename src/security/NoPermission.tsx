// Confirmed, but without the permission to see anything: only other people can help.
import { Say } from '#i18n/Say.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ConfirmItsYou } from './ConfirmItsYou.tsx';

export function NoPermission() {
  return (
    <section role="alert">
      <Notice tone="caution" action={<ConfirmItsYou />}>
        <h2>
          <Say id="failure.title" />
        </h2>
        <p>
          <Say id="failure.not_permitted" />
        </p>
      </Notice>
    </section>
  );
}
