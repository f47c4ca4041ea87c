// Sends made-up requests to a tenant and holds it to its description: every answer is one of those it documents, and none is an error of its own.
import fc from 'fast-check';
import { checkAnswer } from './checkAnswer.ts';
import { createTestTenant, type TestTenant } from './createTestTenant.ts';
import { type HostileRequest, hostileRequest } from './hostileRequests.ts';
import { collectKnownValues, type KnownValues } from './knownValues.ts';
import { readablePath } from './watchAnswers.ts';

export type Attack = {
  readonly requests: number;
  /** The same seed sends the same requests. */
  readonly seed: number;
  readonly onAnswer?: (request: Request, status: number) => void;
};

/** After so many requests little of what was known is still good. */
const freshAfter = 250;

/**
 * @throws with the seed and the smallest request found that is answered with a 500, or in a
 *   way that is not described
 */
export async function attackTenant({ requests, seed, onAnswer }: Attack): Promise<void> {
  let target = await openTarget();
  const property = fc.asyncProperty(hostileRequest, async (hostile) => {
    if (target.isStale()) {
      await target.tenant.close();
      target = await openTarget();
    }
    const request = fillIn(hostile, target.tenant, target.values);
    fc.pre(request !== undefined);
    onAnswer?.(request, await target.send(request));
  });
  try {
    await fc.assert(property, { numRuns: requests, seed });
    if ('polluted' in {}) throw new Error('A request has changed the prototype of all objects');
  } finally {
    await target.tenant.close();
  }
}

async function openTarget() {
  const complaints: string[] = [];
  const tenant = await createTestTenant({
    log: (line) => complaints.push(line),
    // Held to its description below, where a smaller request with the same answer can be looked for.
    around: (serve) => serve,
  });
  const values = await collectKnownValues(tenant);
  let sent = 0;

  /** What one request has done to the next ones: faults would be their answers, years make them strangers. */
  async function tidyUp(path: string, method: string): Promise<void> {
    if (method !== 'POST') return;
    if (path === '/_control/faults') await tenant.control.faults.clear();
    if (path === '/_control/reset') sent = freshAfter;
    if (path !== '/_control/clock') return;
    const ahead = (await tenant.control.clock.now()) - Math.floor(Date.now() / 1000);
    await tenant.control.clock.advance(-ahead);
  }

  return {
    tenant,
    values,
    async send(request: Request): Promise<number> {
      sent += 1;
      const { method, url } = request;
      const response = await tenant.fetch(request);
      // Only the answer: what a tenant puts up with need not be described.
      const asked = { method, path: readablePath(url), body: null };
      const violation = await checkAnswer(asked, response);
      if (violation) {
        const told = [method, url, violation, ...complaints.splice(0)];
        throw new Error(told.map((line) => line.slice(0, 1000)).join('\n'));
      }
      if (response.ok) await tidyUp(new URL(url).pathname, method);
      return response.status;
    },
    isStale: () => sent >= freshAfter,
  };
}

/** @returns undefined for what cannot be put into a request at all */
function fillIn(
  { method, route, inPath, query, headers, body }: HostileRequest,
  tenant: TestTenant,
  values: KnownValues,
): Request | undefined {
  const fill = (text: string) =>
    text.replaceAll(/«(\w+)»/g, (whole, name: keyof KnownValues) => values[name] ?? whole);
  const waiting = [...inPath];
  const path = route.replaceAll(/:\w+/g, () => encode(fill(waiting.shift() ?? '')));
  const search = new URLSearchParams(query.map(([name, value]) => [fill(name), fill(value)]));
  const text = {
    json: () => fill(JSON.stringify(body.value) ?? ''),
    form: () =>
      new URLSearchParams(
        (body.value as [string, string][]).map(([name, value]) => [name, fill(value)]),
      ).toString(),
    raw: () => fill(String(body.value)),
  }[body.as]();
  const type = body.as === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
  try {
    return new Request(new URL(`${fill(path)}?${search}`, tenant.origin), {
      method,
      headers: Object.entries({ 'content-type': type, ...headers }).map(
        ([name, value]): [string, string] => [name, fill(value)],
      ),
      ...(!['GET', 'HEAD'].includes(method) && { body: text }),
    });
  } catch {
    return undefined;
  }
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
}
