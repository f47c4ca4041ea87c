// "6 minutes", "40 seconds": a length of time as one says it, which does not change with every second.
import { useLingui } from '@lingui/react';

export function Duration({ seconds }: { seconds: number }) {
  const { i18n } = useLingui();
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(i18n.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(count);
}
