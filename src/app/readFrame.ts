// The settings of a page in a frame: those of the page by itself, and who may frame it.
import * as v from 'valibot';
import { nameOf } from './config.ts';
import type { HostSettings } from './openEmbedded.ts';

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const origin = v.pipe(
  v.string('is not a text'),
  v.check(
    (text) => !text.includes('*') && URL.canParse(text) && new URL(text).origin === text,
    'is not an origin, for example https://shop.example',
  ),
  v.check(
    (text) => text.startsWith('https://') || loopback.test(text),
    'may use http:// for this machine only (localhost, 127.0.0.1, [::1])',
  ),
);

const framing = v.object({ frameHosts: v.optional(v.array(origin, 'is not a list'), []) });

/** What came of asking for `/config.json`. */
export type FrameSettings =
  | { readonly at: 'read'; readonly given: HostSettings; readonly hosts: readonly string[] }
  | { readonly at: 'wrong'; readonly problems: readonly string[] }
  | { readonly at: 'unreachable' };

/**
 * Reads what the frame needs before it may show anything. The rest is read as any host's settings are.
 *
 * @param file `/config.json`, under way
 */
export async function readFrame(file: Promise<Response>): Promise<FrameSettings> {
  const response = await file.catch(() => null);
  if (!response) return { at: 'unreachable' };
  const given: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  const parsed = v.safeParse(framing, given);
  if (parsed.success) {
    return { at: 'read', given: given as HostSettings, hosts: parsed.output.frameHosts };
  }
  const problems = parsed.issues.map((issue) => {
    const name = nameOf(issue);
    return `config.json: ${name ? `${name} ${issue.message}` : 'could not be read'}`;
  });
  return { at: 'wrong', problems };
}
