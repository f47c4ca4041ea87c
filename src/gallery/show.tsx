// What the gallery shows at an address: every state in a frame of its own, or one of them.
import '#app/page.css';
import { createRoot } from 'react-dom/client';
import { speak } from '#app/speak.ts';
import type { Language } from '#i18n/Language.ts';
import type { Clock } from './clock.ts';
import { Gallery } from './Gallery.tsx';
import { type Look, readLook } from './look.ts';
import { OneState } from './OneState.tsx';
import { openState, type Shown } from './openState.tsx';
import { findState } from './states/everyState.ts';

export async function show(view: Window, clock: Clock): Promise<void> {
  const { document, location } = view;
  const place = document.getElementById('root');
  if (!place) throw new Error('the document of the gallery has no element with the id "root"');
  let shown: Shown | null = null;

  /** Also called for the next state of the same document, which is quicker than another document. */
  async function look() {
    delete document.documentElement.dataset.shows;
    const wanted = readLook(new URLSearchParams(location.search));
    const language = await languageOf(wanted);
    dress(document.documentElement, wanted);
    document.documentElement.lang = language.locale;
    document.documentElement.dir = language.direction;
    shown?.close();
    shown = null;
    const name = wanted.state;
    const told = name === null ? null : await open(name, language);
    document.documentElement.dataset.shows = told ?? name ?? 'all';
  }

  /** @returns what went wrong on the way */
  async function open(name: string, language: Language): Promise<string | null> {
    const state = findState(name);
    if (!state || !place) return 'no such state';
    document.title = state.says;
    const inner = document.createElement('div');
    place.replaceChildren(inner);
    try {
      shown = openState(inner, state, { language, clock });
      await shown.arrived;
      return null;
    } catch (error) {
      inner.append(String(error));
      return String(error);
    }
  }

  const wanted = readLook(new URLSearchParams(location.search));
  if (location.pathname === '/theming') {
    const { Theming } = await import('./theming/Theming.tsx');
    dress(document.documentElement, wanted);
    createRoot(place).render(<Theming look={wanted} />);
    return;
  }
  if (wanted.state === null || wanted.width !== null) {
    dress(document.documentElement, wanted);
    const { state } = wanted;
    createRoot(place).render(
      state === null ? <Gallery look={wanted} /> : <OneState name={state} look={wanted} />,
    );
    return;
  }
  view.addEventListener('popstate', () => void look());
  await look();
}

/** Any that there is; and English made longer and marked, to see what bypasses the catalogs. */
async function languageOf({ locale }: Look): Promise<Language> {
  if (locale !== 'en-XA') return speak({ locale });
  const { pseudoLanguage } = await import('#testing/pseudoLanguage.ts');
  return pseudoLanguage();
}

function dress(html: HTMLElement, { theme }: Look) {
  html.style.colorScheme = theme ?? '';
}
