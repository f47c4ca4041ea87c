// The rules that every journey is held to, broken on purpose: each breach is found.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

test('a token in a storage, in the history or on the console is found', async ({
  page,
  context,
  security,
  rules,
  openAs,
}) => {
  const exchange = page.waitForResponse((response) => response.url().endsWith('/oauth/token'));
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  const { access_token: token } = (await (await exchange).json()) as Record<string, string>;
  expect(await rules.broken(context)).toEqual([]);

  await page.evaluate((text) => {
    sessionStorage.setItem('kept', `{"token":"${text}"}`);
    history.replaceState({ text }, '');
    // biome-ignore lint/suspicious/noConsole: it is what must be found
    console.info(text);
  }, token);
  expect(await rules.broken(context)).toEqual([
    'secrets: access_token on the console',
    'secrets: access_token in the history',
    'secrets: access_token in session storage',
  ]);
  rules.forgive('this journey broke them to see that they are found');
});

test('"Removed" over what is still there, and a list that lacks something, are found', async ({
  page,
  context,
  security,
  rules,
  openAs,
}) => {
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await page.evaluate(() => {
    const status = document.querySelector('[role="status"]');
    if (status) status.textContent = 'Removed: Phone.';
    document.querySelector('main li')?.remove();
  });

  expect((await rules.broken(context)).map((one) => one.split(':')[0])).toEqual([
    'no false success',
    'no false loss',
  ]);
  rules.forgive('this journey broke them to see that they are found');
});

test('a seed on the console, and a number that its field lost, are found', async ({
  page,
  context,
  security,
  adding,
  rules,
  openAs,
}) => {
  await openAs('dan@example.com');
  await security.add.click();
  await adding.choose('Authenticator app');
  await expect(adding.key).toBeVisible();
  const seed = await adding.seed();
  // biome-ignore lint/suspicious/noConsole: it is what must be found
  await page.evaluate((text) => console.info(text), seed);
  await adding.otherWay.click();
  await adding.choose('Phone');
  const number = adding.root.getByRole('textbox', { name: /number/i });
  await number.fill('+12025550142');
  expect(await rules.broken(context)).toEqual(['secrets: secret on the console']);

  await number.evaluate((field: HTMLInputElement) => {
    field.value = '';
  });
  expect((await rules.broken(context)).map((one) => one.split(':')[0])).toEqual([
    'secrets',
    'input kept',
  ]);
  rules.forgive('this journey broke them to see that they are found');
});

test('reads that nobody asked for are found', async ({
  expectConsole,
  page,
  context,
  security,
  rules,
  tenant,
  openAs,
}) => {
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  expectConsole(/status of 401/);
  await page.evaluate(async (origin) => {
    const mode = 'no-cors';
    for (let at = 0; at < 12; at += 1) await fetch(`${origin}/mfa/authenticators`, { mode });
  }, tenant.origin);

  expect(await rules.broken(context)).toEqual([
    expect.stringMatching(/^bounded: 1\d reads for one act/),
  ]);
  rules.forgive('this journey broke them to see that they are found');
});
