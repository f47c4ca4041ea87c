// An eye on what a person types: it is still there after a failure or a confirmation, unless they sent it or left it.
import { expect } from 'vitest';

/** What makes sense in one place only is a secret, or belongs to what was begun there. */
const destinations: ReadonlySet<string> = new Set(['tel', 'email']);

/** The page may write it in groups while somebody types; what counts are letters and digits. */
const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}@.+]/gu, '');

function isSecret({ type, autocomplete }: HTMLInputElement): boolean {
  return type === 'password' || autocomplete.includes('password');
}

/** Nothing that was typed is told: it may be a code. */
const nameOf = ({ labels, name, type }: HTMLInputElement) =>
  labels?.[0]?.textContent || name || type;

export function watchInput() {
  const typed = new Map<HTMLInputElement, string>();

  /** Before the next act, and at the end. */
  function check() {
    // Who has no dialog in front of them has left it, or is done.
    if (!window.document.querySelector('dialog, [role=dialog]')) return typed.clear();
    for (const [field, text] of typed) {
      if (field.isConnected) {
        expect(plain(field.value) === plain(text), `input kept: ${nameOf(field)}`).toBe(true);
      } else if (destinations.has(field.type)) expectSameElsewhere(field, text);
    }
  }

  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && !isSecret(target)) typed.set(target, target.value);
  };
  window.addEventListener('input', onInput, { capture: true });
  return {
    check,
    end() {
      window.removeEventListener('input', onInput, { capture: true });
      check();
    },
  };
}

/** After a confirmation the page was drawn anew: the same field is another one. */
function expectSameElsewhere(field: HTMLInputElement, text: string) {
  const again = window.document.querySelector<HTMLInputElement>(`dialog input[type=${field.type}]`);
  if (!again) return;
  expect(plain(again.value) !== '' || text === '', `input kept: ${nameOf(field)}`).toBe(true);
}
