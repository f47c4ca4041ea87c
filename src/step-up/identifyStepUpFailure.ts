// Why a step-up came to nothing: one word for each, whatever the library or the tenant called it.
import * as oauth from 'oauth4webapi';
import { StaleSignIn } from './authorization.ts';

/**
 * - `not_trusted`: something in the answer does not fit what we asked; it was thrown away
 * - `clock`: this device's clock and the tenant's are too far apart
 * - `unreachable`: the tenant could not be reached, or not in time
 * - `not_offered`: the tenant does not let this app do it; only its makers can help
 * - `not_fresh`: a new sign-in was asked for, and an old one came
 * - `no_storage`: the browser keeps nothing for this page, and the way back would be lost
 * - `failed`: any other refusal
 * - `cancelled`: the person turned back. That is no failure, and nobody is alarmed by it
 * - `popup_blocked`: the browser did not let us open a window
 * - `popup_closed`: the window was closed before there was an answer
 * - `popup_lost`: the window can't be seen from here any more, and may still be open
 * - `popup_timed_out`: the window was open for too long; what comes from it now is ignored
 */
export type StepUpFailure =
  | 'not_trusted'
  | 'clock'
  | 'unreachable'
  | 'not_offered'
  | 'not_fresh'
  | 'no_storage'
  | 'failed'
  | 'cancelled'
  | 'popup_blocked'
  | 'popup_closed'
  | 'popup_lost'
  | 'popup_timed_out';

/**
 * @throws never
 * @see RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6, for the codes in the address
 */
export function identifyStepUpFailure(error: unknown): StepUpFailure {
  if (error instanceof StaleSignIn) return 'not_fresh';
  if (error instanceof oauth.AuthorizationResponseError) return ofCode(error.error);
  if (error instanceof oauth.ResponseBodyError) {
    return error.status >= 500 ? 'unreachable' : ofCode(error.error);
  }
  if (error instanceof oauth.OperationProcessingError) return ofCheck(error);
  if (error instanceof oauth.UnsupportedOperationError) return 'not_trusted';
  // What is left comes from fetch: no network, a refused connection, the time-out.
  return 'unreachable';
}

function ofCode(code: string): StepUpFailure {
  switch (code) {
    case 'access_denied':
      return 'cancelled';
    case 'unauthorized_client':
    case 'invalid_client':
    case 'unsupported_response_type':
    case 'invalid_scope':
    case 'invalid_request':
      return 'not_offered';
    case 'server_error':
    case 'temporarily_unavailable':
      return 'unreachable';
    default:
      return 'failed';
  }
}

function ofCheck({ code, cause }: oauth.OperationProcessingError): StepUpFailure {
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return 'clock';
  // Not an answer of a token endpoint at all: a proxy, a portal, a gateway's error page.
  const isGatewayAnswer = cause instanceof Response && cause.status >= 500;
  if (isGatewayAnswer || noAnswer.has(code ?? '')) return 'unreachable';
  return 'not_trusted';
}

/** What came is not what a token endpoint says: a web page, half an answer, a connection that broke in it. */
const noAnswer: ReadonlySet<string> = new Set([
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);
