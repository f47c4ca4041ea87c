// Actions are plain files in a folder: which are taken up, and in what order.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { authorizePath, signIn } from '#tenant/testing/walkthrough.ts';
import { loadActions } from './loadActions.ts';

function folderWith(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
  return folder;
}

const addsTo = (order: string) =>
  `export const onExecutePostLogin = (event, api) => api.idToken.setCustomClaim('last', ${order});`;

test('every module of a folder runs at a sign-in, in the order of the file names', async () => {
  using folder = folderWith({
    '20-second.mjs': addsTo('2'),
    '10-first.mjs': addsTo('1'),
    '30-third.ts': addsTo('3 as number'),
    'notes.md': 'not an Action',
    'second.test.js': 'throw new Error("not an Action either")',
  });
  const actions = await loadActions(folder.path);
  expect(actions.map(({ name }) => name)).toEqual(['10-first.mjs', '20-second.mjs', '30-third.ts']);
  await using tenant = await createTestTenant({ actions });
  const { idToken } = await signIn(tenant, { email: 'ben@example.com' });
  expect(Buffer.from(idToken?.split('.')[1] ?? '', 'base64url').toString()).toContain('"last":3');
});

test("an Action from Auth0's own editor runs as it is", async () => {
  using folder = folderWith({
    'deny.cjs': `exports.onExecutePostLogin = async (event, api) => {
      if (event.client.client_id === 'latchkey-local-spa') api.access.deny('Not today.');
    };`,
  });
  await using tenant = await createTestTenant({ actions: await loadActions(folder.path) });
  await expect(signIn(tenant, { email: 'ben@example.com' })).rejects.toThrow('Not+today');
});

test('what cannot be loaded is named', async () => {
  using broken = folderWith({ 'broken.mjs': 'export const =' });
  await expect(loadActions(broken.path)).rejects.toThrow(/Action .*broken\.mjs cannot be loaded/);
  using other = folderWith({ 'other.mjs': 'export const onContinue = () => {};' });
  await expect(loadActions(other.path)).rejects.toThrow(/other\.mjs exports no function onExecute/);
  await expect(loadActions('/nowhere')).rejects.toThrow('The folder with Actions cannot be read');
});

/** What docs/set-up-auth0.md gives people to paste. */
function actionOfTheDocuments(): string {
  const document = readFileSync('docs/set-up-auth0.md', 'utf8');
  return /```js\n([\s\S]+?)```/.exec(document)?.[1] ?? '';
}

test.each([
  ['of the examples', 'hide-remember-this-browser.js'],
  ['of docs/set-up-auth0.md', 'pasted.cjs'],
])(
  'the Action %s takes "Remember this browser" off the challenge for the MFA API',
  async (_, name) => {
    using pasted = folderWith({ 'pasted.cjs': actionOfTheDocuments() });
    const examples = join(import.meta.dirname, 'examples');
    const actions = await loadActions(name === 'pasted.cjs' ? pasted.path : examples);
    expect(actions.map((action) => action.name)).toEqual([name]);
    await using tenant = await createTestTenant({ actions });
    await tenant.control.switches.set({ mfaPolicy: 'always' });
    const challengeOf = async (email: string, audience: string | null) => {
      const browser = createBrowser(tenant.origin, tenant.fetch);
      const login = await browser.visit(authorizePath(tenant, 'v'.repeat(43), { audience }));
      const password = 'correct horse battery staple';
      return browser.submit(login, '/u/login', { email, password });
    };
    const mfaApi = await challengeOf('ada@example.com', tenant.mfaAudience);
    expect(mfaApi.url).toContain('/u/challenge');
    expect(mfaApi.html).not.toContain('Remember this browser');
    const plain = await challengeOf('ada@example.com', null);
    expect(plain.html).toContain('Remember this browser');
    await tenant.control.switches.set({ mfaPolicy: 'never' });
    for (const email of ['cleo@example.com', 'ben@example.com']) {
      expect((await challengeOf(email, tenant.mfaAudience)).callback).not.toBeNull();
    }
    expect((await challengeOf('ada@example.com', null)).callback).not.toBeNull();
  },
);
