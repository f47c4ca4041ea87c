// The field for a code: what it takes, and what it says before and after.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { messages as enrollparts } from '#i18n/en/enrollparts.ts';
import { descriptionOf } from '#testing/descriptionOf.ts';
import { renderWithWords } from '#testing/renderWithWords.tsx';
import { CodeField } from './CodeField.tsx';

/** What was sent to be verified, in order. */
function renderField() {
  const sent: string[] = [];
  const at = (isBusy: boolean, error: string | null) => (
    <CodeField length={6} isBusy={isBusy} error={error} onVerify={(code) => sent.push(code)} />
  );
  const { user, redraw } = renderWithWords({ enrollparts }, at(false, null));
  return {
    user,
    sent,
    field: screen.getByRole<HTMLInputElement>('textbox', { name: '6-digit code' }),
    verify: screen.getByRole('button', { name: 'Verify' }),
    become: (isBusy: boolean, error: string | null) => redraw(at(isBusy, error)),
  };
}

test('AX-11: the browser and the phone know that it is a code', () => {
  const { field } = renderField();
  expect(field.getAttribute('autocomplete')).toBe('one-time-code');
  expect(field.inputMode).toBe('numeric');
  expect(field.maxLength).toBe(-1);
});

test('EN-06: a pasted code with a blank is accepted, and Enter sends it', async () => {
  const { user, field, sent } = renderField();
  await user.click(field);
  await user.paste(' 123 456');
  await user.keyboard('{Enter}');
  expect(sent).toEqual(['123456']);
  expect(field.value).toBe(' 123 456');
});

test('EN-06: digits of another script are sent as 0 to 9', async () => {
  const { user, field, verify, sent } = renderField();
  await user.type(field, '١٢٣٤٥٦');
  await user.click(verify);
  expect(sent).toEqual(['123456']);
});

test.each([
  ['', 'Enter the 6-digit code first.'],
  ['12345', 'The code has 6 digits, and this has 5.'],
  ['1234567', 'The code has 6 digits, and this has 7.'],
  ['12345O', 'A code is made of digits only. Enter all 6 of them.'],
])('EN-07: %j is told before anything is sent', async (typed, told) => {
  const { user, field, verify, sent } = renderField();
  if (typed) await user.type(field, typed);
  await user.click(verify);

  expect(sent).toEqual([]);
  expect(descriptionOf(field)).toBe(told);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.ownerDocument.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(typed);
});

test('what is wrong is no longer said once it is being put right', async () => {
  const { user, field, verify } = renderField();
  await user.type(field, '12345');
  await user.click(verify);
  await user.type(field, '6', { initialSelectionStart: 5 });
  expect(descriptionOf(field)).toBe('');
  expect(field.getAttribute('aria-invalid')).toBe(null);
});

test('AX-18: while it is verified the button keeps its name and the focus, and sends nothing twice', async () => {
  const { user, field, verify, sent, become } = renderField();
  await user.type(field, '123456');
  await user.click(verify);
  become(true, null);
  await user.click(verify);
  await user.type(field, '{Enter}');

  expect(sent).toEqual(['123456']);
  await user.click(verify);
  expect(screen.getByRole('button', { name: 'Verify' })).toBe(verify);
  expect(verify.getAttribute('aria-disabled')).toBe('true');
  expect(verify.ownerDocument.activeElement).toBe(verify);
});

test('after a refusal the focus is in the field, and the code is selected to be typed over', async () => {
  const { user, field, verify, become, sent } = renderField();
  await user.type(field, '111111');
  await user.click(verify);
  become(true, null);
  become(false, "That code isn't right.");

  expect(descriptionOf(field)).toBe("That code isn't right.");
  expect(field.ownerDocument.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]);
  await user.keyboard('222222{Enter}');
  expect(sent).toEqual(['111111', '222222']);
});

test('a page that draws itself again does not select what is being typed', async () => {
  const { user, field, become } = renderField();
  become(true, null);
  become(false, 'No.');
  await user.type(field, '12');
  become(false, 'No.');
  expect([field.selectionStart, field.selectionEnd]).toEqual([2, 2]);
});

test('the same refusal twice is said twice to whoever stays in the field', async () => {
  const { user, field, become } = renderField();
  await user.type(field, '123456{Enter}');
  become(true, null);
  become(false, 'No.');
  expect(screen.getByRole('alert').textContent).toBe('No.');
  become(true, 'No.');
  expect(screen.getByRole('alert').textContent).toBe('');
  become(false, 'No.');
  expect(screen.getByRole('alert').textContent).toBe('No.');
});
