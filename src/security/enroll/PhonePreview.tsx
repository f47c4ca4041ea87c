// Says which number is meant, before anything is sent to it.
import type { ReadPhone } from '#domain/phoneEntry.ts';
import { Say } from '#i18n/Say.tsx';
import styles from './PhonePreview.module.css';

type PhonePreviewProps = {
  readonly channel: 'sms' | 'voice';
  readonly read: ReadPhone;
  /** Without numbering plans only the international form is understood. */
  readonly needsPlus: boolean;
};

/** Of the numbers that Ofcom keeps free for films: nobody has it. */
const example = <bdi dir="ltr">+44 7700 900123</bdi>;

export function PhonePreview({ channel, read, needsPlus }: PhonePreviewProps) {
  if (read.problem !== null) return needsPlus && <Say id="phone.needs_plus" values={{ example }} />;
  const number = (
    <strong>
      <bdi dir="ltr" className={styles.number}>
        {read.spaced}
      </bdi>
    </strong>
  );
  return (
    <>
      <p>
        <Say id={`phone.preview.${channel}`} values={{ number }} />
      </p>
      {read.isUnusual && (
        <p>
          <Say id="phone.unusual" />
        </p>
      )}
    </>
  );
}
