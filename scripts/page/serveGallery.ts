// Serves the gallery from its sources: every state of the page, without a tenant. No build ever holds it.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createServer, type Plugin } from 'vite';
import { root } from '#scripts/process/settings.ts';

/** Of its own: the page may be developed beside it. */
const cacheDir = join(root, 'node_modules/.vite/gallery');

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
    cacheDir,
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

/** Bundles what the gallery is made of besides our sources, once: servers that start at the same time then share it. */
export async function prepareGallery(): Promise<void> {
  await using gallery = await serveGallery(0);
  const isReady = async () => (await fetch(`${gallery.origin}/src/gallery/show.tsx`)).ok;
  const bundled = join(cacheDir, 'deps/_metadata.json');
  for (let tries = 0; tries < 100 && (await isReady()); tries += 1) {
    if (existsSync(bundled)) return;
    await setTimeout(100);
  }
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
