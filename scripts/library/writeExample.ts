// Builds the examples that need it as their hosts would, with the package from dist/lib. A program of its own: NODE_ENV
// is the build's.

import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { runCommand } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';

const examples = ['react', 'auth0-react', 'server-rendered'];

await runCommand(async () => {
  for (const name of examples) await build(configOf(name));
  const { plugins, resolve, ...server } = configOf('server-rendered');
  await build({
    ...server,
    plugins: plugins ?? [],
    resolve: resolve ?? {},
    // One file, as somebody would put it on their server.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'examples/server-rendered/server.tsx'),
      outDir: join(root, 'dist/examples/server-rendered-server'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 1_000,
    },
  });
});

function configOf(name: string): InlineConfig {
  return {
    root: join(root, 'examples', name),
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    base: './',
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^latchkey$/, replacement: join(root, 'dist/lib/react.js') },
        { find: /^latchkey\/style\.css$/, replacement: join(root, 'dist/lib/style.css') },
      ],
    },
    build: {
      outDir: join(root, 'dist/examples', name),
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 1_000,
    },
  };
}
