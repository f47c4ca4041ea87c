// What all calls of the control plane may be answered.
import { nothing, problem } from './operation.ts';

export const foreign = {
  403: problem('not from the loopback, or from a foreign page', 'forbidden'),
};
export const wrongBody = { 400: problem('names the wrong field', 'invalid_request') };
export const done = { 204: nothing('done'), ...foreign };
