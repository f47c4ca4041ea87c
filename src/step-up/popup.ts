// The step-up in a window of its own: opened by the click, watched, and heard over a channel of our origin.
import * as v from 'valibot';

/** What is used of the window that a click opened. */
export type PopupWindow = {
  /** Also true when the browser cut the window off from us (Cross-Origin-Opener-Policy), and it is still open. */
  readonly closed: boolean;
  readonly location: { replace(url: string): void };
  focus(): void;
  close(): void;
};

/** How a trip turns out. After `popup_closed` and `popup_lost` an answer may still come, after `popup_timed_out` none. */
export type PopupTurn =
  | { readonly at: 'answer'; readonly answer: URLSearchParams }
  | { readonly at: 'popup_closed' | 'popup_lost' | 'popup_timed_out' };

export type PopupTrip = {
  /** Goes to the tenant, and tells what becomes of it. */
  readonly visit: (url: string, state: string, onTurn: (turn: PopupTurn) => void) => void;
  /** Brings the window to the front. */
  readonly show: () => void;
  /** Closes the window, and hears nothing more. */
  readonly end: () => void;
};

export type Popup = {
  /** Only in a click. @returns null when the browser blocks it */
  readonly open: () => PopupTrip | null;
};

const CHANNEL = 'latchkey.step-up';
const POLICY = 'cross-origin-opener-policy';

const LOOK_EVERY_MS = 200;
/** Back on our own page the window is cut off from us a moment before its answer is heard. */
const ANSWER_TAKES_MS = 1_000;
const LONGEST_TRIP_MS = 10 * 60_000;
const ACKNOWLEDGED_WITHIN_MS = 1_500;

/** Where what a window says comes in, and where it is told that it was heard. */
export type OpenPost = (onMessage: (message: unknown) => void) => {
  readonly say: (message: unknown) => void;
  readonly close: () => void;
};

/** All pages of our origin, as far as the browser does not keep them apart. */
export const overChannel: OpenPost = (onMessage) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => onMessage(data);
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
};

const reportMessage = v.object({ answer: v.string() });
const takenMessage = v.object({ taken: v.string() });

/**
 * @param openWindow gives null when the browser blocks it
 * @param ownPage the headers that this page came with, to know whether they cut its windows off
 * @param postWith how a window is heard
 */
export function createPopup(
  openWindow: () => PopupWindow | null,
  ownPage: Promise<Pick<Response, 'headers'>>,
  postWith: (window: PopupWindow) => OpenPost = () => overChannel,
): Popup {
  const isCutOff = ownPage.then(
    ({ headers }) => /^(same-origin|noopener-allow-popups)\b(?!-)/.test(headers.get(POLICY) ?? ''),
    () => false,
  );
  return {
    open() {
      const window = openWindow();
      return window && createTrip(window, isCutOff, postWith(window));
    },
  };
}

function createTrip(
  window: PopupWindow,
  isCutOff: Promise<boolean>,
  openPost: OpenPost,
): PopupTrip {
  /** Once it is gone an answer still counts, for it may only be out of our sight; once it is over none does. */
  let stage: 'watched' | 'gone' | 'over' = 'watched';
  let stop = () => {};
  return {
    visit(url, state, onTurn) {
      const post = openPost((message) => {
        const report = v.safeParse(reportMessage, message);
        const answer = new URLSearchParams(report.success ? report.output.answer : '');
        // Another tab of ours has its own trip.
        if (answer.get('state') !== state) return;
        // Also when it comes too late: its window has nothing more to do.
        post.say({ taken: state });
        if (stage === 'over') return;
        stop();
        onTurn({ at: 'answer', answer });
      });

      let gone: ReturnType<typeof setTimeout> | undefined;
      const look = setInterval(() => {
        if (!window.closed) return;
        clearInterval(look);
        gone = setTimeout(async () => {
          const at = (await isCutOff) ? 'popup_lost' : 'popup_closed';
          if (stage !== 'watched') return;
          stage = 'gone';
          onTurn({ at });
        }, ANSWER_TAKES_MS);
      }, LOOK_EVERY_MS);
      const timeout = setTimeout(() => {
        const wasWatched = stage === 'watched';
        stage = 'over';
        clearInterval(look);
        if (wasWatched) onTurn({ at: 'popup_timed_out' });
      }, LONGEST_TRIP_MS);

      stop = () => {
        stage = 'over';
        clearInterval(look);
        clearTimeout(gone);
        clearTimeout(timeout);
        post.close();
      };
      window.location.replace(url);
    },
    show: () => window.focus(),
    end() {
      stop();
      window.close();
    },
  };
}

/** What a tenant answers with: RFC 6749, 4.1.2 and 4.1.2.1; RFC 9207. */
export const answerNames = ['code', 'state', 'iss', 'error', 'error_description', 'error_uri'];

/**
 * In the window, back from the tenant: hands the tenant's answer to the page that asked, and nothing else that stands
 * in the address. The code is worth nothing without the verifier, which that page keeps in its memory.
 *
 * @param query of the address that the tenant sent the window to
 * @returns whether that page took it; it may be gone by now
 */
export async function reportToOpener(
  query: URLSearchParams,
  openPost = overChannel,
): Promise<boolean> {
  const answer = new URLSearchParams([...query].filter(([name]) => answerNames.includes(name)));
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const post = openPost((message) => {
    const taken = v.safeParse(takenMessage, message);
    if (taken.success && taken.output.taken === answer.get('state')) resolve(true);
  });
  setTimeout(() => resolve(false), ACKNOWLEDGED_WITHIN_MS);
  post.say({ answer: answer.toString() });
  const wasTaken = await promise;
  post.close();
  return wasTaken;
}
