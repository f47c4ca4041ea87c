// Keeps the caret behind the same digit while the blanks around it come and go.
import { useLayoutEffect, useRef } from 'react';

/** What a caret is counted by: everything else is put there by the page. */
const counted = /[\d+]/g;

/**
 * @returns `mark`, to be called with the field as it was typed into, before its text is tidied
 */
export function useCaretKept(tidied: string) {
  const marked = useRef<{ field: HTMLInputElement; before: number } | null>(null);

  useLayoutEffect(() => {
    if (!marked.current) return;
    const { field, before } = marked.current;
    marked.current = null;
    const at = positionAfter(tidied, before);
    field.setSelectionRange(at, at);
  }, [tidied]);

  return (field: HTMLInputElement) => {
    const caret = field.selectionStart ?? field.value.length;
    // At the end it stays at the end, as with any field.
    marked.current =
      caret === field.value.length
        ? null
        : { field, before: field.value.slice(0, caret).match(counted)?.length ?? 0 };
  };
}

function positionAfter(text: string, count: number): number {
  if (count === 0) return 0;
  const all = [...text.matchAll(counted)];
  const last = all[Math.min(count, all.length) - 1];
  return last ? last.index + 1 : text.length;
}
