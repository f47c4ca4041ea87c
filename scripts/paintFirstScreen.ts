// Writes the first screen, its style and the tiny first script into index.html while building.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type OutputAsset, type OutputBundle, rolldown } from 'rolldown';
import { createServer, type Plugin, type ResolvedConfig } from 'vite';

/** Which of the painted screens shows; the script sets `data-at` before anything is drawn. */
const SCREENS_STYLE =
  '[data-when=returning],[data-at=returning] [data-when=locked]{display:none}[data-at=returning] [data-when=returning]{display:block}';

/**
 * A Vite plugin. The page then paints from its HTML alone: no request stands before the first screen, and
 * the script that starts the others is in the HTML too. All of it is static, so a policy names it by hash.
 */
export function paintFirstScreen(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'latchkey:paint-first-screen',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle || config.build.ssr) return html;
        const style = takeStyle(bundle);
        const shell = await takeShell(bundle, config);
        const screen = await renderFirstScreen(config);
        return html
          .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
          .replace(/\s*<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/, '')
          .replace('</head>', () => `<style>${style}${SCREENS_STYLE}</style>\n  </head>`)
          .replace('<div id="root"></div>', () => `<div id="root">${screen}</div>`)
          .replace('</body>', () => `<script type="module">${shell}</script>\n  </body>`);
      },
    },
  };
}

/** The one style sheet, taken out of the build: it stands in the HTML. */
function takeStyle(bundle: OutputBundle): string {
  const sheets = Object.values(bundle).filter(
    (file): file is OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css'),
  );
  for (const sheet of sheets) delete bundle[sheet.fileName];
  return sheets.map(({ source }) => String(source).trim()).join('');
}

/** The entry script, taken out likewise and bundled on its own: it names the others by their final address. */
async function takeShell(bundle: OutputBundle, { root, base }: ResolvedConfig): Promise<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry?.facadeModuleId) throw new Error('The build has no entry script for index.html.');
  delete bundle[entry.fileName];

  const addresses = new Map(
    chunks.map(({ facadeModuleId, fileName }) => [facadeModuleId, base + fileName]),
  );
  const shell = await rolldown({
    input: entry.facadeModuleId,
    cwd: root,
    plugins: [
      {
        name: 'latchkey:final-addresses',
        async resolveId(source, importer) {
          const resolved = importer && (await this.resolve(source, importer, { skipSelf: true }));
          const id = resolved && addresses.get(resolved.id);
          return id ? { id, external: 'absolute' } : null;
        },
      },
    ],
  });
  const { output } = await shell.generate({ format: 'es', minify: true });
  return output[0].code.trim();
}

/** Renders the real components, so that what is painted first is what React draws afterwards. */
async function renderFirstScreen(config: ResolvedConfig): Promise<string> {
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
    return renderToStaticMarkup(createElement(FirstScreen));
  } finally {
    await server.close();
  }
}
