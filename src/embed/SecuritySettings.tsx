// The page as a React component, for hosts with React 18.3 or 19.
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { EmbeddedPage } from '#app/EmbeddedPage.tsx';
import { type HostSettings, type Opened, openEmbedded } from '#app/openEmbedded.ts';
import type { HostHooks, HostLinks } from '#domain/host.ts';
import type { TokenSource } from '#step-up/TokenSource.ts';
import { surroundingsFor } from './browser.ts';
import { completeConfirmation } from './completeConfirmation.ts';
import { adoptStyle } from './styles.ts';

export type SecuritySettingsProps = HostHooks &
  TokenSource & {
    /** The tenant's, for example `'example.eu.auth0.com'`. */
    readonly domain: string;
    readonly clientId: string;
    /** Only with a custom domain: `'https://example.eu.auth0.com/mfa/'`. */
    readonly mfaAudience?: string | undefined;
    /** A BCP 47 tag, for example `'de'`; or `'auto'`, the first of the browser's languages that there is. */
    readonly locale?: string | undefined;
    /** Sentences in place of ours, by their names: `{ 'page.title': 'My security' }`, as ICU messages. */
    readonly words?: Readonly<Record<string, string>> | undefined;
    /** A page of the host's own origin that the tenant knows as a callback; this page, if nothing is said. */
    readonly redirectUri?: string | undefined;
    /** Pages of the host that a person in trouble may want next. */
    readonly links?: HostLinks | undefined;
    /** What "Lock now" leaves on the screen. */
    readonly whenLocked?: 'hide' | 'read-only' | undefined;
  };

/** The security page, in the place where it stands. */
export function SecuritySettings(props: SecuritySettingsProps): ReactElement {
  const latest = useLatest(props);
  const [hooks] = useState(() => hooksOf(() => latest.current));
  const place = useRef<HTMLDivElement>(null);
  const opened = useOpened(props, () => latest.current);

  useBrowserEffect(() => {
    if (place.current) adoptStyle(place.current);
  }, []);

  return (
    <EmbeddedPage
      opened={opened}
      locale={props.locale}
      hasWords={Boolean(props.words)}
      hooks={hooks}
      placeRef={place}
    />
  );
}

/** On a server there is no layout, and React 18 says so. */
const useBrowserEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** Null on a server and in the first drawing, which has to be the same as the server's. */
function useOpened(props: SecuritySettingsProps, latest: () => SecuritySettingsProps) {
  const { domain, clientId, mfaAudience, locale, words, redirectUri, links, whenLocked } = props;
  const isHosted = Boolean(props.getToken ?? props.confirm);
  const settings = {
    domain,
    clientId,
    mfaAudience,
    locale,
    words,
    redirectUri,
    links,
    whenLocked,
  };
  const name = nameOf({ ...settings, isHosted });
  const kept = useRef<{ readonly name: string; readonly opened: Opened } | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  // The name stands for the settings, which are new objects each time.
  useBrowserEffect(() => {
    // React may run this twice for one page, and an answer in the address can be taken once.
    if (kept.current?.name !== name)
      kept.current = { name, opened: open(settings, isHosted, latest) };
    setOpened(kept.current.opened);
  }, [name]);
  return opened;
}

/** What can't be written, such as words that hold themselves, is wrong, and told when it is read. */
function nameOf(settings: object): string {
  try {
    return JSON.stringify(settings);
  } catch {
    return 'wrong';
  }
}

function open(settings: HostSettings, isHosted: boolean, latest: () => SecuritySettingsProps) {
  void completeConfirmation();
  return openEmbedded(
    settings,
    surroundingsFor(`${settings.domain} ${settings.clientId}`),
    isHosted ? sourceOf(latest) : null,
  );
}

/** What a host hands in may be another function each time it draws; the page knows one that asks for the newest. */
function useLatest(props: SecuritySettingsProps) {
  const latest = useRef(props);
  useBrowserEffect(() => {
    latest.current = props;
  });
  return latest;
}

function sourceOf(latest: () => SecuritySettingsProps): TokenSource {
  return {
    getToken: async () => latest().getToken?.(),
    confirm: async (asked) => latest().confirm?.(asked),
  };
}

function hooksOf(latest: () => SecuritySettingsProps): HostHooks {
  return {
    // A hook that answers nothing has not said yes; only a host without one has.
    async onBeforeRemove(thing, plan) {
      const ask = latest().onBeforeRemove;
      return ask ? ask(thing, plan) : { allow: true };
    },
    onRemoved: (removed) => latest().onRemoved?.(removed),
    onEnrolled: (enrolled) => latest().onEnrolled?.(enrolled),
    onError: (error) => latest().onError?.(error),
    onDiagnostic: (diagnostic) => latest().onDiagnostic?.(diagnostic),
  };
}
