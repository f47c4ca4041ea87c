// The country of a phone number, by its name in the language of the page.
import { useMemo } from 'react';
import { Say } from '#i18n/Say.tsx';
import { useText } from '#i18n/useText.ts';
import { useWords } from '#i18n/useWords.ts';
import { Choice } from '#ui/Choice.tsx';

type CountryChoiceProps = {
  readonly countries: readonly { readonly id: string; readonly code: string }[];
  readonly chosen: string | null;
  readonly onChange: (country: string | null) => void;
};

export function CountryChoice({ countries, chosen, onChange }: CountryChoiceProps) {
  const { locale } = useWords();
  const text = useText();
  const named = useMemo(() => nameAll(countries, locale), [countries, locale]);
  return (
    <Choice
      label={<Say id="phone.country" />}
      value={chosen ?? ''}
      options={[{ value: '', name: text('phone.country.none') }, ...named]}
      onChange={(country) => onChange(country || null)}
    />
  );
}

/** By name, as the language sorts. A code keeps its direction beside a name that runs the other way. */
function nameAll(countries: CountryChoiceProps['countries'], locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return countries
    .map(({ id, code }) => ({ value: id, name: `${names.of(id) ?? id} (\u2066${code}\u2069)` }))
    .sort((one, other) => compare(one.name, other.name));
}
