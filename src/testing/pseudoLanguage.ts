// A language for tests, made from English: accented, longer and in brackets, so that what bypasses the catalogs, or
// needs more room than English, is seen. It is not shipped.
import type { Sentence, Sentences } from '#i18n/format.ts';
import { englishAs, type Language } from '#i18n/Language.ts';

/** The build's plugin has compiled them: a sentence is a list of its pieces. */
const files = import.meta.glob<Readonly<Record<string, Sentence>>>('../i18n/en/*.ts', {
  import: 'messages',
  eager: true,
});

/** `en-XA`, as Android calls it. */
export function pseudoLanguage(): Language {
  const part = (name: string) => pseudo(files[`../i18n/en/${name}.ts`] ?? {});
  return { ...englishAs('en-XA'), page: part('page'), part };
}

function pseudo(sentences: Readonly<Record<string, Sentence>>): Sentences {
  return Object.fromEntries(
    Object.entries(sentences).map(([id, pieces]) => {
      const longer = '~'.repeat(Math.ceil(lengthOf(pieces) * 0.4));
      return [id, ['[', ...pieces.map(accented), ` ${longer}]`]];
    }),
  );
}

type Piece = Sentence[number];

function accented(piece: Piece): Piece {
  if (piece === '#') return piece;
  if (typeof piece === 'string') return accent(piece);
  const [name, type, choices] = piece;
  if (typeof choices !== 'object' || choices === null) return piece;
  const said = Object.entries(choices).map(([key, choice]) => [
    key,
    Array.isArray(choice) ? choice.map(accented) : choice,
  ]);
  return [name, type ?? '', Object.fromEntries(said)];
}

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáAÁcçCÇeéEÉiíIÍnñNÑoóOÓsšSŠuúUÚyýYÝzžZŽ'.matchAll(/(.)(.)/g)].map(([, from, to]) => [
    from ?? '',
    to ?? '',
  ]),
);

const accent = (text: string) => text.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter);

const lengthOf = (pieces: Sentence) =>
  pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 8), 0);
