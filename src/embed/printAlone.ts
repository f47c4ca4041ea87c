// A recovery code is printed by itself: what is around the page on the host's paper goes for as long as that takes.

/** Hides what neither holds the page nor is of it. The page itself sees to the rest (RecoverySheet.module.css). */
const alone = `@media print {
  body :not(:has(security-settings, .lk-embedded), security-settings, .lk-embedded, .lk-embedded *) { display: none !important }
}`;

/**
 * @param place of the page, in whichever tree
 * @returns stops listening
 */
export function printAlone(place: Element): () => void {
  const owner = place.ownerDocument;
  const view = owner.defaultView;
  const stop = new AbortController();
  let sheet: CSSStyleSheet | null = null;
  function showAll() {
    owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = null;
  }
  view?.addEventListener(
    'beforeprint',
    () => {
      if (sheet || !place.querySelector('[data-printed-alone]')) return;
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(alone);
      owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
    },
    { signal: stop.signal },
  );
  view?.addEventListener('afterprint', showAll, { signal: stop.signal });
  return () => {
    stop.abort();
    if (sheet) showAll();
  };
}
