// The account was removed while its page was open: what was seen is not true any more, and is taken away.
import type { RefObject } from 'react';
import { Say } from '#i18n/Say.tsx';
import { useHost } from '#queries/useHost.ts';
import { Notice } from '#ui/Notice.tsx';
import { ConfirmItsYou } from './ConfirmItsYou.tsx';

export function AccountGone({ headingRef }: { headingRef: RefObject<HTMLHeadingElement | null> }) {
  const { support } = useHost().links;
  return (
    // Another account may confirm.
    <Notice tone="danger" role="alert" action={<ConfirmItsYou />}>
      <h2 ref={headingRef} tabIndex={-1}>
        <Say id="failure.account_gone.title" />
      </h2>
      <p>
        <Say id="failure.account_gone" />
      </p>
      {support !== undefined && (
        <p>
          <a href={support}>
            <Say id="failure.support" />
          </a>
        </p>
      )}
    </Notice>
  );
}
