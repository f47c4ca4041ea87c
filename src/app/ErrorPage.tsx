// What a person sees when the page itself breaks: never a blank screen.
import { Component, type ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import { Frame } from '#security/Frame.tsx';
import { Notice } from '#ui/Notice.tsx';

type ErrorPageProps = { readonly children: ReactNode };

export class ErrorPage extends Component<ErrorPageProps, { readonly hasBroken: boolean }> {
  override state = { hasBroken: false };

  static getDerivedStateFromError() {
    return { hasBroken: true };
  }

  override render() {
    if (!this.state.hasBroken) return this.props.children;
    return (
      <Frame>
        <div role="alert">
          <Notice
            tone="danger"
            action={
              // A whole new page: what broke must not come along.
              <a href="/">
                <Say id="failure.crash.reload" />
              </a>
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
