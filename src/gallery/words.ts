// The sentences of the page in one language, for whoever looks for them on the screen.
import type { Sentences } from '#i18n/format.ts';
import type { Language } from '#i18n/Language.ts';
import type { LaterPart, MessageId } from '#i18n/Message.ts';

export type Words = {
  /** The longest piece of a sentence that no value stands in. */
  readonly part: (id: MessageId) => string;
};

/** The parts of every catalog are named as those in English. */
const english = import.meta.glob<{ readonly messages: Sentences }>('/src/i18n/en/*.ts');

export async function loadWords(language: Language): Promise<Words> {
  const parts = Object.entries(english).map(([path, load]) =>
    readPart(path.replace(/.*\/|\.ts$/g, ''), language, load),
  );
  const sentences: Sentences = Object.assign({}, ...(await Promise.all(parts)));
  return {
    part(id) {
      const pieces = (sentences[id] ?? [id]).filter((one) => typeof one === 'string');
      const longest = pieces.reduce((most, one) => (one.length > most.length ? one : most), '');
      return longest.trim();
    },
  };
}

async function readPart(
  name: string,
  { page, part }: Language,
  load: () => Promise<{ readonly messages: Sentences }>,
): Promise<Sentences | null> {
  if (!page || !part) return (await load()).messages;
  if (name === 'page') return page;
  const later = name as LaterPart;
  await part(later);
  const here = part(later);
  return here instanceof Promise ? null : here;
}
