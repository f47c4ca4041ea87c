// Asks for a new code, as soon as that makes sense.
import { type Channel, nextSendAt } from '#domain/resend.ts';
import { Say } from '#i18n/Say.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { useSecondsUntil } from '#ui/useSecondsUntil.ts';
import styles from './Resend.module.css';

type ResendProps = {
  readonly channel: Channel;
  /** When each code was sent, oldest first, by `nowMs`; it may be from before the page was loaded again. */
  readonly sentAt: readonly number[];
  /** When the tenant will listen again, by `nowMs`; null when it did not ask for patience. */
  readonly notBefore: number | null;
  readonly isBusy: boolean;
  readonly onResend: () => void;
};

export function Resend({ channel, sentAt, notBefore, isBusy, onResend }: ResendProps) {
  const seconds = useSecondsUntil(Math.max(nextSendAt(channel, sentAt), notBefore ?? 0));
  return (
    <div className={styles.resend}>
      <p role="status" className={styles.sent}>
        {sentAt.length > 1 && !isBusy && <Say id="resend.sent" />}
      </p>
      <p className={styles.wait}>
        {seconds > 0 ? (
          <Say id="resend.wait" values={{ time: <Clock seconds={seconds} /> }} />
        ) : (
          <Say id="resend.ready" />
        )}
      </p>
      <Button look="quiet" isBusy={isBusy} isBlocked={seconds > 0} onPress={onResend}>
        <Say id="resend.button" />
      </Button>
    </div>
  );
}

/** `0:27`, in the digits of the language. */
function Clock({ seconds }: { seconds: number }) {
  const { locale } = useWords();
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
  const minutes = new Intl.NumberFormat(locale).format(Math.floor(seconds / 60));
  return <bdi className={styles.clock}>{`${minutes}:${two.format(seconds % 60)}`}</bdi>;
}
