// The QR code and the key beside it: exact, refused when it could do harm, and readable without a camera.
import { fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import jsQr from 'jsqr';
import { expect, onTestFinished, test, vi } from 'vitest';
import { messages as enrollparts } from '#i18n/en/enrollparts.ts';
import { renderWithWords } from '#testing/renderWithWords.tsx';
import { QrCode } from './QrCode.tsx';
import { SecretKey } from './SecretKey.tsx';

const secret = 'HJ6XM2DNERXDAVCUONGWKRTCMNTU6VDF';
const uri = `otpauth://totp/My%20Shop:ada%40example.com?secret=${secret}&issuer=My%20Shop&algorithm=SHA1&digits=6&period=30`;

/** Reads the drawing as a camera does: four dots for each square. */
function scan(drawing: HTMLElement): string | undefined {
  const side = Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
  const dots = side * 4;
  const pixels = new Uint8ClampedArray(dots * dots * 4).fill(255);
  const path = drawing.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let down = Number(y) * 4; down < Number(y) * 4 + 4; down += 1) {
      const first = (down * dots + Number(x) * 4) * 4;
      for (let at = first; at < first + Number(run) * 16; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQr(pixels, dots, dots, { inversionAttempts: 'dontInvert' })?.data;
}

test('AF-55: the QR code holds the address that the tenant gave, to the letter', () => {
  renderWithWords({ enrollparts }, <QrCode uri={uri} />);
  expect(scan(screen.getByRole('img', { name: /QR code/ }))).toBe(uri);
});

// Tried again it would try others.
test('AF-55: so it does for seeds of 16 to 128 characters and issuers with odd letters', {
  retry: 0,
}, () => {
  const seed = fc.stringMatching(/^[A-Z2-7]{16,128}$/);
  const issuer = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 16 });
  fc.assert(
    fc.property(seed, issuer, (key, name) => {
      const shop = encodeURIComponent(name);
      const address = `otpauth://totp/${shop}:ada%40example.com?secret=${key}&issuer=${shop}`;
      fc.pre(new TextEncoder().encode(address).length <= 1000);
      const { unmount } = renderWithWords({ enrollparts }, <QrCode uri={address} />);
      expect(scan(screen.getByRole('img'))).toBe(address);
      unmount();
    }),
    { numRuns: 15 },
  );
});

test('EN-23: it is 200 px wide at least, with a quiet margin of four squares', () => {
  for (const address of [uri, 'otpauth://totp/A?secret=ABCDEFGH', `${uri}${'x'.repeat(600)}`]) {
    const { unmount } = renderWithWords({ enrollparts }, <QrCode uri={address} />);
    const drawing = screen.getByRole('img');
    const side = Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
    const wide = Number(drawing.getAttribute('width'));
    expect(wide).toBeGreaterThanOrEqual(200);
    expect(wide / side).toBeGreaterThanOrEqual(4);
    const inked = [
      ...(drawing.querySelector('path')?.getAttribute('d') ?? '').matchAll(
        /M(\d+) (\d+)\.5h(\d+)/g,
      ),
    ];
    for (const [, x, y, run] of inked) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(side - 4);
    }
    unmount();
  }
});

test.each(['javascript:alert(1)', 'https://evil.example/', `${uri}${'x'.repeat(5000)}`])(
  'AF-54: %.40s becomes neither a QR code nor a link, and the key is there',
  (address) => {
    renderWithWords(
      { enrollparts },
      <>
        <QrCode uri={address} />
        <SecretKey secret={secret} uri={address} />
      </>,
    );
    expect(screen.queryByRole('img')).toBe(null);
    expect(screen.queryByRole('link')).toBe(null);
    expect(screen.getByText(/type that into your app/)).toBeTruthy();
    expect(screen.getByText('HJ6X M2DN ERXD AVCU ONGW KRTC MNTU 6VDF')).toBeTruthy();
  },
);

test('the key is copied without its blanks, and that is said', async () => {
  const { user } = renderWithWords({ enrollparts }, <SecretKey secret={secret} uri={uri} />);
  expect(screen.getByRole('status').textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Copy key' }));
  expect(screen.getByRole('status').textContent).toBe('Copied');
  expect(await navigator.clipboard.readText()).toBe(secret);
});

/** @returns what the page puts in the clipboard itself; null when that is left to the browser */
function copyByHand(shown: HTMLElement): string | null {
  const setData = vi.fn<(type: string, text: string) => void>();
  const isLeft = fireEvent.copy(shown, { clipboardData: { setData } });
  expect(setData).toHaveBeenCalledTimes(isLeft ? 0 : 1);
  return setData.mock.lastCall?.[1] ?? null;
}

test('copied by hand, the key loses its blanks; where the selection is not told, the browser copies it', () => {
  renderWithWords({ enrollparts }, <SecretKey secret={secret} uri={uri} />);
  const shown = screen.getByText('HJ6X M2DN ERXD AVCU ONGW KRTC MNTU 6VDF');
  getSelection()?.selectAllChildren(shown);
  expect(copyByHand(shown)).toBe(secret);

  // As in a shadow tree, in some browsers.
  getSelection()?.removeAllRanges();
  expect(copyByHand(shown)).toBeNull();
});

test('where the browser keeps its clipboard to itself, the page says what to do instead', async () => {
  const { user } = renderWithWords({ enrollparts }, <SecretKey secret={secret} uri={uri} />);
  const refused = vi.spyOn(navigator.clipboard, 'writeText');
  refused.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  onTestFinished(() => refused.mockRestore());
  await user.click(screen.getByRole('button', { name: 'Copy key' }));
  expect(screen.getByRole('status').textContent).toContain('Select it and copy it yourself.');
});

test('on the phone itself a link opens the app with the same address', () => {
  renderWithWords({ enrollparts }, <SecretKey secret={secret} uri={uri} />);
  const link = screen.getByRole('link', { name: 'Open in an authenticator app' });
  expect(link.getAttribute('href')).toBe(uri);
});
