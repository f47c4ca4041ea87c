// Reads along: every text that is shown or said to a reader while a test runs, and which of them no catalog says.
import { onTestFinished } from 'vitest';

/** Letters that the language of tests never leaves as they are (pseudoLanguage.ts), in a word of their own. */
const unaccented = /[aceinosuyz]/i;
const attributes = ['aria-label', 'title', 'placeholder', 'alt'] as const;

/**
 * @param outside what comes from elsewhere: names of the person's things, addresses, keys
 * @returns texts that bypass the catalogs, so far
 */
export function watchTexts(outside: readonly RegExp[]): () => string[] {
  const bypassing = new Set<string>();
  const read = (text: string | null, place: Element | null) => {
    if (!text || place?.closest('script, style, [data-words]')) return;
    const rest = outside.reduce((left, known) => left.replaceAll(known, ''), text);
    if (unaccented.test(rest)) bypassing.add(`${place?.tagName.toLowerCase()}: ${text}`);
  };
  const readAll = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      read(node.textContent, node.parentElement);
    }
    for (const element of document.querySelectorAll(attributes.map((name) => `[${name}]`).join())) {
      for (const name of attributes) read(element.getAttribute(name), element);
    }
  };
  const observer = new MutationObserver(readAll);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return () => {
    readAll();
    return [...bypassing];
  };
}
