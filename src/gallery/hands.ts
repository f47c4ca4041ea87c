// Eyes and hands for the way to a state: they find things by the sentences of the page, in whatever language it is.
import type { MessageId } from '#i18n/Message.ts';
import type { Clock } from './clock.ts';
import type { MemoryTenant } from './memoryTenant.ts';
import type { Words } from './words.ts';

export type Hands = {
  /** Presses a button, or follows a link, with this sentence; the topmost, where there are several. */
  readonly press: (id: MessageId, msEachFrame?: number) => Promise<void>;
  /** Presses what is called so in every language. */
  readonly pressNamed: (name: string) => Promise<void>;
  /** The Escape key, for the topmost dialog. */
  readonly escape: () => void;
  /** Follows the link to an address of the page. */
  readonly follow: (address: string) => Promise<void>;
  readonly type: (label: MessageId, text: string) => Promise<void>;
  readonly tick: (label: MessageId) => Promise<void>;
  readonly choose: (label: MessageId, value: string) => Promise<void>;
  /** Waits until the sentence is on the screen; with time that passes quickly, if there is something to wait for. */
  readonly see: (id: MessageId, msEachFrame?: number) => Promise<void>;
  /** Waits until nothing changes any more. */
  readonly settle: () => Promise<void>;
  readonly pass: (ms: number) => void;
  /** The network comes or goes. */
  readonly network: (isThere: boolean) => void;
  /** Comes back to the page after a while. */
  readonly comeBack: () => void;
  readonly tenant: MemoryTenant;
};

const LONGEST_WAIT_MS = 8_000;
/** React keeps parts that come later off the screen for a moment; nobody waits for that here. */
const A_LITTLE_MS = 50;
const MOST_FRAMES = 30;

type Given = { readonly place: HTMLElement; readonly words: Words; readonly clock: Clock };

export function createHands(given: Given, tenant: MemoryTenant): Hands {
  const { place, words, clock } = given;
  const view = place.ownerDocument.defaultView ?? window;

  /** Looks until it is there, each time something changed. */
  async function find<Found>(what: string, look: () => Found | null | undefined): Promise<Found> {
    // By a clock that nobody moves.
    const since = view.document.timeline.currentTime;
    const waitedMs = () => Number(view.document.timeline.currentTime) - Number(since);
    for (let quietFrames = 0; ; quietFrames = tenant.isIdle() ? quietFrames + 1 : 0) {
      // What was answered has to be drawn before anybody goes on.
      const found = look();
      if (found && quietFrames >= 2) return found;
      if (waitedMs() > LONGEST_WAIT_MS) throw new Error(`not on the screen: ${what}`);
      await new Promise((resolve) => view.requestAnimationFrame(resolve));
    }
  }

  /** The topmost dialog, or all of the page. */
  const scope = () => [...place.querySelectorAll('dialog[open]')].at(-1) ?? place;

  function control(part: string, msEachFrame = A_LITTLE_MS) {
    return find(part, () => {
      clock.pass(msEachFrame);
      const all = [...scope().querySelectorAll<HTMLElement>('button, a[href], summary')];
      // The language for tests puts a bracket before each sentence.
      const nameOf = (one: HTMLElement) => one.textContent?.trim().replace(/^\[/, '');
      const named = all.filter((one) => nameOf(one)?.startsWith(part));
      return named.filter((one) => one.ariaDisabled !== 'true' && one.ariaBusy !== 'true').at(-1);
    });
  }

  function field(id: MessageId) {
    const part = words.part(id);
    return find(id, () => {
      const labels = [...scope().querySelectorAll('label')];
      return labels.find((label) => label.textContent?.includes(part))?.control;
    });
  }

  function write(element: HTMLElement, text: string, event: 'input' | 'change') {
    // React has put its own `value` in front of the element's.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value') ?? {};
    set?.call(element, text);
    element.dispatchEvent(new Event(event, { bubbles: true }));
  }

  return {
    press: async (id, msEachFrame) => (await control(words.part(id), msEachFrame)).click(),
    pressNamed: async (name) => (await control(name)).click(),
    escape: () => void scope().dispatchEvent(new Event('cancel', { cancelable: true })),
    follow: async (address) =>
      (
        await find(address, () => scope().querySelector<HTMLElement>(`a[href="${address}"]`))
      ).click(),
    type: async (label, text) => write(await field(label), text, 'input'),
    async choose(label, value) {
      const choice = await field(label);
      await find(value, () => choice.querySelector(`option[value="${value}"]`));
      write(choice, value, 'change');
    },
    tick: async (label) => (await field(label)).click(),
    async see(id, msEachFrame = A_LITTLE_MS) {
      const part = words.part(id);
      await find(id, () => {
        if (place.textContent?.includes(part)) return true;
        clock.pass(msEachFrame);
        return false;
      });
    },
    async settle() {
      let changes = 0;
      const observer = new MutationObserver(() => {
        changes += 1;
      });
      observer.observe(place, { subtree: true, childList: true, characterData: true });
      // What counts down changes now and then, for as long as one looks.
      for (let frames = 0, quiet = 0; quiet < 3 && frames < MOST_FRAMES; frames += 1) {
        const before = changes;
        clock.pass(A_LITTLE_MS);
        await new Promise((resolve) => view.requestAnimationFrame(resolve));
        quiet = changes === before && tenant.isIdle() ? quiet + 1 : 0;
      }
      observer.disconnect();
    },
    pass: clock.pass,
    network(isThere) {
      setNetwork(view, isThere);
      // It is believed once it has stayed so for a moment.
      clock.pass(1_500);
    },
    comeBack: () => void view.dispatchEvent(new Event('focus')),
    tenant,
  };
}

/** What the browser believes of the network. */
export function setNetwork(view: Window, isThere: boolean): void {
  Object.defineProperty(view.navigator, 'onLine', { configurable: true, value: isThere });
  view.dispatchEvent(new Event(isThere ? 'online' : 'offline'));
}
