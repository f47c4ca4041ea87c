// What a screen reader says by itself: changes of live regions, as browsers hand them on.
// The simulator's own ear says a region anew for each node and attribute that changes in it; a browser hands on one change.

export type Politeness = 'polite' | 'assertive';

export type Heard =
  | { readonly at: 'page_drawn' }
  | {
      readonly at: 'said';
      readonly how: Politeness;
      readonly text: string;
      /** Why nobody hears it, if so. */
      readonly unheard: 'it came with its region' | 'it is behind a dialog' | null;
    };

const REGION = '[role=status], [role=alert], [role=log], [aria-live]';
/** They say nothing by themselves, and what is hidden never does. */
const SILENT = '[role=timer], [aria-live=off], [aria-hidden=true]';
/** Pieces of a sentence; all else stands apart. */
const INLINE = 'bdi, strong, em, span, time, b, i, small';

/**
 * Listens to every live region below a place.
 *
 * @returns stops listening
 */
export function listenToRegions(place: HTMLElement, hear: (heard: Heard) => void): () => void {
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target, addedNodes }) => isRoot(target, place) && addedNodes.length > 0)) {
      hear({ at: 'page_drawn' });
    }
    for (const heard of heardIn(place, changes)) hear(heard);
  });
  observer.observe(place, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** What the whole page is drawn into. */
const isRoot = (node: Node, place: Node) => node === place || node.parentNode === place;

function heardIn(place: HTMLElement, changes: readonly MutationRecord[]): readonly Heard[] {
  const changed = new Set<Element>();
  const came = new Set<Element>();
  for (const { target, addedNodes, type } of changes) {
    const added = [...addedNodes].filter((one) => !isElement(one) || !one.matches(SILENT));
    if (type === 'childList' && added.length === 0) continue;
    const around = isElement(target) ? target : target.parentElement;
    if (around?.closest(SILENT)) continue;
    const region = around?.closest(REGION);
    if (region) changed.add(region);
    else for (const one of added.filter(isElement)) addRegionsIn(one, came, isRoot(target, place));
  }
  const told = [...place.querySelectorAll(REGION)].filter(
    (region) => changed.has(region) || came.has(region),
  );
  return told.flatMap((region) => {
    const text = spokenText(region);
    const how = howOf(region);
    // An alert is told when it appears; whether another region is, browsers and screen readers don't agree.
    const isUnheard = came.has(region) && how === 'polite';
    const unheard = isUnheard ? 'it came with its region' : behind(region);
    return text === '' ? [] : [{ at: 'said', how, text, unheard } as const];
  });
}

/** What a page is drawn with is read; only its alerts are told. */
function addRegionsIn(added: Element, came: Set<Element>, isPage: boolean) {
  const all = [...(added.matches(REGION) ? [added] : []), ...added.querySelectorAll(REGION)];
  for (const region of all) if (!isPage || howOf(region) === 'assertive') came.add(region);
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function howOf(region: Element): Politeness {
  const { role, ariaLive } = { role: region.role, ariaLive: region.getAttribute('aria-live') };
  return role === 'alert' || ariaLive === 'assertive' ? 'assertive' : 'polite';
}

function behind(region: Element) {
  const open = [...region.ownerDocument.querySelectorAll('dialog[open]')].at(-1);
  return open && !open.contains(region) ? 'it is behind a dialog' : null;
}

/** The text as it is spoken: what is hidden left out, what stands apart kept apart, and what can be pressed named. */
function spokenText(region: Element): string {
  const pieces: string[] = [];
  const walk = (node: Node) => {
    if (!isElement(node)) pieces.push(node.textContent ?? '');
    if (!isElement(node)) return;
    if (node.matches('[aria-hidden=true], [hidden], style')) return;
    const around = node.matches(INLINE) ? '' : ' ';
    pieces.push(around, node.matches('a') ? 'link ' : node.matches('button') ? 'button ' : '');
    for (const child of node.childNodes) walk(child);
    pieces.push(around);
  };
  for (const child of region.childNodes) walk(child);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}
