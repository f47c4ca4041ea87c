// Names and ids that somebody chose to make trouble: readable, isolated, and never more than a name or an id.
import { expect, type Locator } from '@playwright/test';
import type { TenantControl } from '#e2e/fixtures/TenantControl.ts';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

/** The next lists hold security keys of these names. */
const showNames = (tenant: TenantControl, names: readonly string[]) =>
  tenant.breakList(
    {
      body: names.map((name, at) => ({
        id: `webauthn-roaming|dev_${at}`,
        authenticator_type: 'webauthn-roaming',
        active: true,
        name,
      })),
    },
    20,
  );

/** Where the words before a name end, and where the name begins: in pixels from the left. */
const border = (heading: Locator) =>
  heading.evaluate((element) => {
    const name = element.querySelector('bdi') ?? element;
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEndBefore(name);
    return {
      wordsEnd: before.getBoundingClientRect().right,
      nameBegins: name.getBoundingClientRect().left,
    };
  });

async function expectNameBehindWords(heading: Locator) {
  const { wordsEnd, nameBegins } = await border(heading);
  expect(wordsEnd).toBeLessThanOrEqual(nameBegins + 1);
}

test('AF-44: a name of ten thousand characters is cut, whole on demand, and nothing is pushed aside', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await showNames(tenant, ['x'.repeat(10_000), 'Short']);
  await openAs(ada);
  await expect(security.things).toHaveCount(2);

  const [long, short] = [security.things.nth(0), security.things.nth(1)];
  expect((await long.getByRole('heading').textContent())?.length).toBeLessThan(150);
  expect(await security.overflow()).toBe(0);
  await long.getByText('Show the whole name').focus();
  await page.keyboard.press('Enter');
  await expect(long).toContainText('x'.repeat(10_000));
  expect(await security.overflow()).toBe(0);
  await expectAccessible();
  await expect(short.getByText('Show the whole name')).toHaveCount(0);
  await short.getByRole('link').scrollIntoViewIfNeeded();
  await expect(short.getByRole('link')).toBeInViewport();

  await long.getByRole('link').click();
  await expect(dialog.cancel).toBeInViewport();
  await expect(dialog.remove).toBeInViewport();
  expect(await security.overflow()).toBe(0);
});

test('AF-45: names from right to left keep their own order, and leave ours alone', async ({
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await showNames(tenant, ['هاتفي القديم 12', 'הטלפון 9167 שלי', '123 مفتاح']);
  await openAs(ada);
  await expect(security.things).toHaveCount(3);

  for (const at of [0, 1, 2]) await expectNameBehindWords(security.names.nth(at));
  await security.things.nth(0).getByRole('link').click();
  await expectNameBehindWords(dialog.root.getByRole('heading'));
  await expect(dialog.root).toHaveAccessibleName(/12\?$/);
});

const family = '👩‍👩‍👧‍👦';
const flag = '🇩🇪';
const tower = `Z${'\u0335\u0321\u031B\u0300'.repeat(40)}algo`;

test('AF-46: families, flags and towers of accents are not cut inside, and not higher than their row', async ({
  page,
  security,
  tenant,
  openAs,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await showNames(tenant, [family.repeat(200), flag.repeat(200), tower]);
  await openAs(ada);
  await expect(security.things).toHaveCount(3);

  const shown = await security.names.allTextContents();
  expect(shown[0]?.replace('Security key ', '').replaceAll(family, '')).toBe('…');
  expect(shown[1]?.replace('Security key ', '').replaceAll(flag, '')).toBe('…');
  for (const at of [0, 1, 2]) {
    const box = await security.things.nth(at).boundingBox();
    expect(box?.height).toBeLessThan(600);
  }
  // The tower is painted within its own row, and its neighbors stay readable.
  const overflow = await security.names.nth(2).evaluate((name) => getComputedStyle(name).overflowY);
  expect(overflow).toBe('clip');
  expect(await security.overflow()).toBe(0);
});

test('AF-47: markup and scripts in names are text, on the list and in the question', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const names = [
    '<img src=x onerror="document.title=1"><b>bold</b>',
    '<script>document.title=2</script>',
    '</title><svg onload=document.title=3>',
    "{name} <0>tag</0> # '{count, plural}",
  ];
  await showNames(tenant, names);
  await openAs(ada);

  await expect(security.names).toHaveText(names.map((name) => `Security key ${name}`));
  for (const [at, name] of names.entries()) {
    await security.things.nth(at).getByRole('link').click();
    await expect(dialog.root).toHaveAccessibleName(`Remove Security key ${name}?`);
    await dialog.cancel.click();
    await expect(dialog.root).toBeHidden();
  }
  await expect(page).toHaveTitle('Security');
  await expect(page.locator('main').locator('img, script, b, [onload], [onerror]')).toHaveCount(0);
  await expectAccessible();
});

test("AF-49: characters that turn the direction are shown, and can't turn the words of a button", async ({
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await showNames(tenant, [
    'Pixel \u202Egnp.exe',
    '\u2067ecnuonA\u2066',
    '\u200F\u061C\u200Bblank',
  ]);
  await openAs(ada);
  await expect(security.things).toHaveCount(3);

  for (const text of await security.things.allTextContents()) {
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\u061C]/);
    expect(text).toContain('\uFFFD');
  }
  await security.things.nth(0).getByRole('link').click();
  await expect(dialog.root).toHaveAccessibleName('Remove Security key Pixel \uFFFDgnp.exe?');
  await expectNameBehindWords(dialog.root.getByRole('heading'));
});

const hardIds = [
  'sms|a/b',
  'sms|..',
  '../../people',
  'sms|?x=1',
  'sms|#f',
  'sms|50%',
  'sms|a%2Fb',
  'sms|a%252Fb',
  'sms|%7C',
  'sms|a|b',
  'sms|a\\b',
  'sms| ä 😀',
];

test('AF-57: an id with any characters opens its own question, and is one part of the path for the tenant', async ({
  page,
  security,
  dialog,
  signIn,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 404/);
  const nameAt = (at: number) => `Phone ending in ${1000 + at}`;
  await tenant.breakList(
    {
      body: hardIds.map((id, at) => ({
        id,
        authenticator_type: 'oob',
        oob_channel: 'sms',
        active: true,
        name: `XXXXXXXX${1000 + at}`,
      })),
    },
    50,
  );
  await openAs(ada);
  await expect(security.things).toHaveCount(hardIds.length);

  for (const [at, id] of hardIds.entries()) {
    await security.askToRemove(nameAt(at));
    await expect(dialog.root).toHaveAccessibleName(`Remove ${nameAt(at)}?`);
    const asked = page.waitForRequest((request) => request.method() === 'DELETE');
    await dialog.remove.click();
    const path = new URL((await asked).url()).pathname;
    expect(path.split('/')).toHaveLength(4);
    expect(decodeURIComponent(path)).toBe(`/mfa/authenticators/${id}`);
    await expect(dialog.alert).toContainText('Nothing was removed.');
    await dialog.cancel.click();
    await expect(dialog.root).toBeHidden();
  }
  const received = (await tenant.removals()).map(({ path }) => path.split('/').at(-1) ?? '');
  expect(received.map((segment) => decodeURIComponent(segment))).toEqual(hardIds);

  // The same by its address alone, through the step-up.
  const at = hardIds.indexOf('sms|a%2Fb');
  await security.askToRemove(nameAt(at));
  await page.reload();
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(dialog.root).toHaveAccessibleName(`Remove ${nameAt(at)}?`);
});
