// Measures taken inside the page: what is cut off, out of reach, too small or covered.

/** WCAG 2.2, 1.4.12: lines 1.5, paragraphs 2, letters 0.12 and words 0.16 times the size of the letters. */
export const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** What is wider than the place for it, so that somebody would have to scroll in two directions. */
export function findSideways(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  const inside = [...document.querySelectorAll<HTMLElement>('#root *')].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    const scrolls = overflowX === 'auto' || overflowX === 'scroll';
    return scrolls && element.scrollWidth > element.clientWidth + 1;
  });
  return [...page, ...inside.map((element) => `scrolls sideways: ${element.className}`)];
}

/** Texts that reach out of what cuts them off, or out of their own button. */
export function findCut(): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    // What is far below is not laid out before somebody comes near it.
    const isSeen =
      parent?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
      !parent.closest('option');
    if (!parent || !isSeen || walker.currentNode.textContent?.trim() === '') continue;
    range.selectNodeContents(walker.currentNode);
    const text = range.getBoundingClientRect();
    for (let box: HTMLElement | null = parent; box; box = box.parentElement) {
      const { overflowX, overflowY, display, clipPath } = getComputedStyle(box);
      // Heard, not seen.
      if (clipPath === 'inset(50%)') break;
      const cuts = /hidden|clip/.test(overflowX + overflowY) || box.tagName === 'BUTTON';
      if (!cuts || display === 'inline') continue;
      const edge = box.getBoundingClientRect();
      const isInside =
        text.left >= edge.left - 1 &&
        text.right <= edge.right + 1 &&
        text.top >= edge.top - 1 &&
        text.bottom <= edge.bottom + 1;
      if (!isInside) found.push(`cut: ${walker.currentNode.textContent}`);
    }
  }
  return found;
}

/** Controls that can't be scrolled to, are smaller than 24 px, or have the focus while they are covered. */
export function findOutOfReach(): readonly string[] {
  const found: string[] = [];
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const scope = dialogs.at(-1) ?? document.querySelector('#root');
  const controls = scope?.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([hidden]), select, summary',
  );
  const had = document.activeElement;
  // What has the focus already is not scrolled to.
  if (had instanceof HTMLElement) had.blur();
  for (const control of controls ?? []) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const name = (control.textContent || control.id || control.className).trim();
    control.focus();
    // A label is pressed in its field's place.
    const target = control.closest('label') ?? control;
    const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
    // WCAG 2.2, 2.5.8: but for a link in a sentence.
    const isInline = getComputedStyle(control).display === 'inline';
    if (!isInline && (width < 24 || height < 24)) {
      found.push(`${Math.round(width)} x ${Math.round(height)} px: ${name}`);
    }
    if (left < -1 || right > innerWidth + 1) found.push(`beside the window: ${name}`);
    const points = [
      [left + width / 2, top + height / 2],
      [left + 4, top + height / 2],
      [right - 4, top + height / 2],
      [left + width / 2, top + 4],
      [left + width / 2, bottom - 4],
    ] as const;
    // What is around it does not count: that is what one hits where it is cut off.
    const isSeen = points.some(([x, y]) => target.contains(document.elementFromPoint(x, y)));
    if (!isSeen) found.push(`covered, or out of reach: ${name}`);
  }
  if (had instanceof HTMLElement) had.focus();
  return found;
}
