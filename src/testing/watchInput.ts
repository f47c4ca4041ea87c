// An eye on what a person types: it is still there after a failure or a confirmation, unless they sent it or left it.

export type InputWatch = {
  /** Fields that lost what was typed into them, by their names: nothing that was typed is told, it may be a code. */
  readonly lost: () => readonly string[];
  readonly end: () => void;
};

/**
 * Looks before each click, and whenever it is asked. It runs in a page under test as it is, and in a browser as text,
 * and so needs nothing from here.
 */
export function watchInput(): InputWatch {
  /** What makes sense in one place only is a secret, or belongs to what was begun there. */
  const destinations = new Set(['tel', 'email']);
  const typed = new Map<HTMLInputElement, { readonly text: string; readonly root: ParentNode }>();
  const lost = new Set<string>();

  /** The page may write it in groups while somebody types; what counts are letters and digits. */
  const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}@.+]/gu, '');
  const isSecret = ({ type, autocomplete }: HTMLInputElement) =>
    type === 'password' || autocomplete.includes('password');
  const nameOf = ({ labels, name, type }: HTMLInputElement) =>
    labels?.[0]?.textContent || name || type;

  /** After a confirmation the page was drawn anew: the same field is another one. */
  function isEmptyElsewhere(field: HTMLInputElement, root: ParentNode) {
    if (!destinations.has(field.type)) return false;
    const again = root.querySelector<HTMLInputElement>(`dialog input[type=${field.type}]`);
    return again !== null && plain(again.value) === '';
  }

  function look() {
    for (const [field, { text, root }] of typed) {
      // Who has no dialog in front of them has left it, or is done.
      if (!root.querySelector('dialog, [role=dialog]')) typed.delete(field);
      else if (plain(text) === '') continue;
      else if (
        field.isConnected ? plain(field.value) !== plain(text) : isEmptyElsewhere(field, root)
      )
        lost.add(nameOf(field));
    }
  }

  const onInput = (event: Event) => {
    // Inside a custom element the event seems to come from its host.
    const field = event.composedPath()[0];
    if (!(field instanceof HTMLInputElement) || isSecret(field)) return;
    const root = field.getRootNode();
    const within = root instanceof ShadowRoot ? root : window.document;
    typed.set(field, { text: field.value, root: within });
  };
  window.addEventListener('input', onInput, { capture: true });
  window.addEventListener('click', look, { capture: true });
  return {
    lost() {
      look();
      return [...lost];
    },
    end() {
      window.removeEventListener('input', onInput, { capture: true });
      window.removeEventListener('click', look, { capture: true });
    },
  };
}
