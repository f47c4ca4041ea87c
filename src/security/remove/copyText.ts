// Copies what stands in an element, as it is read there.

/**
 * By the clipboard where it is allowed, else by marking the text and copying what is marked, which works without a
 * permission and in pages without TLS.
 *
 * @returns false when neither worked; the text is marked then, for the person's own keys
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(linesOf(element));
    return true;
  } catch {
    return copyMarked(element);
  }
}

/** Each child is a sentence of its own. */
const linesOf = ({ children }: HTMLElement) =>
  Array.from(children, ({ textContent }) => textContent).join('\n');

function copyMarked(element: HTMLElement): boolean {
  const { ownerDocument: page } = element;
  page.getSelection()?.selectAllChildren(element);
  try {
    // Deprecated, and the only way that is left here.
    return page.execCommand('copy');
  } catch {
    return false;
  }
}
