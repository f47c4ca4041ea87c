// What a person sees when the page itself breaks: never a blank screen.
import { Component, type ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import { Frame } from '#security/Frame.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PartMissing } from '#ui/patiently.ts';

type ErrorPageProps = {
  readonly children: ReactNode;
  readonly onRestart?: (() => void) | undefined;
};

export class ErrorPage extends Component<ErrorPageProps, { readonly broken: unknown }> {
  override state = { broken: null };

  static getDerivedStateFromError(broken: unknown) {
    return { broken };
  }

  override render() {
    const { children, onRestart } = this.props;
    const { broken } = this.state;
    if (broken === null) return children;
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
                // A whole new page: what broke must not come along. Where only a part of this version is missing, the
                // new one is asked for the same: the empty address is the one that is shown.
                <a href={(broken as unknown) instanceof PartMissing ? '' : '/'}>
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
