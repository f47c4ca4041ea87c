// The tenant's own address as a QR code: always dark on light, with the quiet margin that scanners need.
import { useMemo } from 'react';
import { isEnrollmentAddress } from '#domain/enrollmentAddress.ts';
import { Say } from '#i18n/Say.tsx';
import { useText } from '#i18n/useText.ts';
import { drawQrCode, LIKELY_SIDE } from './drawQrCode.ts';
import styles from './QrCode.module.css';

const SMALLEST_PX = 200;
/** A phone's camera at arm's length tells squares of a millimeter apart, which these are on most screens. */
const MODULE_PX = 4;

/** What a host's or a browser's colors can't turn round: a light code on dark is one that many apps can't read. */
const light = { fill: '#fff' };
const dark = { stroke: '#000' };

/** @param uri null while it is on its way: then its place is kept */
export function QrCode({ uri }: { uri: string | null }) {
  const text = useText();
  const drawing = useMemo(() => drawingOf(uri), [uri]);
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
      <path d={path} style={dark} />
    </svg>
  );
}

/** @returns null for an address that could do harm */
function drawingOf(uri: string | null) {
  if (uri === null) return { side: LIKELY_SIDE, path: '' };
  return isEnrollmentAddress(uri) ? drawQrCode(uri) : null;
}
