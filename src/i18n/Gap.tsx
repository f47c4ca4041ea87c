// The space between two sentences, which Chinese and Japanese do without.
import { useLingui } from '@lingui/react';

export function Gap() {
  const { i18n } = useLingui();
  return /^(ja|zh)\b/.test(i18n.locale) ? null : ' ';
}
