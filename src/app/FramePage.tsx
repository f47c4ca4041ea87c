// The page in a frame of somebody else's page: a document of its own, and yet a part of theirs.
import type { ReactElement, Ref } from 'react';
import type { HostHooks } from '#domain/host.ts';
import type { Language } from '#i18n/Language.ts';
import { EmbeddedContext, type InFrame } from '#security/EmbeddedContext.ts';
import { EmbeddedPage } from './EmbeddedPage.tsx';
import type { Opened } from './openEmbedded.ts';
import { UnreachablePage } from './UnreachablePage.tsx';

type FramePageProps = {
  readonly opened: Opened | { readonly at: 'unreachable'; readonly onRetry: () => void };
  readonly language: Language;
  readonly hooks: HostHooks;
  readonly frame: InFrame;
  readonly placeRef: Ref<HTMLDivElement>;
};

export function FramePage({
  opened,
  language,
  hooks,
  frame,
  placeRef,
}: FramePageProps): ReactElement {
  const embedding = { frame };
  if (opened.at !== 'unreachable') {
    return <EmbeddedPage {...{ opened, hooks, placeRef, embedding }} locale={language.locale} />;
  }
  return (
    <div ref={placeRef} className="lk-embedded" lang={language.locale} dir={language.direction}>
      <div className="lk">
        <EmbeddedContext.Provider value={embedding}>
          <UnreachablePage language={language} onRetry={opened.onRetry} />
        </EmbeddedContext.Provider>
      </div>
    </div>
  );
}
