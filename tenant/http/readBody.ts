// Reads the body of a request, and no more of it than the tenant will take.
import type { TenantContext } from './context.ts';

/** 64 KiB: many times what any of its forms and calls needs. */
export const largestBody = 64 * 1024;

/** Thrown while reading; answered with 413. */
export class BodyTooLarge extends Error {}

/**
 * The body as text.
 *
 * Counts while it reads: a chunked body does not say its length beforehand.
 *
 * @throws BodyTooLarge as soon as one byte too many has come
 */
export async function readBody(c: TenantContext): Promise<string> {
  const reader = c.req.raw.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    size += value.byteLength;
    if (size > largestBody) {
      await reader.cancel();
      throw new BodyTooLarge();
    }
    chunks.push(value);
  }
}
