// What is asked of the gallery in its address: which state, in which language, theme and width.

export type Look = {
  /** Null: all of them. */
  readonly state: string | null;
  readonly locale: string;
  /** Null: as the system has it. */
  readonly theme: 'light' | 'dark' | null;
  /** In CSS pixels; null: as wide as the window. */
  readonly width: number | null;
};

export function readLook(asked: URLSearchParams): Look {
  const theme = asked.get('theme');
  const width = Number(asked.get('width'));
  return {
    state: asked.get('state'),
    locale: asked.get('locale') || 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    width: width > 0 ? width : null,
  };
}

/** The address of one state alone, as it looks in the window that it is in. */
export function addressOf(name: string, { locale, theme }: Look): string {
  const asked = new URLSearchParams({ state: name, locale, ...(theme && { theme }) });
  return `/gallery?${asked}`;
}
