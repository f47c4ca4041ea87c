// The loader, for the page of a host: puts the frame in, keeps its height, and tells the host what happened in it.
import type { EnrolledEvent, HostError, RemovedEvent } from '#domain/host.ts';
import {
  type FrameDiagnostic,
  type FromFrame,
  type FromHost,
  readFromFrame,
  wantedSandbox,
} from './messages.ts';

export type { FrameDiagnostic };

export type SecurityFrameOptions = {
  /** For example `'https://account.example/frame/'`. */
  readonly src: string;
  /** What a screen reader calls the frame, for example `'Security settings'`. */
  readonly title: string;
  /** A BCP 47 tag, for example `'en'`. */
  readonly locale?: string;
  readonly onRemoved?: (removed: RemovedEvent) => void;
  readonly onEnrolled?: (enrolled: EnrolledEvent) => void;
  readonly onError?: (error: HostError) => void;
  readonly onDiagnostic?: (diagnostic: FrameDiagnostic) => void;
};

export type SecurityFrame = {
  readonly frame: HTMLIFrameElement;
  /** How many messages looked like ours and were not heard: from another window, origin or frame. */
  readonly refused: () => number;
  /** Takes the frame out, with all that it shows and holds. */
  readonly remove: () => void;
};

const ANSWERS_WITHIN_MS = 10_000;
const SETTLED_AFTER_MS = 100;

const silent =
  'src must be the frame of your page (…/frame/), your origin must be in frameHosts of its config.json, and a sandbox needs allow-scripts and allow-same-origin';

/**
 * Shows the security page in a frame.
 *
 * @param element what the frame is put into; or an `<iframe>` of your own, which is used as it is
 * @throws TypeError when `src` is no address of a website
 */
export function mountSecurityFrame(element: Element, options: SecurityFrameOptions): SecurityFrame {
  const owner = element.ownerDocument;
  const view = owner.defaultView ?? window;
  const isOurs = element.localName !== 'iframe';
  const frame = isOurs ? owner.createElement('iframe') : (element as HTMLIFrameElement);
  const url = new URL(options.src, owner.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`src: ${options.src}`);

  const isBoxed =
    frame.hasAttribute('sandbox') &&
    wantedSandbox.split(' ').some((one) => !frame.sandbox.contains(one));
  const stop = new AbortController();
  const { signal } = stop;
  let nonce = '';
  let isAnswered = false;
  let refused = 0;
  let link: HTMLElement | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const diagnose = (diagnostic: FrameDiagnostic) => options.onDiagnostic?.(diagnostic);

  function say(message: FromHost) {
    frame.contentWindow?.postMessage({ ...message, latchkey: nonce }, url.origin);
  }

  /** In the frame itself no link may open a tab; here one may. */
  function offerTab() {
    if (link?.isConnected) return;
    const anchor = owner.createElement('a');
    Object.assign(anchor, { href: new URL('/', url).href, target: '_blank', rel: 'noreferrer' });
    anchor.textContent = options.title;
    link = owner.createElement('p');
    link.append(anchor);
    frame.after(link);
  }

  function hear(message: FromFrame) {
    isAnswered = true;
    clearTimeout(silence);
    // It was only slow.
    if (!isBoxed) link?.remove();
    switch (message.type) {
      case 'height':
        frame.style.height = `${Math.ceil(message.height)}px`;
        return;
      case 'show':
        frame.style.scrollMargin = `${-message.top}px 0 ${message.top + message.height - frame.clientHeight}px`;
        frame.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        return;
      case 'removed':
        return options.onRemoved?.(message.detail as RemovedEvent);
      case 'enrolled':
        return options.onEnrolled?.(message.detail as EnrolledEvent);
      case 'failed':
        return options.onError?.(message.detail as HostError);
      case 'diagnostic':
        return diagnose(message.detail as FrameDiagnostic);
    }
  }

  view.addEventListener(
    'message',
    ({ source, origin, data }) => {
      const message = readFromFrame(data);
      if (!message) return;
      const isFromFrame = source === frame.contentWindow && origin === url.origin;
      if (isFromFrame && message.latchkey === nonce) hear(message);
      else refused += 1;
    },
    { signal },
  );

  /** From the first moment on: an address where nobody answers never loads. */
  function awaitAnswer() {
    isAnswered = false;
    clearTimeout(silence);
    silence = setTimeout(() => {
      offerTab();
      diagnose({ code: 'frame_silent', set: silent });
    }, ANSWERS_WITHIN_MS);
  }

  frame.addEventListener(
    'load',
    () => {
      // A frame that was loaded anew knows nothing of what was said before.
      nonce = crypto.randomUUID();
      awaitAnswer();
      const { colorScheme } = view.getComputedStyle(frame);
      say({ type: 'hello', locale: options.locale ?? null, colorScheme });
    },
    { signal },
  );

  /** What of the frame is in sight may be another part now. */
  function look() {
    clearTimeout(settling);
    settling = setTimeout(() => isAnswered && say({ type: 'look' }), SETTLED_AFTER_MS);
  }
  view.addEventListener('scroll', look, { signal, capture: true, passive: true });
  view.addEventListener('resize', look, { signal });

  frame.title = options.title;
  frame.allow ||= 'clipboard-write';
  Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
  frame.src = url.href;
  awaitAnswer();
  if (isOurs) element.append(frame);
  if (isBoxed) {
    offerTab();
    diagnose({ code: 'popups_sandboxed', set: `sandbox="${wantedSandbox}"` });
  }

  return {
    frame,
    refused: () => refused,
    remove() {
      stop.abort();
      clearTimeout(silence);
      clearTimeout(settling);
      link?.remove();
      frame.remove();
    },
  };
}
