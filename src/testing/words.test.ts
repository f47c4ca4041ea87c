// The words that people read: none of a developer's, none that blame or cheer, and a way on in every failure.
import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { failureSentence, stepUpSentence } from '#security/describe.ts';
import { sentence, sentenceWithWait } from '#security/password/describeTrouble.ts';

/** Read by whoever sets the page up, who knows these words. */
const forWhoeverRunsThePage = ['doctor.ts'];

async function sentences(): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for await (const path of glob('src/i18n/en/*.ts')) {
    if (forWhoeverRunsThePage.includes(basename(path))) continue;
    const source = await readFile(path, 'utf8');
    const entries = [...source.matchAll(/^ {2}'([\w.-]+)':\s*(['"`])((?:\\.|(?!\2)[^\\])*)\2/gm)];
    for (const [, id = '', , text = ''] of entries) all.set(id, text.replaceAll('\\', ''));
    expect(entries.length, path).toBe(source.match(/^ {2}'[\w.-]+':/gm)?.length);
  }
  return all;
}

const developerWords =
  /\b(tenants?|dashboard|scopes?|audience|tokens?|JSON|API|OAuth|HTTP|endpoint|payload|null|undefined|exception)\b/i;
const tone =
  /\b(please|oops|sorry|successful(ly)?|invalid|illegal|fatal|abort(ed)?|click here)\b|!/i;
const statusCode = /\b[1-5]\d\d\b/;

test("no sentence holds a developer's word, a status code, blame or cheer", async () => {
  const broken = [...(await sentences())].filter(
    ([, text]) => developerWords.test(text) || tone.test(text) || statusCode.test(text),
  );
  expect(broken).toEqual([]);
});

/** A last sentence that says what to do, or who helps. */
const wayOn =
  /^(Try|Confirm|Set|Look|Check|Wait|Start|Ask|Tell|Load|Go|Sign|Allow|Use|Choose|Enter|Type|Open|Add|Finish|Begin|Come|Get|Send|Remove|Pick|Take|Continue|Scan|Connect)\b|\b(support can help|people who run|sign in to it|try again|start again|continue here)\b/i;

/** After these there is nothing left to do: the state is what the person wanted, or left as it was. */
const nothingToDo: readonly string[] = ['failure.not_found', 'step_up.cancelled'];

test('every failure says what happened, in one sentence at least, and ends with a way on', async () => {
  const all = await sentences();
  const tables = [failureSentence, stepUpSentence, sentence, sentenceWithWait];
  const ids = tables.flatMap((table): readonly string[] => Object.values(table));
  const failures = ids.map((id) => [id, all.get(id) ?? ''] as const);

  const broken = failures.filter(([id, text]) => {
    const said = text.split(/(?<=[.?])\s+/);
    const last = said.at(-1) ?? '';
    return !nothingToDo.includes(id) && !(said.length > 1 && wayOn.test(last));
  });
  expect(broken).toEqual([]);
});

test('every sentence of a paragraph ends, and no button does', async () => {
  const all = await sentences();
  const broken = [...all].filter(
    ([id, text]) => /\.(button|cancel|close|dismiss|retry)(\.|$)/.test(id) && /[.,;:]$/.test(text),
  );
  expect(broken).toEqual([]);
});
