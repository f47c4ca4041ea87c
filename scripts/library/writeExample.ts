// Builds examples/react as its host would, with the package from dist/lib. A program of its own: NODE_ENV is the build's.

import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { runCommand } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';

await runCommand(async () => {
  await build({
    root: join(root, 'examples/react'),
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    base: './',
    plugins: [react()],
    resolve: { alias: { latchkey: join(root, 'dist/lib/react.js') } },
    build: {
      outDir: join(root, 'dist/examples/react'),
      emptyOutDir: true,
      modulePreload: false,
    },
  });
});
