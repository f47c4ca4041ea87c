// The two calls of the MFA API before a challenge: what the person has, and sending what they confirm with.
import * as v from 'valibot';
import type { Method, MethodKind } from '#step-up/questions.ts';
import { identifyRefusal } from './identifyRefusal.ts';
import { type Connection, Refused, send } from './send.ts';

/** An authenticator as whoever reads the wire tells it. */
export type Listed = {
  readonly id: string;
  readonly kind: string;
  readonly isActive: boolean;
  readonly name: string | null;
};

/** The best first; the last is for those who have nothing else at hand. */
const order: readonly MethodKind[] = ['push', 'otp', 'sms', 'voice', 'email', 'recovery-code'];

export type Owned = {
  /** What can be asked for here. */
  readonly methods: readonly Method[];
  /** Whether anything is active, also what can't be asked for here. */
  readonly hasAny: boolean;
};

/**
 * @param readList parses what the tenant lists; throws when it is no list
 * @throws Refused
 * @see Auth0, MFA API, `GET /mfa/authenticators` takes an `mfa_token`
 */
export async function findMethods(
  connection: Connection,
  readList: (answer: unknown) => readonly Listed[],
  mfaToken: string,
): Promise<Owned> {
  const { response, body } = await send(connection, '/mfa/authenticators', { bearer: mfaToken });
  if (!response.ok) throw identifyRefusal('ended', response, body, Date.now());
  try {
    const active = readList(body).filter(({ isActive }) => isActive);
    return { methods: order.flatMap((kind) => methodsOf(kind, active)), hasAny: active.length > 0 };
  } catch {
    // Without its cause: an error holds no answer.
    throw new Refused('unreachable');
  }
}

function methodsOf(kind: MethodKind, active: readonly Listed[]): readonly Method[] {
  const all = active
    .filter((one) => one.kind === kind)
    .map(({ id, name }): Method => ({ id, kind, name }));
  // Any authenticator app may answer, and there is one recovery code.
  return kind === 'otp' || kind === 'recovery-code' ? all.slice(0, 1) : all;
}

const sent = v.object({ oob_code: v.string() });

/**
 * Has a code sent, or a question put on the person's phone.
 *
 * @returns what the answer to it belongs to
 * @throws Refused
 * @see Auth0, Authentication API, "Request for MFA challenge"
 */
export async function challenge(
  connection: Connection,
  mfaToken: string,
  { id }: Method,
): Promise<string> {
  const { response, body } = await send(connection, '/mfa/challenge', {
    form: {
      client_id: connection.clientId,
      mfa_token: mfaToken,
      challenge_type: 'oob',
      authenticator_id: id,
    },
  });
  if (!response.ok) throw identifyRefusal('failed', response, body, Date.now());
  const read = v.safeParse(sent, body);
  if (!read.success) throw new Refused('unreachable');
  return read.output.oob_code;
}
