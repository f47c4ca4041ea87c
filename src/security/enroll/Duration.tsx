// "6 minutes", "40 seconds": a length of time as one says it, which does not change with every second.
import { useWords } from '#i18n/useWords.ts';

export function Duration({ seconds }: { seconds: number }) {
  const { locale } = useWords();
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(count);
}
