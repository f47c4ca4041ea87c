// Entering a phone number or an email address: what is understood, what is told before anything is sent.
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { PhoneEntry } from '#domain/phoneEntry.ts';
import { messages as enrollparts } from '#i18n/en/enrollparts.ts';
import { descriptionOf } from '#testing/descriptionOf.ts';
import { renderWithWords } from '#testing/renderWithWords.tsx';
import { EnterEmail } from './EnterEmail.tsx';
import { EnterPhone } from './EnterPhone.tsx';

const quiet = { error: null, isBusy: false };

type PhoneProps = {
  readonly start: PhoneEntry | null;
  readonly channel: 'sms' | 'voice';
  readonly sent: string[];
};

function Phone({ start, channel, sent }: PhoneProps) {
  const [value, setValue] = useState(start);
  const props = { ...quiet, channel, value, onChange: setValue };
  return <EnterPhone {...props} onSubmit={(number) => sent.push(number)} />;
}

function Email({ sent }: { sent: string[] }) {
  const [value, setValue] = useState('');
  const props = { ...quiet, value, onChange: setValue };
  return <EnterEmail {...props} onSubmit={(address) => sent.push(address)} />;
}

async function renderPhone(start: PhoneEntry | null, channel: 'sms' | 'voice' = 'sms') {
  const sent: string[] = [];
  const phone = <Phone start={start} channel={channel} sent={sent} />;
  const { user } = renderWithWords({ enrollparts }, phone);
  const country = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country' });
  // The numbering plans come a moment later.
  await waitFor(() => expect(country.options.length).toBeGreaterThan(200));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' });
  return {
    user,
    sent,
    country,
    field,
    send: screen.getByRole('button', { name: channel === 'sms' ? 'Send code' : 'Call me' }),
    told: () => descriptionOf(field),
  };
}

const german: PhoneEntry = { country: 'DE', typed: '' };

test('EN-22: a national number is tidied while it is typed, previewed, and sent as E.164', async () => {
  const { user, field, send, sent } = await renderPhone(german);
  await user.click(field);
  await user.paste('0171123456');
  await user.keyboard('7');
  expect(field.value).toBe('0171 1234567');
  expect(screen.getByText('+49 171 1234567').closest('p')?.textContent).toBe(
    'We will send the code to +49 171 1234567.',
  );
  await user.click(send);
  expect(sent).toEqual(['+491711234567']);
});

test('EN-22: for a call, the preview and the button say that it is one', async () => {
  const { user, field, send, sent } = await renderPhone(german, 'voice');
  await user.click(field);
  await user.paste('0171 1234567');
  expect(screen.getByText('+49 171 1234567').closest('p')?.textContent).toBe(
    'We will call +49 171 1234567.',
  );
  await user.click(send);
  expect(sent).toEqual(['+491711234567']);
});

test('EN-22: a number that begins with + or 00 chooses its country by itself', async () => {
  const { user, field, country } = await renderPhone({ country: 'US', typed: '' });
  await user.type(field, '0049171');
  expect(field.value).toBe('+49 171');
  expect(country.value).toBe('DE');
});

test.each([
  ['', 'Enter your phone number first.'],
  ['123', 'This number is too short. Check that all digits are there.'],
  ['0171 1234567 x5', "A code can't reach an extension. Enter the number without it."],
  ['call me', 'A phone number is made of digits. Enter it as you would dial it.'],
])('EN-22: %j is told before anything is sent', async (typed, expected) => {
  const { user, field, send, sent, told } = await renderPhone(german);
  await user.click(field);
  if (typed) await user.paste(typed);
  await user.click(send);
  expect(sent).toEqual([]);
  expect(told()).toBe(expected);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.ownerDocument.activeElement).toBe(field);
  expect(field.value).toBe(typed);
});

/** A browser that gives no hint of where it is. */
function hideCountry() {
  const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en']);
  const here = Intl.DateTimeFormat().resolvedOptions();
  const zone = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
  zone.mockReturnValue({ ...here, timeZone: 'UTC' });
  onTestFinished(() => {
    languages.mockRestore();
    zone.mockRestore();
  });
}

test('EN-22: without a country a national number asks for one, and keeps what was typed', async () => {
  hideCountry();
  const { user, send, country, sent, told } = await renderPhone({
    country: null,
    typed: '0171 1234567',
  });
  await user.click(send);
  expect(told()).toBe('Choose the country, or begin with + and its code.');
  await user.selectOptions(country, 'DE');
  expect(told()).not.toContain('Choose the country');
  await user.click(send);
  expect(sent).toEqual(['+491711234567']);
});

test('EN-22: a digit put into the middle leaves the caret behind it', async () => {
  const { user, field } = await renderPhone({ country: 'US', typed: '(213) 373-4253' });
  await user.click(field);
  field.setSelectionRange(3, 3);
  await user.keyboard('9');
  expect(field.value).toBe('21933734253');
  expect(field.selectionStart).toBe(3);
  await user.keyboard('{Backspace}');
  expect(field.value).toBe('(213) 373-4253');
  expect(field.selectionStart).toBe(3);
});

test('EN-22: the phone offers its own number, and Enter sends', async () => {
  const { user, field, sent } = await renderPhone(german);
  expect(field.type).toBe('tel');
  expect(field.autocomplete).toBe('tel');
  await user.type(field, '+1 213 373 4253{Enter}');
  expect(sent).toEqual(['+12133734253']);
});

test('an email address is tidied before it is sent, and told when it is none', async () => {
  const sent: string[] = [];
  const { user } = renderWithWords({ enrollparts }, <Email sent={sent} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
  await user.type(field, 'ada@example{Enter}');
  expect(screen.getByRole('alert').textContent).toBe(
    'This is no email address. One looks like name@example.com.',
  );
  await user.clear(field);
  await user.type(field, 'mailto:ada@example.com');
  await user.click(screen.getByRole('button', { name: 'Send code' }));
  expect(sent).toEqual(['ada@example.com']);
  expect(field.autocomplete).toBe('email');
});
