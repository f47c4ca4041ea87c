// The host's own sentences in place of ours: compiled in the browser, so fetched only by pages that have any.
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Sentence } from './format.ts';
import type { Language, WordsProblem } from './Language.ts';
import { valuesIn } from './valuesIn.ts';

type Values = Readonly<Record<string, readonly string[]>>;

/** What each of our sentences is told; the build reads it out of the catalog (scripts/page/compileCatalogs.ts). */
const parts = import.meta.glob<Values>(['./en/*.ts', '!./en/document.ts'], {
  query: '?values',
  import: 'values',
  eager: true,
});
const known: Values = Object.assign({}, ...Object.values(parts));

/**
 * Compiles the sentences that can be said, and names what is wrong with the others; ours are said in their place.
 *
 * @throws never
 */
export function readOwnWords(
  words: Readonly<Record<string, string>>,
): Pick<Language, 'own' | 'problems'> {
  const own: Record<string, Sentence> = {};
  const problems: WordsProblem[] = [];
  for (const [id, text] of Object.entries(words)) {
    const read = readOne(id, text);
    if ('code' in read) problems.push(read);
    else own[id] = read.sentence;
  }
  return { own, problems };
}

function readOne(id: string, text: string): WordsProblem | { sentence: Sentence } {
  const unusable = { code: 'words_unusable', id } as const;
  const ours = Object.hasOwn(known, id) ? known[id] : undefined;
  if (!ours) return { ...unusable, problem: 'unknown_sentence' };
  try {
    const sentence = compileMessageOrThrow(text);
    const used = valuesIn(sentence);
    const unknown = used.find(({ name }) => !ours.includes(name));
    if (unknown) return { ...unusable, problem: 'unknown_value', value: unknown.name };
    const isSayable = used.every(({ type }) => sayable.has(type));
    return isSayable ? { sentence } : { ...unusable, problem: 'unreadable' };
  } catch {
    return { ...unusable, problem: 'unreadable' };
  }
}

/** Dates and the like are written before a sentence is told of them. */
const sayable: ReadonlySet<string | undefined> = new Set([
  undefined,
  'plural',
  'select',
  'selectordinal',
]);
