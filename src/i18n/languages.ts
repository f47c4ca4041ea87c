// Every language but English, each part of each in a file of its own: fetched only by pages that are in one of them.
import type { Sentences } from './format.ts';
import { type Language, withoutWords } from './Language.ts';
import type { Wishes } from './loadLanguage.ts';
import type { LaterPart } from './Message.ts';
import { negotiate } from './negotiate.ts';

type Load = () => Promise<{ readonly messages: Sentences }>;

/** By folder: a new language needs no line here. */
const files = import.meta.glob<{ readonly messages: Sentences }>([
  './*/*.ts',
  '!./en/*.ts',
  // That stands in the HTML.
  '!./*/document.ts',
]);

const known = [...new Set(Object.keys(files).map((path) => path.split('/')[1] ?? ''))];

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/**
 * @param tags BCP 47, the dearest first
 * @param english what is spoken when the first part can't be fetched
 * @param fetchReader what reads the host's own words
 * @throws never
 */
export async function openLanguage(
  tags: readonly string[],
  { words, patiently = (load) => load() }: Wishes,
  english: Language,
  fetchReader = () => import('./ownWords.ts'),
): Promise<Language> {
  const opening = open(tags, patiently).catch(() => null);
  const reading = words && fetchReader().catch(() => null);
  const [language, own] = await Promise.all([opening, reading]);
  const spoken = language ?? english;
  if (!words) return spoken;
  if (!own) return withoutWords(spoken, words);
  const read = own.readOwnWords(words);
  return { ...spoken, own: read.own, problems: [...spoken.problems, ...read.problems] };
}

type Patiently = NonNullable<Wishes['patiently']>;

async function open(tags: readonly string[], patiently: Patiently): Promise<Language> {
  const { catalog, locale } = negotiate(tags, ['en', ...known]);
  const spoken = { locale, own: {}, problems: [] };
  if (catalog === 'en') return { ...spoken, direction: 'ltr', page: null, part: null };
  const { messages: page } = await fileOf(catalog, 'page')();
  const { script = '' } = new Intl.Locale(locale).maximize();
  const direction = rightToLeft.has(script) ? 'rtl' : 'ltr';
  return { ...spoken, direction, page, part: partsOf(catalog, patiently) };
}

/** How long a part that could not be had is not asked for again. */
const REST_MS = 10_000;

/** What failed is tried again by a screen that comes later, and never under one that is shown. */
function partsOf(catalog: string, patiently: Patiently): Language['part'] {
  const parts = new Map<LaterPart, Sentences | null | Promise<unknown>>();
  return (name) => {
    const part = parts.get(name);
    if (part !== undefined) return part;
    const loading = patiently(fileOf(catalog, name)).then(
      ({ messages }) => parts.set(name, messages),
      () => {
        parts.set(name, null);
        setTimeout(() => parts.delete(name), REST_MS);
      },
    );
    parts.set(name, loading);
    return loading;
  };
}

function fileOf(catalog: string, part: string): Load {
  const load = files[`./${catalog}/${part}.ts`];
  return load ?? (() => Promise.reject(new Error(`there is no ${catalog}/${part}`)));
}
