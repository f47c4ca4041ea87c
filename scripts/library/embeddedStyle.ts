// All style of the page as one text, for pages that are not ours: in a layer of its own, with lengths of its own.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, preprocessCSS, type ResolvedConfig } from 'vite';
import { root } from '#scripts/process/settings.ts';

const first = 'virtual:latchkey-style';
const late = 'virtual:latchkey-style/late';

/** The document of a host is not ours, and what is drawn for those who build the page is for no host. */
const rooms = /^src\/(embed|security|ui)\//;
/** What is drawn after the list, as its scripts are. */
const afterList =
  /^src\/(security\/(enroll|lost|password|remove|unlock)|ui\/(Checkbox|Dialog|Field))\b/;

/**
 * A Vite plugin: `virtual:latchkey-style` is the style until the list, `virtual:latchkey-style/late` what comes after,
 * and no style sheet is written beside the scripts.
 *
 * @param asset also writes all of it as this file, for hosts that draw on a server
 */
export function embeddedStyle(asset?: string): Plugin {
  let config: ResolvedConfig;
  const textOf = (isWanted: (file: string) => boolean) => styleOf(config, isWanted);
  return {
    name: 'latchkey:embedded-style',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (asked) => (asked === first || asked === late ? `\0${asked}` : null),
    async load(asked) {
      // No chunk waits for a style sheet, so Vite's preloading has nothing to do.
      if (asked === '\0vite/preload-helper.js') {
        return 'export const __vitePreload = (load) => load();';
      }
      if (asked === `\0${first}`) return asModule(await textOf((file) => !afterList.test(file)));
      if (asked === `\0${late}`) return asModule(await textOf((file) => afterList.test(file)));
      return null;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.keys(bundle)) {
          if (file.endsWith('.css')) delete bundle[file];
        }
        if (asset) {
          this.emitFile({ type: 'asset', fileName: asset, source: await textOf(() => true) });
        }
      },
    },
  };
}

const asModule = (text: string) => `export default ${JSON.stringify(text)};`;

/** @param file for example `'src/ui/Button.module.css'` */
export const isOfThePage = (file: string) => rooms.test(file);

async function styleOf(config: ResolvedConfig, isWanted: (file: string) => boolean) {
  const files = globSync('src/**/*.css', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const sheets = files
    .toSorted()
    .filter((file) => isOfThePage(file) && isWanted(file))
    .map(async (file) => {
      const path = join(root, file);
      return (await preprocessCSS(readFileSync(path, 'utf8'), path, config)).code;
    });
  return forOtherPages((await Promise.all(sheets)).join('\n'));
}

/**
 * Names of layers are one namespace for the whole document, so ours stand in one of our own. And `rem` is the host's:
 * some make it 10 px, some nothing; ours is never less than what the person set.
 *
 * @example forOtherPages('@layer ui { .a { gap: 2rem } }') === '@layer latchkey{@layer base,ui,security;@layer ui{.a{gap:calc(2 * var(--latchkey-rem))}}}'
 */
export function forOtherPages(css: string): string {
  const small = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@layer [\w, -]+;/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replaceAll(';}', '}')
    .trim();
  const own = small.replace(
    /@media[^{]*\{|(@container[^{]*\{)|(--latchkey-rem:[^;}]*)|(-?(?:\d+\.)?\d*\.?\d+)rem\b/g,
    (
      found,
      container: string | undefined,
      length: string | undefined,
      count: string | undefined,
    ) => {
      // Of the place itself, whose text has the size that the person set.
      if (container) return container.replace(/rem\b/g, 'em');
      return length === undefined && count !== undefined
        ? `calc(${count} * var(--latchkey-rem))`
        : found;
    },
  );
  return `@layer latchkey{@layer base,ui,security;${own}}`;
}
