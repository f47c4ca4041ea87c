// Serves the gallery from its sources: every state of the page, without a tenant. No build ever holds it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { root } from '#scripts/process/settings.ts';

export type ServedGallery = AsyncDisposable & { readonly origin: string };

type Options = {
  /** Shows at once what changes in the sources; else they are taken as they are. */
  readonly isFollowing?: boolean;
};

/** @param port 0 takes any free one */
export async function serveGallery(
  port: number,
  { isFollowing = false }: Options = {},
): Promise<ServedGallery> {
  const vite = await createServer({
    root,
    clearScreen: false,
    logLevel: 'warn',
    // Of its own: the page may be developed beside it.
    cacheDir: join(root, 'node_modules/.vite/gallery'),
    server: {
      host: 'localhost',
      ...(port && { port }),
      strictPort: port !== 0,
      ...(!isFollowing && { watch: null, hmr: false, ws: false }),
    },
    optimizeDeps: { entries: ['src/gallery/door.ts'] },
    plugins: [answerGallery()],
  });
  await vite.listen();
  const address = vite.httpServer?.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { origin: `http://localhost:${taken}`, [Symbol.asyncDispose]: () => vite.close() };
}

function answerGallery(): Plugin {
  return {
    name: 'latchkey-gallery',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [path] = (request.url ?? '').split('?');
        if (!['/', '/gallery', '/theming'].includes(path ?? '')) return next();
        const html = await readFile(join(root, 'src/gallery/gallery.html'), 'utf8');
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(request.url ?? '/', html));
      });
    },
  };
}
