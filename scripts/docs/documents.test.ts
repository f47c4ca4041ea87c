// Holds every document to the repository: links lead somewhere, commands are there, samples can be used.

import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compileSamples } from './compileSamples.ts';
import {
  findBrokenCommands,
  findBrokenLinks,
  findBrokenPaths,
  findBrokenRows,
  type Problem,
} from './findBrokenReferences.ts';
import { elementAttributes, elementProperties, findBrokenSamples } from './findBrokenSamples.ts';
import { type Promised, promisedNames } from './promisedNames.ts';
import { type Document, readDocument } from './readDocument.ts';
import { codeIn, readTable } from './readTable.ts';

async function readAll(): Promise<Document[]> {
  const paths: string[] = [];
  for await (const path of glob(['*.md', 'docs/**/*.md', 'examples/*/*.md'])) paths.push(path);
  return Promise.all(
    paths.sort().map(async (path) => readDocument(path, await readFile(path, 'utf8'))),
  );
}

const fence = '```';

const madeUp = readDocument(
  'docs/made-up.md',
  `# Made up

See [nothing](nothing.md), [a heading](#nowhere) and [this one](#made-up), and \`src/nothing.ts\`.
Run \`npm run nothing\` or \`node scripts/nothing.ts\`, as RM-01 and RM-99 say.

${fence}json
{ "domain": "example.eu.auth0.com/path", "clientId": "" }
${fence}

${fence}json
{ "a": 1, }
${fence}

${fence}js
const a = ;
${fence}

${fence}html
<p>Before</p>
<security-settings domain="example.eu.auth0.com" id="a" colour="red"></security-settings>
${fence}

<!-- given: declare const clientId: string; -->
${fence}tsx
import { SecuritySettings } from 'latchkey';
<SecuritySettings domain="example.eu.auth0.com" clientId={clientId} />;
<SecuritySettings domain={1} clientId={clientId} />;
${fence}
`,
);

const none: Problem[] = [];

/** Starting the compiler is what takes time: all that it has to look at goes together. */
let compiling: Promise<Problem[]> | undefined;

async function compileAll(): Promise<Problem[]> {
  compiling ??= (async () => {
    const documents = await readAll();
    return compileSamples([...documents, madeUp, promisedNames(promisedBy(documents))]);
  })();
  return compiling;
}

/** Tables that name all there is of something. */
function promisedBy(documents: readonly Document[]): Promised[] {
  const named = (path: string) => documents.find((one) => one.path === path) ?? madeUp;
  const [settings, hooks] = [named('docs/settings.md'), named('docs/hooks.md')];
  const frame = named('docs/iframe.md');
  return [
    {
      document: settings,
      heading: '## Inside another page',
      type: 'keyof SecuritySettingsProps',
    },
    { document: hooks, heading: '## Something was removed', type: 'keyof RemovedEvent' },
    {
      document: hooks,
      heading: '## For you, and not for people',
      type: "HostDiagnostic['code']",
    },
    {
      document: frame,
      heading: '## What the loader takes and gives',
      type: 'keyof SecurityFrameOptions',
    },
    {
      document: frame,
      heading: '## When something is missing',
      type: "Exclude<FrameDiagnostic['code'], HostDiagnostic['code']>",
    },
  ];
}

test('a table that names all there is of something names each once', async () => {
  for (const { document, heading } of promisedBy(await readAll())) {
    const names = readTable(document, heading).flatMap(([first]) => codeIn(first));
    expect(names).toEqual([...new Set(names)]);
  }
});

test('every link between the documents leads to a file, and to a heading that is there', async () => {
  expect((await readAll()).flatMap(findBrokenLinks)).toEqual(none);
});

test('every command that the documents name is there', async () => {
  expect((await readAll()).flatMap(findBrokenCommands)).toEqual(none);
});

test('every npm command is explained in docs/commands.md', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const document = (await readAll()).find(({ path }) => path === 'docs/commands.md') ?? madeUp;
  const said = readTable(document, '# Commands').flatMap(([first]) => codeIn(first));
  expect(said.map((code) => code.replace(/^npm (run )?/, '')).toSorted()).toEqual(
    Object.keys(scripts).sort(),
  );
});

test('every file that the documents name is there', async () => {
  expect((await readAll()).flatMap(findBrokenPaths)).toEqual(none);
});

test('every line of what the page is held to that the documents call by its id is there', async () => {
  expect((await readAll()).flatMap(findBrokenRows)).toEqual(none);
});

test('every sample of settings, HTML and JavaScript in the documents can be used', async () => {
  expect((await readAll()).flatMap(findBrokenSamples)).toEqual(none);
});

test('every sample of TypeScript in the documents compiles with the types of the package', async () => {
  const told = await compileAll();
  expect(told.filter((problem) => !problem.startsWith(madeUp.path))).toEqual(none);
});

test('the tables of props, attributes and properties name all that the element has', async () => {
  const document = (await readAll()).find(({ path }) => path === 'docs/settings.md') ?? madeUp;
  const said = readTable(document, '## Inside another page').map(([, second = '']) => second);
  const namesOf = (kind: string) =>
    said.filter((cell) => cell.startsWith(kind)).flatMap((cell) => codeIn(cell));
  expect(namesOf('attribute').toSorted()).toEqual([...elementAttributes()].sort());
  expect(namesOf('property').toSorted()).toEqual([...elementProperties()].sort());
});

test('every document in docs is reached from the README', async () => {
  const documents = new Map((await readAll()).map((one) => [one.path, one]));
  const reached = new Set<string>();
  const visit = (path: string) => {
    const document = documents.get(path);
    if (!document || reached.has(path)) return;
    reached.add(path);
    for (const { text } of document.links) {
      const { pathname } = new URL(text, `file:///${path}`);
      visit(decodeURI(pathname.slice(1)));
    }
  };
  visit('README.md');
  expect([...documents.keys()].filter((path) => !reached.has(path))).toEqual([]);
});

test('what is wrong in a document is told with its line', async () => {
  expect(findBrokenLinks(madeUp)).toEqual([
    'docs/made-up.md:3: there is no docs/nothing.md',
    'docs/made-up.md:3: docs/made-up.md has no heading #nowhere',
  ]);
  expect(findBrokenPaths(madeUp)).toEqual(['docs/made-up.md:3: there is no src/nothing.ts']);
  expect(findBrokenRows(madeUp)).toEqual([
    'docs/made-up.md:4: docs/reliability-rows.md has no line RM-99',
  ]);
  expect(findBrokenCommands(madeUp)).toEqual([
    'docs/made-up.md:4: package.json has no script "nothing"',
    'docs/made-up.md:4: there is no scripts/nothing.ts to run',
  ]);
  expect(findBrokenSamples(madeUp)).toEqual([
    'docs/made-up.md:7: domain must be a domain, without a path',
    'docs/made-up.md:7: clientId is empty',
    expect.stringMatching(/^docs\/made-up\.md:11: is not JSON: /),
    expect.stringMatching(/^docs\/made-up\.md:15: /),
    'docs/made-up.md:20: <security-settings> has no attribute "colour"',
  ]);
  expect((await compileAll()).filter((problem) => problem.startsWith(madeUp.path))).toEqual([
    expect.stringMatching(/^docs\/made-up\.md:27: .*'number' is not assignable to type 'string'/),
  ]);
});
