// What a person sees when the page itself breaks: never a blank screen.
import { Component, type ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import { Frame } from '#security/Frame.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type ErrorPageProps = {
  readonly children: ReactNode;
  readonly onRestart?: (() => void) | undefined;
};

export class ErrorPage extends Component<ErrorPageProps, { readonly hasBroken: boolean }> {
  override state = { hasBroken: false };

  static getDerivedStateFromError() {
    return { hasBroken: true };
  }

  override render() {
    const { children, onRestart } = this.props;
    if (!this.state.hasBroken) return children;
    return (
      <Frame>
        <div role="alert">
          <Notice
            tone="danger"
            action={
              onRestart ? (
                <Button onPress={onRestart}>
                  <Say id="failure.crash.reload" />
                </Button>
              ) : (
                // A whole new page at the same address (that is what the empty one means): what broke does not come
                // along, and what the person wanted does. A part may be missing because there is a new version.
                // biome-ignore lint/a11y/useValidAnchor: see above
                <a href="">
                  <Say id="failure.crash.reload" />
                </a>
              )
            }
          >
            <h2>
              <Say id="failure.crash.title" />
            </h2>
            <p>
              <Say id="failure.crash.lead" />
            </p>
          </Notice>
        </div>
      </Frame>
    );
  }
}
