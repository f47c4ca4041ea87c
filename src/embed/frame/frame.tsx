// The door of the page in a frame: hears its host, and shows itself to none that is not on the list.
import { createRoot } from 'react-dom/client';
import { FramePage } from '#app/FramePage.tsx';
import { type Opened, openEmbedded } from '#app/openEmbedded.ts';
import { type FrameSettings, readFrame } from '#app/readFrame.ts';
import { speak } from '#app/speak.ts';
import { titleIn } from '#app/titleIn.ts';
import { within } from '#app/within.ts';
import type { HostHooks } from '#domain/host.ts';
import { openWindow } from '#embed/browser.ts';
import { adoptStyle } from '#embed/styles.ts';
import { postBetween } from '#step-up/framePost.ts';
import { fitFrame } from './fitFrame.ts';
import { type Greeting, hearHost } from './hearHost.ts';
import { type FrameDiagnostic, type FromFrame, wantedSandbox } from './messages.ts';

/** A host with our loader says hello as soon as this document is loaded. */
const GREETED_WITHIN_MS = 5_000;

let look = () => {};
let heard: Greeting | null = null;
const greeting = hearHost(window, () => look());
void greeting.then((one) => {
  heard = one;
});

/** The page by itself, beside the frame. */
const href = new URL('/', location.href).href;

// In a tab of its own there is a better page to be on.
if (window.parent === window) location.replace(href);
else void start();

async function start() {
  const settings = await readFrame(fetch('/config.json', { credentials: 'same-origin' }));
  await within(GREETED_WITHIN_MS, greeting);
  const host = settings.at === 'read' && isListed(settings.hosts) ? heard : null;
  const say = host?.say ?? (() => {});
  // Not a main part: that is the host's, and the page names itself.
  const place = document.createElement('div');
  document.body.append(place);
  Object.assign(document.body.style, { margin: '0' });
  // Room for the focus ring, which the edge of the frame would cut.
  place.style.padding = '4px';
  document.documentElement.style.colorScheme = host?.colorScheme ?? 'light dark';

  say({ type: 'ready' });
  const opened = open(settings, host);
  const language = await (opened.at === 'connected'
    ? opened.connection.language
    : speak({ locale: heard?.locale ?? 'en' }));
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.direction;
  document.title = titleIn(language);
  look = fitFrame(place, say);
  createRoot(place).render(
    <FramePage
      opened={opened}
      language={language}
      hooks={hooksOf(say)}
      frame={{ href, onCovered: () => diagnose(say, 'covered') }}
      placeRef={dress}
    />,
  );
}

/** The browser holds hosts to the list by a header; this holds where the header was forgotten. */
function isListed(hosts: readonly string[]): boolean {
  const around = [...(location.ancestorOrigins ?? []), ...(heard ? [heard.origin] : [])];
  return around.length > 0 && around.every((origin) => hosts.includes(origin));
}

function open(settings: FrameSettings, host: Greeting | null) {
  if (settings.at === 'unreachable') {
    return { at: 'unreachable', onRetry: () => location.reload() } as const;
  }
  if (settings.at === 'wrong') return wrong(settings.problems);
  if (!host) {
    return wrong([
      heard
        ? `config.json: frameHosts does not name ${heard.origin}, or another page around it`
        : 'the page around this frame did not say hello: latchkey-frame.js does so',
    ]);
  }
  const { address, ...surroundings } = surroundingsOf();
  const given = {
    ...settings.given,
    redirectUri: new URL('callback.html', address).href,
    ...(host.locale === null ? {} : { locale: host.locale }),
  };
  return openEmbedded(given, { ...surroundings, address }, null);
}

const wrong = (problems: readonly string[]): Opened => ({ at: 'wrong_settings', problems });

function surroundingsOf(): Parameters<typeof openEmbedded>[1] {
  return {
    address: new URL(location.href),
    fetch: (input, init) => fetch(input, init),
    isOnline: () => navigator.onLine,
    // A frame never goes away for a confirmation: the sign-in lets nobody frame it.
    store: { getItem: () => null, setItem() {}, removeItem() {} },
    leave() {},
    forgetAnswer() {},
    openWindow,
    postWith: (popup) => postBetween(popup as Window, window),
    ownPage: Promise.resolve({ headers: new Headers() }),
    nowMs: () => performance.now(),
    wallMs: () => Date.now(),
  };
}

function hooksOf(say: (message: FromFrame) => void): HostHooks {
  return {
    onRemoved: (detail) => say({ type: 'removed', detail }),
    onEnrolled: (detail) => say({ type: 'enrolled', detail }),
    onError(detail) {
      say({ type: 'failed', detail });
      if (detail.reason === 'popup_blocked') diagnose(say, 'popup_blocked');
    },
    // What a hook threw may be anything, and not everything can be sent.
    onDiagnostic: (told) =>
      say({
        type: 'diagnostic',
        detail: 'cause' in told ? { ...told, cause: `${told.cause}` } : told,
      }),
  };
}

const settingFor = {
  covered:
    'let nothing of your page lie over the frame, and show it without opacity, filter or transform',
  popup_blocked: `sandbox="${wantedSandbox}", on each frame around it, and no Cross-Origin-Opener-Policy but same-origin-allow-popups`,
};

function diagnose(say: (message: FromFrame) => void, code: keyof typeof settingFor) {
  const detail: FrameDiagnostic = { code, set: settingFor[code] };
  say({ type: 'diagnostic', detail });
}

/** Of the page's own place, once it is there. */
function dress(place: HTMLDivElement | null) {
  if (place) adoptStyle(place);
}
