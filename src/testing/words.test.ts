// The words that people read: none of a developer's, none that blame or cheer, and a way on in every failure.
import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { factors } from '#domain/enrollment.ts';
import type { EnrollmentReason } from '#domain/enrollmentFailure.ts';
import { failureSentence, stepUpSentence } from '#security/describe.ts';
import { enrollmentSentence, sentenceOf, wayOnAfter } from '#security/enroll/describeEnrollment.ts';
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
  /^(Try|Confirm|Set|Look|Check|Wait|Start|Ask|Tell|Load|Go|Sign|Allow|Use|Choose|Enter|Type|Open|Add|Finish|Begin|Come|Get|Send|Remove|Pick|Take|Continue|Scan|Connect)\b|\b(support can help|people who run|sign in to it|try again|start again|continue here|discard those)\b/i;

/** After these there is nothing left to do: the state is what the person wanted, or left as it was. */
const nothingToDo: readonly string[] = ['failure.not_found', 'step_up.cancelled'];

/** Said beside what to do next: on the button under it, or as a heading over both ways. */
const besideButtons: readonly EnrollmentReason[] = ['declined', 'unfinished'];

const saysWhatAndWayOn = (text: string) => {
  const said = text.split(/(?<=[.?])\s+/);
  return said.length > 1 && wayOn.test(said.at(-1) ?? '');
};

test('every failure says what happened, in one sentence at least, and ends with a way on', async () => {
  const all = await sentences();
  const tables = [failureSentence, stepUpSentence, sentence, sentenceWithWait];
  const ids = tables.flatMap((table): readonly string[] => Object.values(table));
  const failures = ids.map((id) => [id, all.get(id) ?? ''] as const);

  const broken = failures.filter(
    ([id, text]) => !nothingToDo.includes(id) && !saysWhatAndWayOn(text),
  );
  expect(broken).toEqual([]);
});

test('every failure of adding does, for each kind of method', async () => {
  const all = await sentences();
  const reasons = Object.keys(enrollmentSentence) as EnrollmentReason[];
  const told = reasons.flatMap((reason) =>
    factors.map((factor) => {
      const ids = [sentenceOf(reason, factor), wayOnAfter(reason, factor)];
      return [
        reason,
        factor,
        ids
          .map((id) => (id ? (all.get(id) ?? '?') : ''))
          .join(' ')
          .trim(),
      ];
    }),
  );
  expect(told.length).toBe(reasons.length * factors.length);
  const isLeft = (reason = '') =>
    nothingToDo.includes(`failure.${reason}`) || besideButtons.some((one) => one === reason);
  expect(
    told.filter(([reason, , text = '']) => !isLeft(reason) && !saysWhatAndWayOn(text)),
  ).toEqual([]);
});

test('every failure of taking a set-up back does', async () => {
  const all = await sentences();
  for (const reason of Object.values(failureSentence)) {
    const text = all.get('unfinished.left')?.replace('{reason}', all.get(reason) ?? '') ?? '';
    if (!nothingToDo.includes(reason)) expect(saysWhatAndWayOn(text), text).toBe(true);
  }
});

test('every sentence of a paragraph ends, and no button does', async () => {
  const all = await sentences();
  const broken = [...all].filter(
    ([id, text]) => /\.(button|cancel|close|dismiss|retry)(\.|$)/.test(id) && /[.,;:]$/.test(text),
  );
  expect(broken).toEqual([]);
});
