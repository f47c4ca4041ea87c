// How the page is built and how its unit tests run: one file, so that both see the same world.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Browsers with `light-dark()`, native nesting and `<dialog>`: no CSS is rewritten for older ones. */
const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

export default defineConfig({
  plugins: [react()],
  build: { target: browsers, cssTarget: browsers },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,tenant,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/console.ts'],
        },
      },
    ],
  },
});
