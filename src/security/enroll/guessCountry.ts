// Which country a person's phone is probably from; nobody is asked where they are.

type Hints = {
  /** As the browser tells them, for example `['de-AT', 'en']`. */
  readonly languages: readonly string[];
  /** For example `'Europe/Vienna'`. */
  readonly timeZone: string;
};

/**
 * A language with a region is often only how the browser came (`en-US` all over the world), so the time zone has
 * the last word where the browser knows the zones of a country.
 *
 * @param countries ISO 3166-1; others are never guessed
 * @returns null when there is nothing to go by
 */
export function guessCountry(countries: readonly string[], hints: Hints): string | null {
  const spoken = hints.languages.flatMap((tag) => {
    const region = regionOf(tag);
    return region && countries.includes(region) ? [region] : [];
  });
  const isThere = (country: string) => zonesOf(country).includes(hints.timeZone);
  return spoken.find(isThere) ?? countries.find(isThere) ?? spoken[0] ?? null;
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

/** Not in every browser yet: none are known then. */
function zonesOf(country: string): readonly string[] {
  const place: Intl.Locale & { readonly getTimeZones?: () => string[] | undefined } =
    new Intl.Locale('und', { region: country });
  return place.getTimeZones?.() ?? [];
}
