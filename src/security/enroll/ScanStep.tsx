// An authenticator app: the picture to scan, the key to type, and the field for the code that it shows.
import type { ReactNode } from 'react';
import type { Material } from '#domain/enrollment.ts';
import { Say } from '#i18n/Say.tsx';
import { ClockHint } from './ClockHint.tsx';
import { CodeField } from './CodeField.tsx';
import { QrCode } from './QrCode.tsx';
import { SecretKey } from './SecretKey.tsx';

type ScanStepProps = {
  /** Null: on its way. */
  readonly material: Extract<Material, { by: 'app' | 'known_app' }> | null;
  readonly error: ReactNode | null;
  readonly isBusy: boolean;
  readonly onVerify: (code: string) => void;
};

/** Auth0's own addresses say `digits=6`. */
const DIGITS = 6;

/** Keeps the room of a key, and has its letters fetched: a 0 is in none. */
const NO_KEY = '0'.repeat(32);

export function ScanStep({ material, error, isBusy, onVerify }: ScanStepProps) {
  return (
    <>
      {material?.by !== 'known_app' ? (
        <>
          <QrCode uri={material?.uri ?? null} />
          <SecretKey secret={material?.secret ?? NO_KEY} uri={material?.uri ?? ''} />
          <p>
            <Say id="otp.verify" />
          </p>
        </>
      ) : (
        <p>
          <Say id="otp.known.lost" />
        </p>
      )}
      <CodeField length={DIGITS} error={error} isBusy={isBusy} onVerify={onVerify} />
      <ClockHint />
    </>
  );
}
