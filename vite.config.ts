// How the page is built and how its unit tests run: one file, so that both see the same world.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { PAINTED_LOCALE } from './scripts/page/buildPage.ts';
import { browsers, chunkName, generateScopedName } from './scripts/page/buildSettings.ts';
import { chunkOfList } from './scripts/page/chunkOfList.ts';
import { compileCatalogs } from './scripts/page/compileCatalogs.ts';
import { paintFirstScreen } from './scripts/page/paintFirstScreen.ts';

/** Tests with thousands of sockets, people or guesses, or with whole processes: `npm test` runs them, `npm run check` does not. */
const endurance = [
  'scripts/durability/**/*.test.ts',
  'src/testing/model/**/*.test.ts',
  'tenant/hostile.test.ts',
  'tenant/http/openServer.test.ts',
  'tenant/main.test.ts',
  'tenant/many.test.ts',
];

/** Each fault with each operation of the page, through real sockets, and long walks of a model: likewise. */
const matrix = ['src/testing/{matrix,model}/**/*.test.tsx'];

const untilList = {
  entry: join(import.meta.dirname, 'src/main.tsx'),
  start: join(import.meta.dirname, 'src/start.ts'),
  name: 'main',
};

export default defineConfig({
  plugins: [compileCatalogs(), react(), paintFirstScreen(process.env[PAINTED_LOCALE])],
  css: { modules: { generateScopedName } },
  build: {
    target: browsers,
    cssTarget: browsers,
    cssCodeSplit: false,
    manifest: true,
    // The script in the HTML loads what is needed by itself.
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [chunkOfList(untilList)] },
        postBanner: compileAhead,
        chunkFileNames: (chunk) => `assets/${chunkName(chunk)}`,
      },
    },
  },
  test: {
    // One worker for each core: the tests wait for passwords to be hashed more than they compute.
    maxWorkers: '100%',
    // No test needs a module to itself: what its worker has loaded once is there for the next file, in half the time.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,tenant,scripts}/**/*.test.ts'],
          exclude: endurance,
        },
      },
      {
        extends: true,
        test: { name: 'endurance', environment: 'node', include: endurance },
      },
      {
        extends: true,
        test: {
          name: 'component',
          // Waits for what a screen shows: on a machine that is busy with more than this, once more.
          retry: 1,
          environment: './src/testing/pageEnvironment.ts',
          include: ['src/**/*.test.tsx'],
          exclude: matrix,
          setupFiles: ['src/testing/console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'matrix',
          retry: 1,
          environment: './src/testing/pageEnvironment.ts',
          include: matrix,
          // Time runs quickly here, and must not elsewhere.
          isolate: true,
          setupFiles: ['src/testing/console.ts', 'src/testing/quickTime.ts'],
        },
      },
    ],
  },
});

/**
 * V8 compiles a function when it is first called, and then the page waits. What nearly all runs on the way to the list,
 * and on the way to the first thing that is added, says so in its first line: it is compiled beside the page, while
 * that still waits for its answers.
 */
function compileAhead({ isEntry, facadeModuleId }: Rolldown.RenderedChunk): string {
  // A chunk without a module of its own holds what the list shares with a later one.
  const isOnTheWay =
    isEntry || !facadeModuleId || /\/(main|(enroll|remove)\/late)\.tsx$/.test(facadeModuleId);
  return isOnTheWay ? '//# allFunctionsCalledOnLoad' : '';
}
