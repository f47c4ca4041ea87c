// Shows a breach of every rule of the house, so that the law is known to bite.

import { expect, test } from 'vitest';
import { findBreaches } from './findBreaches.ts';

function rulesBrokenBy(path: string, text: string): string[] {
  return findBreaches([{ path, text }]).map(({ line, rule }) => `${line}: ${rule}`);
}

const breaches: readonly (readonly [name: string, path: string, text: string, rule: string])[] = [
  [
    'a room imports one the table does not give it',
    'src/security/List.tsx',
    "import { list } from '#api/mfaApi.ts';",
    '1: security may not import api (#api/mfaApi.ts)',
  ],
  [
    'a type counts as an import',
    'src/domain/plan.ts',
    "\nimport type { Row } from '#api/wire.ts';",
    '2: domain may not import api (#api/wire.ts)',
  ],
  [
    'a dynamic import counts',
    'src/ui/Dialog.tsx',
    "const say = () => import('#i18n/en/page.ts');",
    '1: ui may not import i18n (#i18n/en/page.ts)',
  ],
  [
    'an import type counts',
    'src/ui/Dialog.tsx',
    "type Say = import('#i18n/en/page.ts').Say;",
    '1: ui may not import i18n (#i18n/en/page.ts)',
  ],
  [
    'export from counts',
    'src/api/list.ts',
    "export { a } from '#step-up/stepUp.ts';",
    '1: api may not import step-up (#step-up/stepUp.ts)',
  ],
  [
    'a door may only open the app',
    'src/main.tsx',
    "import { list } from '#api/mfaApi.ts';",
    '1: main.tsx may not import api (#api/mfaApi.ts)',
  ],
  [
    'a new folder of src needs a line in the table',
    'src/auth/token.ts',
    "import { a } from '#domain/a.ts';",
    '1: auth is no room of src',
  ],
  [
    'product code imports its tests',
    'src/app/App.tsx',
    "import { phone } from '#testing/builders.ts';",
    '1: app may not import testing (#testing/builders.ts)',
  ],
  [
    'the page imports the tenant',
    'src/api/list.ts',
    "import { totp } from '#tenant/domain/totp.ts';",
    '1: src may not import tenant (#tenant/domain/totp.ts)',
  ],
  [
    'a test of the page reaches into the tenant',
    'src/api/list.test.ts',
    "import { totp } from '#tenant/domain/totp.ts';",
    '1: src may not import tenant (#tenant/domain/totp.ts)',
  ],
  [
    'the tenant imports the page',
    'tenant/http/mfa.ts',
    "import { a } from '#domain/authenticator.ts';",
    '1: tenant may not import src (#domain/authenticator.ts)',
  ],
  [
    'a lower layer of the tenant imports a higher one',
    'tenant/domain/codes.ts',
    "import { a } from '#tenant/http/respond.ts';",
    '1: domain may not import http (#tenant/http/respond.ts)',
  ],
  [
    'e2e imports product code',
    'e2e/journeys/remove.e2e.ts',
    "import { a } from '#domain/authenticator.ts';",
    '1: e2e may not import src (#domain/authenticator.ts)',
  ],
  [
    'e2e imports the tenant',
    'e2e/fixtures/world.ts',
    "import { a } from '#tenant/main.ts';",
    '1: e2e may not import tenant (#tenant/main.ts)',
  ],
  [
    'the bench imports product code',
    'bench/run.ts',
    "import { a } from '#domain/authenticator.ts';",
    '1: bench may not import src (#domain/authenticator.ts)',
  ],
  [
    'an import climbs',
    'src/security/remove/Dialog.tsx',
    "import { a } from '../describe.ts';",
    '1: no "../" in an import (../describe.ts)',
  ],
  [
    'an import leaves its room without #',
    'src/main.tsx',
    "import { App } from './app/App.tsx';",
    '1: an import that leaves its room begins with # (./app/App.tsx)',
  ],
  [
    'an import stays in its room with #',
    'src/security/Page.tsx',
    "import { a } from '#security/list/List.tsx';",
    '1: # means "leaves the room" (#security/list/List.tsx)',
  ],
  [
    'an import has no extension',
    'src/app/App.tsx',
    "import { routes } from './routes';",
    '1: an import names its file (./routes)',
  ],
  [
    'a room touches the document',
    'src/security/Page.tsx',
    "\n\ndocument.title = 'Security';",
    '3: document is for src/main.tsx, src/shell.ts, src/start.ts, src/embed/, src/gallery/ only',
  ],
  [
    'the document by way of the window',
    'src/ui/Dialog.tsx',
    'const d = window.document;',
    '1: document is for src/main.tsx, src/shell.ts, src/start.ts, src/embed/, src/gallery/ only',
  ],
  [
    'the window taken apart',
    'src/app/App.tsx',
    'const { location: here } = globalThis;',
    '1: location is for src/main.tsx, src/shell.ts, src/start.ts, src/embed/, src/gallery/, src/step-up/ only',
  ],
  [
    'a room touches the history',
    'src/app/routes.tsx',
    'history.back();',
    '1: history is for src/main.tsx, src/shell.ts, src/start.ts, src/embed/, src/gallery/, src/step-up/ only',
  ],
  [
    'anything touches localStorage',
    'src/step-up/stepUp.ts',
    "localStorage.setItem('a', 'b');",
    '1: localStorage is for nobody only',
  ],
  [
    'the domain reads the clock',
    'src/domain/protection.ts',
    'const now = Date.now();',
    '1: domain never reads the clock, and this is Date.now()',
  ],
  [
    'the domain makes a date of now',
    'src/domain/protection.ts',
    'const now = new Date();',
    '1: domain never reads the clock, and this is new Date()',
  ],
  [
    'the domain measures',
    'src/domain/protection.ts',
    'const now = performance.now();',
    '1: domain never reads the clock, and this is performance.now()',
  ],
  [
    'the domain leans on a package',
    'src/domain/plan.ts',
    "import { object } from 'valibot';",
    '1: domain imports no packages (valibot)',
  ],
  [
    'a folder with an empty word',
    'src/security/utils/mask.ts',
    '',
    '1: "utils" says only what kind of code is in it',
  ],
  ['a barrel', 'src/ui/index.ts', '', '1: no index files'],
  [
    'a file that is too long',
    'src/api/wire.ts',
    'a();\n'.repeat(201),
    '201: a file has at most 200 lines, and this has 201',
  ],
];

test.each(breaches)('it is a breach when %s', (_name, path, text, rule) => {
  expect(rulesBrokenBy(path, text)).toContain(rule);
});

const lawful: readonly (readonly [name: string, path: string, text: string])[] = [
  [
    'what the table gives',
    'src/queries/removal.ts',
    "import { a } from '#api/mfaApi.ts'; import { b } from './authenticators.ts';",
  ],
  [
    'what ./ cannot reach inside a room, by #',
    'src/security/remove/Dialog.tsx',
    "import { a } from '#security/describe.ts';",
  ],
  [
    'style sheets and queries of Vite',
    'src/ui/Button.tsx',
    "import css from './Button.module.css'; import text from './a.css?inline';",
  ],
  ['packages', 'src/ui/Button.tsx', "import { useId } from 'react'; import fs from 'node:fs';"],
  [
    'a test of the page starts the tenant',
    'src/testing/world.ts',
    "import { a } from '#tenant/testing/world.ts';",
  ],
  [
    'the contract sees both sides',
    'tenant/contract.test.ts',
    "import { a } from '#api/wire.ts'; import { b } from '#tenant/http/mfa.ts';",
  ],
  [
    'e2e starts servers',
    'e2e/fixtures/world.ts',
    "import { a } from '#scripts/page/pageServer.ts';",
  ],
  [
    'the bench times the domain',
    'bench/planning.ts',
    "import { a } from '#domain/planRemoval.ts';",
  ],
  [
    'a comment, a string, a property and a name of our own',
    'src/app/App.tsx',
    "// document\nconst s = 'localStorage'; const location = useLocation(); use(location, s.history, { history: 1 });",
  ],
  [
    'a parameter of that name',
    'src/ui/a.ts',
    'export function f({ document }: P, [history]: H, ...location: L) { return [document, history, location]; }',
  ],
  [
    'a property in a type',
    'src/ui/a.ts',
    'type T = { location: string; history(): void }; type F = (document: string) => void;',
  ],
  ['a test of the domain uses packages', 'src/domain/a.test.ts', "import fc from 'fast-check';"],
  ['a date made of a given time', 'src/domain/a.ts', 'const at = new Date(seconds * 1000);'],
  ['a door touches the document', 'src/main.tsx', 'document.title = location.href;'],
  ['a catalog is as long as it needs to be', 'src/i18n/en/page.ts', 'a();\n'.repeat(500)],
];

test.each(lawful)('it is lawful: %s', (_name, path, text) => {
  expect(rulesBrokenBy(path, text)).toEqual([]);
});
