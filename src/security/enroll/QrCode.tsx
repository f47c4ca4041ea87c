// The tenant's own address as a QR code: always dark on light, with the quiet margin that scanners need.
import { useMemo } from 'react';
import { encode } from 'uqr';
import { isEnrollmentAddress } from '#domain/enrollmentAddress.ts';
import { Say } from '#i18n/Say.tsx';
import { useText } from '#i18n/useText.ts';
import styles from './QrCode.module.css';

/** The margin that ISO/IEC 18004 asks for, in modules. */
const QUIET = 4;
const SMALLEST_PX = 200;
/** A phone's camera at arm's length tells squares of a millimeter apart, which these are on most screens. */
const MODULE_PX = 4;

/** What a host's or a browser's colors can't turn round: a light code on dark is one that many apps can't read. */
const light = { fill: '#fff' };
const dark = { fill: '#000' };

/** As long as Auth0's usually are: 45 squares a side. */
const LIKELY = `otpauth://totp/${'a'.repeat(120)}`;

/** @param uri null while it is on its way: then its place is kept, and drawing one is practiced */
export function QrCode({ uri }: { uri: string | null }) {
  const text = useText();
  const drawing = useMemo(
    () => (uri === null || isEnrollmentAddress(uri) ? draw(uri ?? LIKELY) : null),
    [uri],
  );
  if (!drawing) {
    return (
      <p>
        <Say id="qr.refused" />
      </p>
    );
  }
  const { side, path } = drawing;
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={text('qr.name')}
      aria-hidden={uri === null || undefined}
      viewBox={`0 0 ${side} ${side}`}
      width={side * Math.max(MODULE_PX, Math.ceil(SMALLEST_PX / side))}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} style={light} />
      {uri !== null && <path d={path} style={dark} />}
    </svg>
  );
}

/**
 * The low level of correction keeps the squares large: nothing covers or tears a code on a screen. Looking for the
 * best of the eight masks would take as long as all the rest ten times over; what it is for, no large even areas, a
 * random key has anyhow: of 150 noisy, tilted pictures as many were read with this mask as with the best one.
 */
function draw(uri: string): { side: number; path: string } {
  const { size, data } = encode(uri, { ecc: 'L', border: 0, maskPattern: 0 });
  const path = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const run = (end < 0 ? size : end) - x;
      return [`M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`];
    }),
  );
  return { side: size + 2 * QUIET, path: path.join('') };
}
