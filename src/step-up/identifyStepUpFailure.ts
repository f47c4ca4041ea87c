// Why a step-up came to nothing: one word for each, whatever the library or the tenant called it.
import * as oauth from 'oauth4webapi';

/**
 * - `not_trusted`: something in the answer does not fit what we asked; it was thrown away
 * - `clock`: this device's clock and the tenant's are too far apart
 * - `unreachable`: the tenant could not be reached, or not in time
 * - `not_offered`: the tenant does not let this app do it; only its makers can help
 * - `failed`: any other refusal
 */
export type StepUpFailure = 'not_trusted' | 'clock' | 'unreachable' | 'not_offered' | 'failed';

/**
 * @returns null when the person simply did not go on: a cancel is no failure
 * @throws never
 * @see RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6, for the codes in the address
 */
export function identifyStepUpFailure(error: unknown): StepUpFailure | null {
  if (error instanceof oauth.AuthorizationResponseError) return ofCode(error.error);
  if (error instanceof oauth.ResponseBodyError) {
    return error.status >= 500 ? 'unreachable' : ofCode(error.error);
  }
  if (error instanceof oauth.OperationProcessingError) return ofCheck(error);
  if (error instanceof oauth.UnsupportedOperationError) return 'not_trusted';
  // What is left comes from fetch: no network, a refused connection, the time-out.
  return 'unreachable';
}

function ofCode(code: string): StepUpFailure | null {
  switch (code) {
    case 'access_denied':
      return null;
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
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || isGatewayAnswer) return 'unreachable';
  return 'not_trusted';
}
