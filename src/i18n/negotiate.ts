// Which of the languages there are is meant by a tag.

/**
 * The first tag that there is a language for: the same language in the same script, as likely subtags fill them in, and
 * the same region rather than another one.
 *
 * @param tags BCP 47, the dearest first
 * @param known names of catalogs, for example `'pt-BR'`
 * @returns the catalog and the tag that asked for it; English where there is none
 * @see https://www.unicode.org/reports/tr35/#Likely_Subtags
 * @example negotiate(['zh-CN'], ['pt-BR', 'zh-Hans']) // { catalog: 'zh-Hans', locale: 'zh-CN' }
 */
export function negotiate(
  tags: readonly string[],
  known: readonly string[],
): { readonly catalog: string; readonly locale: string } {
  const catalogs = known.map((name) => ({ name, tag: likely(name) }));
  for (const locale of tags) {
    const asked = likely(locale);
    const alike = catalogs.filter(
      ({ tag }) => tag.language === asked.language && tag.script === asked.script,
    );
    const catalog = alike.find(({ tag }) => tag.region === asked.region) ?? alike[0];
    if (catalog) return { catalog: catalog.name, locale };
  }
  return { catalog: 'en', locale: 'en' };
}

const likely = (tag: string) => new Intl.Locale(tag).maximize();
