// What the page promises about secrets: kept in memory, sent where they belong, and told to nobody.
import { expect, type Request } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

test('the page comes with headers that let nothing run, load or frame it that is not ours', async ({
  page,
  stack,
  security,
  openAs,
  expectConsole,
}) => {
  expectConsole(/requires 'TrustedHTML' assignment/);
  const response = await security.open();
  const headers = (await response?.allHeaders()) ?? {};
  const policy = headers['content-security-policy'] ?? '';

  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toMatch(new RegExp(`connect-src 'self' ${stack.tenantOrigin}(;|$)`));
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
  });
  expect(headers['permissions-policy']).toContain('camera=()');

  // They hold: markup that a script would put in is refused by the browser itself.
  await openAs(ada);
  const injected = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<i>injected</i>');
      return 'taken';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error);
    }
  });
  expect(injected).toBe('refused');
});

test('PR-01, PR-02, and ST-09: no secret is in an address, a storage, the screen, the console or a referrer during a whole journey', async ({
  page,
  context,
  security,
  dialog,
  tenant,
  openAs,
  stack,
}) => {
  const requests: Request[] = [];
  const spoken: string[] = [];
  context.on('request', (request) => requests.push(request));
  context.on('console', (message) => spoken.push(message.text()));
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone');

  const secrets = await secretsOf(requests);
  expect(secrets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['access_token', 'id_token', 'code', 'code_verifier']),
  );
  const left = await page.evaluate(async () =>
    [
      document.documentElement.outerHTML,
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
      JSON.stringify(history.state),
      document.cookie,
      location.href,
      JSON.stringify([await indexedDB.databases(), await caches.keys()]),
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ].join('\n'),
  );
  for (const { name, value } of secrets) expect(left.includes(value), name).toBe(false);
  for (const { name, value } of secrets) expect(spoken.join().includes(value), name).toBe(false);

  const ownPage = requests.filter((request) => request.url().startsWith(stack.pageOrigin));
  const [callback, ...others] = ownPage.filter((request) => hasSecret(request.url(), secrets));
  expect(new URL(callback?.url() ?? '').pathname).toBe('/callback');
  expect(others).toEqual([]);
  const toTenant = requests.filter((request) => request.url().startsWith(stack.tenantOrigin));
  for (const request of toTenant) expect(hasSecret(request.url(), secrets)).toBe(false);
  for (const request of requests) {
    const isToApi = new URL(request.url()).pathname.startsWith('/mfa/');
    const { authorization, referer } = await request.allHeaders();
    expect(authorization !== undefined, request.url()).toBe(isToApi);
    if (request.isNavigationRequest()) continue;
    expect(referer ?? '').not.toContain('code=');
  }
  const log = JSON.stringify(await tenant.requests());
  for (const { name, value } of secrets) expect(log.includes(value), name).toBe(false);
});

type Secret = { readonly name: string; readonly value: string };

const hasSecret = (text: string, secrets: readonly Secret[]) =>
  secrets.some(({ value }) => text.includes(value));

/** All that the page was given or made in secret, as the browser saw it go by. */
async function secretsOf(requests: readonly Request[]): Promise<Secret[]> {
  const exchange = requests.find(
    (request) => request.method() === 'POST' && request.url().endsWith('/oauth/token'),
  );
  const sent = new URLSearchParams(exchange?.postData() ?? '');
  const answer = (await (await exchange?.response())?.json()) as Record<string, unknown>;
  const all = [...sent.entries(), ...Object.entries(answer)];
  return all.flatMap(([name, value]) =>
    typeof value === 'string' && /^(code|code_verifier|.*_token)$/.test(name)
      ? [{ name, value }]
      : [],
  );
}

test('PR-08: the page talks to its own server and its tenant, and to nobody else', async ({
  context,
  security,
  dialog,
  openAs,
  stack,
}) => {
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  await openAs(ada);
  await security.askToRemove(/Guardian/);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed');

  expect([...origins].filter((origin) => origin !== 'null').toSorted()).toEqual(
    [stack.pageOrigin, stack.tenantOrigin].toSorted(),
  );
});

test('ST-08: nothing happens by itself: no reload, no return and no second look sends a removal', async ({
  page,
  dialog,
  security,
  signIn,
  tenant,
  sent,
  openAs,
}) => {
  const phone = await tenant.idOf(ada, 'sms');
  const address = `/remove/${encodeURIComponent(phone)}`;
  await openAs(ada, address);
  await expect(dialog.remove).toBeVisible();
  await page.reload();
  await expect(security.confirmItsYou).toBeVisible();
  expect(security.address).toBe(address);
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(dialog.remove).toBeVisible();

  await dialog.cancel.click();
  await expect(dialog.root).toBeHidden();
  await page.goBack();
  await expect(security.confirmItsYou).toBeVisible();
  expect(sent('DELETE')).toBe(0);
  expect(await tenant.activeIds(ada)).toContain(phone);
});
