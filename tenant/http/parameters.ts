// Reads the bodies of requests: forms and JSON, and nothing that is neither.
import type { TenantContext } from './context.ts';
import { readBody } from './readBody.ts';
import { BadRequest } from './respond.ts';

/**
 * The parameters of a token request, from a form or a flat JSON object.
 *
 * @throws BadRequest for any other body, and for a parameter given twice (RFC 6749, section 3.2)
 */
export async function readParameters(c: TenantContext): Promise<ReadonlyMap<string, string>> {
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const parameters = new Map<string, string>();
    for (const [name, value] of new URLSearchParams(await readBody(c))) {
      if (parameters.has(name)) throw new BadRequest(`Parameter given twice: ${name}`);
      parameters.set(name, value);
    }
    return parameters;
  }
  const body = await readJson(c);
  return new Map(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/**
 * A JSON object.
 *
 * @throws BadRequest when the body is not JSON, or not an object
 */
export async function readJson(c: TenantContext): Promise<Readonly<Record<string, unknown>>> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/json')) {
    throw new BadRequest('The body must be application/json');
  }
  const body = parse(await readBody(c));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BadRequest('The body must be a JSON object');
  }
  return { ...body };
}

/** What a control call nests, twice over. More is somebody's attempt to exhaust what walks through it. */
const deepest = 16;

function parse(text: string): unknown {
  if (isDeeperThan(deepest, text)) throw new BadRequest('The body is nested too deeply');
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('The body is not valid JSON');
  }
}

/** Counts brackets outside of strings, in one walk. */
function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
