// What the page in a frame and the loader in its host say to each other, and how each knows what it hears.
import type { HostDiagnostic } from '#domain/host.ts';

/** Says hello once, and afterwards that the frame should look where it is. */
export type FromHost =
  | {
      readonly type: 'hello';
      /** A BCP 47 tag; null: as the page's own settings say. */
      readonly locale: string | null;
      /** Of the place that the frame stands in, as CSS has it. */
      readonly colorScheme: string;
    }
  | { readonly type: 'look' };

export type FromFrame =
  /** The hello came from a host on the list. */
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly height: number }
  /** This part of the frame, from the top, has to be in sight. */
  | { readonly type: 'show'; readonly top: number; readonly height: number }
  | {
      readonly type: 'removed' | 'enrolled' | 'failed' | 'diagnostic';
      readonly detail: object;
    };

/** For those who build the host, with what to set where. */
export type FrameDiagnostic =
  | HostDiagnostic
  | {
      /**
       * - `frame_silent`: the page in the frame never answered
       * - `popups_sandboxed`: the frame has a sandbox in which nobody can confirm
       * - `popup_blocked`: a window for the sign-in could not be opened
       * - `covered`: a removal was not begun, since something of the host may lie over the frame
       */
      readonly code: 'frame_silent' | 'popups_sandboxed' | 'popup_blocked' | 'covered';
      readonly set: string;
    };

/** What a sandbox has to allow. */
export const wantedSandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

/** Of one loading of the frame, made by the loader: what was meant for another is not heard. */
export type Nonce = string;

export type Envelope<Message> = Message & { readonly latchkey: Nonce };

/** @returns null for anything else, however it is made up; never throws */
export function readEnvelope(data: unknown): Envelope<{ readonly type: string }> | null {
  if (typeof data !== 'object' || data === null) return null;
  const { latchkey, type } = data as Record<string, unknown>;
  const isOurs = typeof latchkey === 'string' && latchkey.length >= 16 && latchkey.length <= 64;
  return isOurs && typeof type === 'string' ? (data as Envelope<{ type: string }>) : null;
}

/** @returns null when it is no message that a host says */
export function readFromHost(data: unknown): Envelope<FromHost> | null {
  const message = readEnvelope(data) as Envelope<FromHost> | null;
  if (message?.type === 'look') return message;
  if (message?.type !== 'hello') return null;
  const { locale, colorScheme } = message;
  const isSaid = (locale === null || isShort(locale)) && isShort(colorScheme);
  return isSaid ? message : null;
}

/** Longer than any page of ours. */
const TALLEST_PX = 30_000;

/** @returns null when it is no message that a frame says */
export function readFromFrame(data: unknown): Envelope<FromFrame> | null {
  const message = readEnvelope(data) as Envelope<FromFrame> | null;
  switch (message?.type) {
    case 'ready':
      return message;
    case 'height':
      return isLength(message.height) ? message : null;
    case 'show':
      return isLength(message.top) && isLength(message.height) ? message : null;
    case 'removed':
    case 'enrolled':
    case 'failed':
    case 'diagnostic':
      return typeof message.detail === 'object' && message.detail !== null ? message : null;
    default:
      return null;
  }
}

const isLength = (value: unknown) => typeof value === 'number' && value >= 0 && value <= TALLEST_PX;

const isShort = (value: unknown) => typeof value === 'string' && value.length <= 64;
