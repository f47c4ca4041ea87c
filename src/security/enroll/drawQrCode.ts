// A text as the dark squares of a QR code, row by row, in one line of SVG.
import { encode } from 'uqr';
import { whenIdle } from '#queries/whenIdle.ts';

export type QrDrawing = {
  /** Squares a side, with the quiet margin. */
  readonly side: number;
  /** To be stroked, one square wide. */
  readonly path: string;
};

/** The margin that ISO/IEC 18004 asks for, in modules. */
const QUIET = 4;
/** As long as Auth0's usually are. */
const LIKELY = `otpauth://totp/${'a'.repeat(120)}`;
export const LIKELY_SIDE = 45 + 2 * QUIET;

/**
 * The low level of correction keeps the squares large: nothing covers or tears a code on a screen. Looking for the
 * best of the eight masks would take as long as all the rest ten times over; what it is for, no large even areas, a
 * random key has anyhow: of 150 noisy, tilted pictures as many were read with this mask as with the best one.
 */
export function drawQrCode(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'L', border: 0, maskPattern: 0 });
  const path = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x + QUIET} ${y + QUIET}.5h${(end < 0 ? size : end) - x}`];
    }),
  );
  return { side: size + 2 * QUIET, path: path.join('') };
}

let practicesLeft = 10;

/** The first one takes a browser ten times as long as the tenth, so these are for nobody. */
export async function practiceQrCode(): Promise<void> {
  while (practicesLeft > 0) {
    practicesLeft -= 1;
    await whenIdle();
    drawQrCode(LIKELY);
  }
}
