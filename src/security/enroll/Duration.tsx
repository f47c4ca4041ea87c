// "6 minutes", "40 seconds": a length of time as one says it.
import { useWords } from '#i18n/useWords.ts';

/** A timer says nothing by itself: a sentence that is told at once is not told again with every second. */
export function Duration({ seconds }: { seconds: number }) {
  const { locale } = useWords();
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
  return <span role="timer">{format.format(count)}</span>;
}
