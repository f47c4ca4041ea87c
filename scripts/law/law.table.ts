// The law of the rooms as one table: who may import whom, and who may touch what; law.ts holds the tree to it.

/** Rooms of src, each with the rooms it may import; a door is a file of its own. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ui: [],
  i18n: [],
  doctor: ['ui'],
  'step-up': [],
  api: ['domain'],
  queries: ['domain', 'api'],
  security: ['domain', 'queries', 'step-up', 'ui', 'i18n'],
  app: ['domain', 'api', 'queries', 'step-up', 'security', 'doctor', 'ui', 'i18n'],
  embed: ['app', 'domain', 'step-up'],
  gallery: ['app', 'domain', 'security', 'step-up', 'i18n', 'ui', 'testing'],
  'shell.ts': [],
  'start.ts': ['app', 'main.tsx'],
  'main.tsx': ['app'],
  testing: ['domain', 'api', 'queries', 'step-up', 'security', 'app', 'embed', 'ui', 'i18n'],
};

/** Layers of the tenant, each with the layers it may import. */
export const tenantLayers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  pages: ['domain'],
  openapi: ['domain'],
  actions: ['domain'],
  http: ['domain', 'pages', 'actions', 'openapi'],
  'server.ts': ['http', 'domain', 'pages', 'actions'],
  settings: ['domain', 'openapi', 'http'],
  'main.ts': ['server.ts', 'http', 'domain', 'pages', 'actions', 'settings'],
  testing: ['main.ts', 'server.ts', 'http', 'domain', 'pages', 'actions', 'openapi', 'settings'],
};

/** What each part of the repository may import of the others, beside its own files. */
export const parts: Readonly<Record<string, readonly string[]>> = {
  src: [],
  tenant: [],
  e2e: ['scripts'],
  bench: ['scripts'],
  scripts: ['tenant'],
};

/** Single files that may import more, each for a reason. */
export const exceptions: readonly { path: string; imports: string; because: string }[] = [
  {
    path: 'tenant/contract.test.ts',
    imports: 'src/',
    because: 'it is the one file that holds both sides to the documented rows',
  },
  {
    path: 'scripts/doctor.ts',
    imports: 'src/doctor/',
    because: 'the page and the command look with the same eyes',
  },
  {
    path: 'scripts/doctor.ts',
    imports: 'src/app/config.ts',
    because: 'the same settings are right for both',
  },
  {
    path: 'scripts/headers.ts',
    imports: 'src/app/config.ts',
    because: 'a domain is read as the page reads it',
  },
  {
    path: 'scripts/docs/findBrokenSamples.ts',
    imports: 'src/app/config.ts',
    because: 'what the documents say of settings is held to what reads them',
  },
  {
    path: 'scripts/docs/settings.test.ts',
    imports: 'src/app/config.ts',
    because: 'what the documents say of settings is held to what reads them',
  },
  ...['journeys/model.e2e.ts', 'fixtures/openInBrowser.ts', 'fixtures/addInBrowser.ts'].map(
    (file) => ({
      path: `e2e/${file}`,
      imports: 'src/testing/model/',
      because: 'the page in a browser is held to the same model as the page below its screen',
    }),
  ),
  ...['Rules.ts', 'lookAtPage.ts'].map((file) => ({
    path: `e2e/fixtures/${file}`,
    imports: 'src/testing/watchInput.ts',
    because: 'one eye on what was typed, in a browser and below it',
  })),
  {
    path: 'e2e/fixtures/openInBrowser.ts',
    imports: 'tenant/testing/controlClient.ts',
    because: 'what happens behind the page is the same there',
  },
  {
    path: 'bench/planning.ts',
    imports: 'src/domain/',
    because: 'it times grouping and planning by themselves',
  },
];

type Global = {
  readonly names: readonly string[];
  /** Beginnings of the paths that may mention them. */
  readonly allowedIn: readonly string[];
  readonly instead: string;
};

const doors = ['src/main.tsx', 'src/shell.ts', 'src/start.ts', 'src/embed/', 'src/gallery/'];

/** Names of the browser that only some files of src may mention. */
export const globals: readonly Global[] = [
  {
    names: ['document'],
    allowedIn: doors,
    instead: 'use a ref and its ownerDocument, or let a door hand in what is needed',
  },
  {
    names: ['location', 'history', 'sessionStorage'],
    allowedIn: [...doors, 'src/step-up/'],
    instead: "use the router, or let 'step-up' or a door hand in what is needed",
  },
  {
    names: ['localStorage'],
    allowedIn: [],
    instead: 'keep it in memory or in the URL: nothing of ours outlives the tab',
  },
];

/** Rooms of src that are told the time and never ask. */
export const roomsWithoutClock: readonly string[] = ['domain'];

/** Rooms of src that are plain TypeScript, so that they can be read and tested by themselves. */
export const roomsWithoutPackages: readonly string[] = ['domain'];

/** Folder names that say only what kind of code is in them. */
export const emptyWords: readonly string[] = [
  'common',
  'components',
  'constants',
  'helpers',
  'hooks',
  'lib',
  'types',
  'utils',
];

export const longestFile = 200;

/** Files that are one table or one list, and may be longer. */
export const lists: readonly RegExp[] = [
  /^src\/i18n\//,
  /^src\/gallery\/states\//,
  /^tenant\/domain\/migrations\.ts$/,
];
