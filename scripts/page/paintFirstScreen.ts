// Writes the first screen, its style and the tiny first script into index.html while building.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  createServer,
  minify,
  type Plugin,
  type ResolvedConfig,
  type Rolldown,
  transformWithOxc,
} from 'vite';

/** Which of the painted screens shows; the script sets `data-at` before anything is drawn. */
const SCREENS_STYLE =
  '[data-when=returning],[data-at=returning] [data-when=locked]{display:none}[data-at=returning] [data-when=returning]{display:block}';

type Bundle = Rolldown.OutputBundle;

/**
 * A Vite plugin. The page then paints from its HTML alone: no request stands before the first screen, and
 * the script that starts the others is in the HTML too. All of it is static, so a policy names it by hash.
 *
 * @param locale of its words; with `'auto'` they are there and not seen, until the settings say which are right
 */
export function paintFirstScreen(locale = 'en'): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'latchkey:paint-first-screen',
    apply: 'build',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    // All style is in the HTML and no chunk waits for another, so Vite's preloading has nothing to do.
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle || config.build.ssr) return html;
        const style = takeStyle(bundle);
        const painted = await renderFirstScreen(config, locale === 'auto' ? 'en' : locale);
        const shell = await makeShell(bundle, config, painted.catalog);
        const waiting = locale === 'auto' ? ' data-words="waiting"' : '';
        return html
          .replace(
            '<html lang="en"',
            `<html lang="${painted.locale}" dir="${painted.direction}"${waiting}`,
          )
          .replace(/<title>.*<\/title>/, () => `<title>${painted.title}</title>`)
          .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
          .replace(/\s*<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/, '')
          .replace(/(?<=<noscript><p>).*(?=<\/p>)/, () => painted.noscript)
          .replace('</head>', () => `<style>${style}${SCREENS_STYLE}</style>\n  </head>`)
          .replace('<div id="root"></div>', () => `<div id="root">${painted.screen}</div>`)
          .replace('</body>', () => `<script>${shell}</script>\n  </body>`);
      },
    },
  };
}

/**
 * As in `src/ui/tokens.css`. The first mention decides the order of the layers, and in the sheet that stands in the
 * HTML the style of a chunk may come before that file.
 */
const LAYERS = '@layer base,ui,security;';

/** The one style sheet, taken out of the build: it stands in the HTML. */
function takeStyle(bundle: Bundle): string {
  const sheets = Object.values(bundle).filter(
    (file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'),
  );
  for (const sheet of sheets) delete bundle[sheet.fileName];
  return LAYERS + sheets.map(({ source }) => String(source).trim()).join('');
}

/** The script for the HTML, told the final addresses of the others. */
async function makeShell(
  bundle: Bundle,
  { root, base }: ResolvedConfig,
  catalog: string,
): Promise<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const start = chunks.find(({ isEntry }) => isEntry);
  const main = chunks.find(({ moduleIds }) => moduleIds.includes(join(root, 'src/main.tsx')));
  if (!start || !main) throw new Error('The build has no chunk for src/start.ts or src/main.tsx.');
  const words = catalog === 'en' ? [] : ['languages.ts', `${catalog}/page.ts`];
  const files = words.map((name) => join(root, 'src/i18n', name));
  const ahead = [
    ...[main.fileName, ...main.imports].filter((name) => name !== start.fileName),
    ...chunks
      .filter(({ facadeModuleId }) => files.includes(facadeModuleId ?? ''))
      .map(({ fileName }) => fileName),
  ];

  const file = join(root, 'src/shell.ts');
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, {
    define: {
      START: JSON.stringify(base + start.fileName),
      AHEAD: JSON.stringify(ahead.map((name) => base + name)),
    },
  });
  // In a scope of its own: nothing of it becomes a global.
  return (await minify(file, `{${code.replace('export {};', '')}}`)).code.trim();
}

type Painted = {
  /** The name of its folder in `src/i18n`. */
  readonly catalog: string;
  readonly locale: string;
  readonly direction: string;
  readonly title: string;
  readonly noscript: string;
  readonly screen: string;
};

/** Renders the real components, so that what is painted first is what React draws afterwards. */
async function renderFirstScreen(config: ResolvedConfig, wanted: string): Promise<Painted> {
  const server = await createServer({
    configFile: config.configFile ?? false,
    root: config.root,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { FirstScreen } = await server.ssrLoadModule('/src/app/FirstScreen.tsx');
    const { loadLanguage } = await server.ssrLoadModule('/src/i18n/loadLanguage.ts');
    const { negotiate } = await server.ssrLoadModule('/src/i18n/negotiate.ts');
    const { titleIn } = await server.ssrLoadModule('/src/app/titleIn.ts');
    const known = readdirSync(join(config.root, 'src/i18n'), { withFileTypes: true });
    const names = known.filter((one) => one.isDirectory()).map(({ name }) => name);
    const { catalog, locale } = negotiate([wanted], names);
    if (locale !== wanted) throw new Error(`--locale ${wanted}: there are ${names.join(', ')}.`);
    const language = await loadLanguage(wanted);
    const { messages } = await server.ssrLoadModule(`/src/i18n/${catalog}/document.ts`);
    return {
      catalog,
      locale,
      direction: language.direction,
      title: titleIn(language),
      noscript: messages['document.noscript'].join(''),
      screen: renderToStaticMarkup(createElement(FirstScreen, { language })),
    };
  } finally {
    await server.close();
  }
}
