// How a language strings names together: "a, b and c".

/** The first one of a language takes a slow phone 70 ms: what the browser knows of it has to be found. */
export const listFormat = (locale: string): Intl.ListFormat =>
  new Intl.ListFormat(locale, { type: 'conjunction' });
