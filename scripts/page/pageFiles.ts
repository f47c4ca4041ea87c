// Reads the built page into memory and compresses each file once, so that serving it is a look-up.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export type PageFile = {
  readonly type: string;
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> & { readonly identity: Buffer };
};

export const fileTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const compressible = /^(text|application)\/|svg/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Every file of the folder by its path in a URL, `/assets/main-1a2b3c.js`; nothing outside it can be asked for. */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    // What is for other people's pages is no part of ours.
    .filter((path) => !['lib', 'element', 'examples'].includes(path.split(sep)[0] ?? ''))
    // The build's own notes, such as Vite's manifest.
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')));
  const files = await Promise.all(
    paths.map(
      async (path) =>
        [
          `/${path.split(sep).join('/')}`,
          await compress(
            await readFile(join(folder, path)),
            fileTypes[extname(path)] ?? 'application/octet-stream',
          ),
        ] as const,
    ),
  );
  return new Map(files);
}

/** Tests start many page servers over one build: each file is compressed once a process. */
const known = new Map<string, Promise<PageFile>>();

function compress(identity: Buffer, type: string): Promise<PageFile> {
  const key = `${type} ${createHash('sha256').update(identity).digest('hex')}`;
  const file = known.get(key) ?? compressAnew(identity, type);
  known.set(key, file);
  return file;
}

async function compressAnew(identity: Buffer, type: string): Promise<PageFile> {
  if (!compressible.test(type)) return { type, bodies: { identity } };
  const [br, gzipped] = await Promise.all([
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    zip(identity, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { type, bodies: { identity, br, gzip: gzipped } };
}
