// Says in the words of other servers what the page server does: which headers go with what, and which file answers.

import type { Answers, FramePlace, Headers } from './answers.ts';

const isFolder = ({ path }: FramePlace) => path === '/frame/assets/';

/** What lies in dist for other people's pages, or for the build itself. */
const notServedOf = ({ length }: Answers['frame']) => [
  ...['lib', 'element', 'examples', '.vite'],
  ...(length > 0 ? [] : ['frame']),
];

export const hostings: Readonly<Record<string, (answers: Answers) => string>> = {
  plain: ({ assets, others, frame }) => `For /assets/*, and 404 for a file that is not there:

${indented(assets, (name, value) => `${name}: ${value}`)}

For everything else; what is not the name of a file is answered with index.html:

${indented(others, (name, value) => `${name}: ${value}`)}
${frame
  .map(
    ({ path, headers }) => `
For ${path}, in place of the others:

${indented(headers, (name, value) => `${name}: ${value}`)}
`,
  )
  .join('')}`,

  nginx: ({
    assets,
    others,
    frame,
  }) => `# In the server { … } of the page. /srv/latchkey is a copy of dist/.
root /srv/latchkey;
gzip on;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

location ~ ^/(${notServedOf(frame)
    .map((name) => name.replace('.', '\\.'))
    .join('|')})/ {
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
${frame
  .map(
    (place) => `
location ${isFolder(place) ? '' : '= '}${place.path} {
${indented(place.headers, (name, value) => `add_header ${name} "${value}" always;`)}
  try_files ${isFolder(place) ? '$uri' : place.file} =404;
}
`,
  )
  .join('')}`,

  caddy: ({ assets, others, frame }) => `account.example.com {
  # A copy of dist/.
  root * /srv/latchkey
  encode zstd gzip

  @others not path /assets/*${frame.map((place) => ` ${place.path}${isFolder(place) ? '*' : ''}`).join('')}
  header /assets/* {
${indented(assets, (name, value) => `  ${name} "${value}"`)}
  }
  header @others {
${indented(others, (name, value) => `  ${name} "${value}"`)}
  }
${frame
  .map(
    (place) => `  header ${place.path}${isFolder(place) ? '*' : ''} {
${indented(place.headers, (name, value) => `  ${name} "${value}"`)}
  }
`,
  )
  .join('')}
  @private path ${notServedOf(frame)
    .map((name) => `/${name}/*`)
    .join(' ')}
  handle @private {
    respond 404
  }
  handle /assets/* {
    file_server
  }
  handle /config.json {
    file_server
  }
${frame.length > 0 ? '  handle /frame/* {\n    file_server\n  }\n' : ''}  handle {
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

  vercel: ({ assets, others, frame }) =>
    `${JSON.stringify(
      {
        headers: [
          { source: '/assets/(.*)', headers: pairs(assets) },
          { source: othersOnVercel(frame), headers: pairs(others) },
          ...frame.map((place) => ({
            source: `${place.path}${isFolder(place) ? '(.*)' : ''}`,
            headers: pairs(place.headers),
          })),
        ],
        // A file that is there comes first.
        rewrites: [{ source: othersOnVercel(frame), destination: '/index.html' }],
      },
      null,
      2,
    )}\n`,
};

/** All but what has headers of its own: nothing may be left without any. */
const othersOnVercel = (frame: Answers['frame']) =>
  `/((?!${[
    'assets/',
    ...frame.map((place) => `${place.path.slice(1)}${isFolder(place) ? '' : '$'}`),
  ].join('|')}).*)`;

/** Whoever sends the headers of all rules that fit would send the frame two policies, of which both hold. */
export const withoutFrame: readonly string[] = ['netlify', 'cloudflare'];

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
