// A recovery code is printed by itself: what is around the page on the host's paper goes for as long as that takes.
import { type RefObject, useEffect } from 'react';

/** Hides what neither holds the page nor is of it. The page itself sees to the rest (RecoverySheet.module.css). */
const alone = `@media print {
  body :not(:has(security-settings, .lk-embedded), security-settings, .lk-embedded, .lk-embedded *) { display: none !important }
}`;

/**
 * Does nothing where the page has a document of its own.
 *
 * @param part what is printed; in whichever tree
 */
export function useHostUnprinted(part: RefObject<Element | null>): void {
  useEffect(() => {
    const page = part.current?.ownerDocument;
    const view = page?.defaultView;
    if (!part.current || !page || !view || !isEmbedded(part.current, page)) return;
    const stop = new AbortController();
    let sheet: CSSStyleSheet | null = null;
    function showAll() {
      if (!sheet || !page) return;
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
      sheet = null;
    }
    function hideOthers() {
      if (sheet || !page || !view) return;
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(alone);
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    }
    const { signal } = stop;
    view.addEventListener('beforeprint', hideOthers, { signal });
    view.addEventListener('afterprint', showAll, { signal });
    return () => {
      stop.abort();
      showAll();
    };
  }, [part]);
}

const isEmbedded = (part: Element, page: Document) =>
  part.getRootNode() !== page || part.closest('.lk-embedded') !== null;
