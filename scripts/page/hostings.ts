// Says in the words of other servers what the page server does: which headers go with what, and which file answers.

import { frameHeaders, pageHeaders } from './pageHeaders.ts';

type Headers = readonly (readonly [name: string, value: string])[];

export type Answers = {
  /** Of `/assets/…`: files whose names change with their content. */
  readonly assets: Headers;
  /** Of everything else: the document, at whatever address of the page, and the settings. */
  readonly others: Headers;
};

/** Over https, as pages are served that are not on this machine. */
const transport = ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] as const;

/**
 * @param html the built document: its inline elements are named by hash
 * @param tenantOrigin for example `'https://example.eu.auth0.com'`
 */
export function answersOf(html: string, tenantOrigin: string): Answers {
  const always = [...pageHeaders(html)(tenantOrigin), transport];
  return {
    assets: [...always, ['Cache-Control', 'public, max-age=31536000, immutable']],
    others: [...always, ['Cache-Control', 'no-store']],
  };
}

/** What lies in dist for other people's pages, or for the build itself. */
const notServed = ['lib', 'element', 'examples', '.vite'];

export const hostings: Readonly<Record<string, (answers: Answers) => string>> = {
  plain: ({ assets, others }) => `For /assets/*, and 404 for a file that is not there:

${indented(assets, (name, value) => `${name}: ${value}`)}

For everything else; what is not the name of a file is answered with index.html:

${indented(others, (name, value) => `${name}: ${value}`)}
`,

  nginx: ({
    assets,
    others,
  }) => `# In the server { … } of the page. /srv/latchkey is a copy of dist/.
root /srv/latchkey;
gzip on;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

location ~ ^/(${notServed.map((name) => name.replace('.', '\\.')).join('|')})/ {
  return 404;
}

# Old files stay for a while after an update, and a missing one is not the document.
location /assets/ {
${indented(assets, (name, value) => `add_header ${name} "${value}" always;`)}
  try_files $uri =404;
}

location = /config.json {
${indented(others, (name, value) => `add_header ${name} "${value}" always;`)}
  try_files $uri =404;
}

location / {
${indented(others, (name, value) => `add_header ${name} "${value}" always;`)}
  try_files $uri /index.html;
}
`,

  caddy: ({ assets, others }) => `account.example.com {
  # A copy of dist/.
  root * /srv/latchkey
  encode zstd gzip

  @others not path /assets/*
  header /assets/* {
${indented(assets, (name, value) => `  ${name} "${value}"`)}
  }
  header @others {
${indented(others, (name, value) => `  ${name} "${value}"`)}
  }

  @private path ${notServed.map((name) => `/${name}/*`).join(' ')}
  handle @private {
    respond 404
  }
  handle /assets/* {
    file_server
  }
  handle /config.json {
    file_server
  }
  handle {
    try_files {path} /index.html
    file_server
  }
}
`,

  netlify: (answers) => `# netlify.toml
${rulesOf(answers)
  .map(
    ([path, headers]) => `[[headers]]
  for = "${path}"
  [headers.values]
${indented(headers, (name, value) => `  ${name} = "${value}"`)}
`,
  )
  .join('')}
# A file that is there comes first.
[[redirects]]
  from = "/*"
  to = "/index.html"
  status = 200
`,

  cloudflare: (
    answers,
  ) => `# _headers, beside index.html. Where there is no 404.html, Pages answers with index.html by itself.
${rulesOf(answers)
  .map(([path, headers]) => `${path}\n${indented(headers, (name, value) => `${name}: ${value}`)}\n`)
  .join('')}`,

  vercel: ({ assets, others }) =>
    `${JSON.stringify(
      {
        headers: [
          { source: '/assets/(.*)', headers: pairs(assets) },
          { source: '/((?!assets/).*)', headers: pairs(others) },
        ],
        // A file that is there comes first.
        rewrites: [{ source: '/((?!assets/).*)', destination: '/index.html' }],
      },
      null,
      2,
    )}\n`,
};

/** Of `/frame/`, which has headers of its own; docs/iframe.md says why. */
export function tellFrame(tenantOrigin: string, hosts: readonly string[]): string {
  const files = [
    ['/frame/', '/frame/index.html', 'no-store'],
    ['/frame/callback.html', '/frame/callback.html', 'no-store'],
    ['/frame/latchkey-frame.js', '/frame/latchkey-frame.js', 'no-store'],
    ['/frame/assets/*', '/frame/assets/', 'public, max-age=31536000, immutable'],
  ] as const;
  return files
    .map(([told, path, caching]) => {
      const headers = frameHeaders(path, tenantOrigin, hosts);
      const all = [...headers, transport, ['Cache-Control', caching] as const];
      return `\nFor ${told}, in place of the others:\n\n${indented(all, (name, value) => `${name}: ${value}`)}\n`;
    })
    .join('');
}

function indented(headers: Headers, line: (name: string, value: string) => string): string {
  return headers.map(([name, value]) => `  ${line(name, value)}`).join('\n');
}

const pairs = (headers: Headers) => headers.map(([key, value]) => ({ key, value }));

/** Every address has the document behind it; only these are ever linked, and no others need not to be cached. */
const places = ['/', '/index.html', '/config.json', '/callback', '/add', '/lost', '/doctor'];
const placesWithMore = ['/add/*', '/lost/*', '/remove/*', '/replace/*'];

/** For servers that send the headers of all rules that fit: no two of these say the same one. */
function rulesOf({ assets, others }: Answers): readonly (readonly [path: string, Headers])[] {
  const always = others.filter(([name]) => name !== 'Cache-Control');
  const caching = (headers: Headers) => headers.filter(([name]) => name === 'Cache-Control');
  return [
    ['/*', always],
    ['/assets/*', caching(assets)],
    ...[...places, ...placesWithMore].map((path) => [path, caching(others)] as const),
  ];
}
