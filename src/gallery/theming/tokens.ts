// The custom properties that a host may set, read out of the style sheet itself: a new one is on the page by itself.
import sheet from '#ui/tokens.css?raw';

export type Token = {
  /** For example `'--latchkey-color-accent'`. */
  readonly name: string;
  /** As the style sheet has it, for example `'light-dark(#0a5f58, #6ad3c7)'`. */
  readonly usual: string;
};

export const tokens: readonly Token[] = [
  ...sheet.replaceAll(/\s+/g, ' ').matchAll(/: var\( ?(--latchkey-[\w-]+), (.*?) ?\);/g),
].map(([, name = '', usual = '']) => ({ name, usual }));

const pair = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/i;

/** The two colors of a value that is two plain colors; null for any other. */
export function colorsIn(value: string): readonly [light: string, dark: string] | null {
  const [, light, dark] = pair.exec(value) ?? [];
  return light && dark ? [light, dark] : null;
}

export const colorsAs = (light: string, dark: string) => `light-dark(${light}, ${dark})`;
