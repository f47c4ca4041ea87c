// A recovery code is shown once, has to be kept, and is nowhere afterwards.
import { fireEvent, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { messages as enrollparts } from '#i18n/en/enrollparts.ts';
import { renderWithWords } from '#testing/renderWithWords.tsx';
import { RecoveryKit } from './RecoveryKit.tsx';

const code = 'MZCRK3YX5V3AKNNYY6JEBQCL';

function renderKit(account = 'ada@example.com') {
  const onDone = vi.fn();
  const kit = <RecoveryKit code={code} account={account} site="Lumen Shop" onDone={onDone} />;
  const { user, unmount } = renderWithWords({ enrollparts }, kit);
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, unmount, onDone, press, field: screen.queryByRole('textbox') };
}

/** Catches what the browser would do with a window, a file or a printer. */
function watchBrowser() {
  const files: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.reject() });
  });
  const printed = vi.fn();
  const { print } = window;
  window.print = printed;
  onTestFinished(() => {
    made.mockRestore();
    clicked.mockRestore();
    window.print = print;
  });
  return { files, printed };
}

/** Whether the browser would ask before it closes the tab. */
function wouldWarn(): boolean {
  return !fireEvent(window, new Event('beforeunload', { cancelable: true }));
}

test('EN-15: the code is shown in groups of four, with what it is for, whose it is and how it works', () => {
  renderKit();
  expect(screen.getByText('MZCR K3YX 5V3A KNNY Y6JE BQCL')).toBeTruthy();
  const dialog = screen.getByRole('dialog', { name: 'Keep your recovery code' });
  expect(dialog.textContent).toContain('Recovery code for Lumen Shop');
  expect(dialog.textContent).toContain('Account: ada@example.com');
  expect(dialog.textContent).toContain('counts from now on');
  expect(dialog.textContent).toContain('It works once');
});

test('EN-15: without keeping it there is no going on, and the page says what would do', async () => {
  const { press, onDone, field } = renderKit();
  await press('I have saved it');
  expect(onDone).not.toHaveBeenCalled();
  expect(screen.getByText(/^Keep the code first/)).toBeTruthy();
  expect(field?.ownerDocument.activeElement).toBe(field);
  expect(field?.getAttribute('aria-invalid')).toBe('true');
});

test('EN-15: copying keeps it, without blanks', async () => {
  const { press, onDone } = renderKit();
  await press('Copy code');
  expect(await navigator.clipboard.readText()).toBe(code);
  expect(screen.queryByRole('textbox')).toBe(null);
  await press('I have saved it');
  expect(onDone).toHaveBeenCalledOnce();
});

test('EN-15: a copy that failed keeps nothing', async () => {
  const { press, onDone } = renderKit();
  const refused = vi.spyOn(navigator.clipboard, 'writeText');
  refused.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  onTestFinished(() => refused.mockRestore());
  await press('Copy code');
  await press('I have saved it');
  expect(onDone).not.toHaveBeenCalled();
});

test('EN-15: the file says what it is, whose and since when, by its name and inside', async () => {
  const { files } = watchBrowser();
  vi.setSystemTime(new Date(2026, 10, 2, 23, 59));
  onTestFinished(() => void vi.useRealTimers());
  const { press, onDone } = renderKit('../ada@example.com');
  await press('Download');

  const [file] = files;
  expect(file?.name).toBe('latchkey-recovery-code-ada@example.com-2026-11-02.txt');
  const text = await file?.text;
  expect(text).toContain('Recovery code for Lumen Shop\n\nMZCRK3YX5V3AKNNYY6JEBQCL\n');
  expect(text).toContain('Account: ../ada@example.com\nReceived on November 2, 2026\n');
  expect(text).toContain('It works once');
  expect(screen.getByText(/^Saved as/).textContent).toContain(file?.name);
  await press('I have saved it');
  expect(onDone).toHaveBeenCalledOnce();
});

test('EN-15: printing keeps it', async () => {
  const { printed } = watchBrowser();
  const { press, onDone } = renderKit();
  await press('Print');
  expect(printed).toHaveBeenCalledOnce();
  await press('I have saved it');
  expect(onDone).toHaveBeenCalledOnce();
});

test('EN-15: who writes it down types its end, and Enter goes on', async () => {
  const { user, onDone, field } = renderKit();
  await user.type(field as HTMLElement, 'BQCX{Enter}');
  expect(screen.getByText(/^These aren't the last 4 characters/)).toBeTruthy();
  expect(onDone).not.toHaveBeenCalled();
  await user.keyboard('bqcl{Enter}');
  expect(onDone).toHaveBeenCalledOnce();
});

test('EN-15: leaving without having kept it is asked about, and staying loses nothing', async () => {
  const { press, onDone } = renderKit();
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(screen.getByText("Leave without saving the code? It isn't shown again.")).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'I have saved it' })).toBe(null);
  await press('Go back to the code');
  expect(onDone).not.toHaveBeenCalled();

  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  await press('Leave without it');
  expect(onDone).toHaveBeenCalledOnce();
});

test('EN-15: the browser asks before the tab goes, until the code is kept', async () => {
  const { press, unmount } = renderKit();
  expect(wouldWarn()).toBe(true);
  await press('Copy code');
  expect(wouldWarn()).toBe(false);
  unmount();
  expect(wouldWarn()).toBe(false);
});

test('EN-15: a dialog that the browser closed by itself opens again with the question', () => {
  const { onDone } = renderKit();
  const dialog = screen.getByRole<HTMLDialogElement>('dialog');
  for (const question of [1, 0]) {
    dialog.close();
    fireEvent(dialog, new Event('close'));
    expect(dialog.open).toBe(true);
    expect(screen.queryAllByText(/^Leave without saving the code/)).toHaveLength(question);
  }
  expect(onDone).not.toHaveBeenCalled();
});

test('EN-15: a hostile account name stays a name', () => {
  renderKit('<b>{x}</b>\u202eada');
  expect(screen.getByRole('dialog').textContent).toContain('Account: <b>{x}</b>\ufffdada');
});
