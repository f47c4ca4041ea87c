// Planned failures: a test says how the next matching requests are to go wrong.
import type { TenantState } from '#tenant/domain/tenant.ts';

export type FaultAnswer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly delayMs?: number;
  /** Cuts the connection without an answer. */
  readonly drop?: boolean;
  /** First does the work, then answers so. */
  readonly afterEffect?: boolean;
  /** False: answer without CORS headers, as a gateway in front of Auth0 might. */
  readonly cors?: boolean;
};

export type Fault = {
  readonly method: string;
  /** A prefix of the path; matches the path as sent and as decoded. */
  readonly path: string;
  readonly times: number;
  /** How many matching requests it lets pass first. */
  readonly skip: number;
  readonly answer: FaultAnswer;
};

type Row = {
  position: number;
  method: string;
  path: string;
  times: number;
  skip: number;
  answer: string;
};

/** Plans a fault. */
export function addFault(tenant: TenantState, fault: Fault): void {
  tenant.store.run(
    'INSERT INTO faults (method, path, times, skip, answer) VALUES (:method, :path, :times, :skip, :answer)',
    {
      method: fault.method.toUpperCase(),
      path: fault.path,
      times: fault.times,
      skip: fault.skip,
      answer: JSON.stringify(fault.answer),
    },
  );
}

/** Forgets all planned faults. */
export function clearFaults(tenant: TenantState): void {
  tenant.store.run('DELETE FROM faults');
}

/**
 * Takes the fault planned for a request, oldest first, and counts it down; what is yet to begin comes a step nearer.
 *
 * @param path as it came, without its query: `'/mfa/authenticators/sms%7Cdev_…'`
 */
export function takeFault(
  tenant: TenantState,
  method: string,
  path: string,
): FaultAnswer | undefined {
  const { store } = tenant;
  const planned = store.remember('faults', 'planned', () =>
    store.all<Row>('SELECT * FROM faults WHERE times > 0 ORDER BY position'),
  );
  if (planned.length === 0) return undefined;
  const decoded = decode(path);
  const matching = planned.filter(
    (row) =>
      (row.method === '*' || row.method === method) &&
      (path.startsWith(row.path) || decoded.startsWith(row.path)),
  );
  for (const { position } of matching.filter(({ skip }) => skip > 0)) {
    store.run('UPDATE faults SET skip = skip - 1 WHERE position = :position', { position });
  }
  const fault = matching.find(({ skip }) => skip === 0);
  if (!fault) return undefined;
  store.run('UPDATE faults SET times = times - 1 WHERE position = :position', {
    position: fault.position,
  });
  return JSON.parse(fault.answer);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
