// What the simulated screen reader says of one thing, or of everything in a place, as lines for people to read.
import { Virtual } from '@guidepup/virtual-screen-reader';

/** What is said of one thing that gets the focus. */
export async function readOne(target: HTMLElement): Promise<string> {
  const reader = new Virtual();
  await reader.start({ container: target });
  const phrase = await reader.lastSpokenPhrase();
  await reader.stop();
  return tidy(phrase);
}

/** Goes from the first thing to the last. */
export async function readAll(place: HTMLElement): Promise<readonly string[]> {
  const reader = new Virtual();
  await reader.start({ container: place });
  const first = reader.activeNode;
  do await reader.next();
  while (reader.activeNode !== first);
  const phrases = [...(await reader.spokenPhraseLog())];
  await reader.stop();
  return asLines(phrases.slice(0, -1));
}

const ROLE =
  /^(end of |(main|document|region|heading|paragraph|link|button|list|listitem|status|alert|dialog|textbox|checkbox|combobox|complementary|form|image|code|term|definition|banner)(,|$))/;
/** What is said with its name, which are its own pieces. */
const WHOLE = /^(heading|link|button|combobox)/;
/** What only holds other things, and what has been said before. */
const isPlain = (phrase: string) =>
  phrase.startsWith('end of ') || /^(paragraph|status|alert|document|code|form)$/.test(phrase);

/** Pieces of one sentence in one line, without what was said in one breath before, and without the ends of things. */
function asLines(phrases: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let sentence: string[] = [];
  const end = () => {
    if (sentence.length > 0) lines.push(tidy(sentence.join(' ')));
    sentence = [];
  };
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at] ?? '';
    if (/^(end of )?(strong|time|timer)$/.test(phrase)) continue;
    if (!ROLE.test(phrase)) {
      sentence.push(phrase);
      continue;
    }
    end();
    // A dialog is said once when it is entered, and once as the first thing in itself.
    if (isPlain(phrase) || lines.at(-1) === tidy(phrase)) continue;
    lines.push(tidy(phrase));
    const last = WHOLE.test(phrase) ? phrases.indexOf(`end of ${phrase}`, at) : -1;
    if (last > 0) at = last;
  }
  end();
  return lines;
}

const tidy = (phrase: string) => phrase.replace(/\s+([?.!,)])/g, '$1').replace(/\(\s+/g, '(');
