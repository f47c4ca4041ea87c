// Reads the body of a request, and no more of it than the tenant will take.
import type { TenantContext } from './context.ts';
import { BadRequest } from './respond.ts';

/** 64 KiB: many times what any of its forms and calls needs. */
export const largestBody = 64 * 1024;

/** Thrown while reading; answered with 413. */
export class BodyTooLarge extends Error {}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The body as text.
 *
 * @throws BodyTooLarge for one byte too many
 * @throws BadRequest for a body that breaks off, or that is not UTF-8
 */
export async function readBody(c: TenantContext): Promise<string> {
  // A length that was told has been checked, and no more than that is ever read from the wire.
  const bytes = c.req.header('content-length') ? await readAll(c) : await readCounting(c);
  if (bytes.byteLength > largestBody) throw new BodyTooLarge();
  try {
    const text = utf8.decode(bytes);
    c.env.watcher?.noteBody(text);
    return text;
  } catch {
    throw new BadRequest('The body is not valid UTF-8');
  }
}

async function readAll(c: TenantContext): Promise<Uint8Array> {
  return new Uint8Array(await c.req.raw.arrayBuffer().catch(brokenOff));
}

/** A chunked body does not say its length beforehand. */
async function readCounting(c: TenantContext): Promise<Uint8Array> {
  const reader = c.req.raw.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(brokenOff);
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > largestBody) {
      await reader.cancel();
      throw new BodyTooLarge();
    }
    chunks.push(value);
  }
}

function brokenOff(): never {
  throw new BadRequest('The body broke off');
}
