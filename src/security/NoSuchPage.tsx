// An address that leads nowhere, and the way back.
import { Say } from '#i18n/Say.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Frame } from './Frame.tsx';

export function NoSuchPage() {
  return (
    <Frame>
      <h2>
        <Say id="not_found.title" />
      </h2>
      <p>
        <LinkButton to="/">
          <Say id="not_found.back" />
        </LinkButton>
      </p>
    </Frame>
  );
}
