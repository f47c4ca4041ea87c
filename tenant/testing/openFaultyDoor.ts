// A door of real sockets in front of a tenant, through which everything goes wrong that can go wrong on a wire.
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type WireFault, type WireFaultName, wireFaults } from './wireFaults.ts';

export type Passage = { readonly method: string; readonly path: string };

type Plan = Passage & {
  readonly fault: WireFault;
  /** Lets the request through first: what it does is done, and only its answer is lost. */
  readonly afterEffect: boolean;
  /** How many matching requests pass unharmed before. */
  spare: number;
  /** How many are hit. */
  times: number;
};

export type FaultyDoor = AsyncDisposable & {
  readonly origin: string;
  /** Every request that came, whatever became of it. */
  readonly passages: readonly Passage[];
  /** @param path a prefix; what matches is hit until `mend`, unless `times` says otherwise */
  readonly break: (
    name: WireFaultName,
    where: Passage & { spare?: number; times?: number; afterEffect?: boolean },
  ) => void;
  readonly mend: () => void;
};

type Send = (path: string, init: RequestInit) => Promise<Response>;

/**
 * @param send takes what passes to the tenant
 * @param secondMs how long a second of a fault lasts
 */
export async function openFaultyDoor(send: Send, secondMs = 1_000): Promise<FaultyDoor> {
  const plans: Plan[] = [];
  const passages: Passage[] = [];
  const sockets = new Set<Socket>();
  /** What is under way, so that nobody closes the tenant on it. */
  const under = new Set<Promise<void>>();

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Whoever is cut off, or cuts off, is no news here.
    socket.on('error', () => undefined);
    let read = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      read = Buffer.concat([read, chunk]);
      const asked = parse(read);
      if (!asked) return;
      read = Buffer.alloc(0);
      const passing = pass(socket, asked).finally(() => under.delete(passing));
      under.add(passing);
    });
  });

  async function pass(socket: Socket, asked: Asked) {
    const plan = asked.method === 'OPTIONS' ? undefined : planFor(asked);
    if (asked.method !== 'OPTIONS') passages.push({ method: asked.method, path: asked.path });
    const { fault } = plan ?? {};
    const isReplaced = fault?.bytes !== undefined;
    const response = !isReplaced || plan?.afterEffect ? await send(asked.path, asked.init) : null;
    if (fault?.delaySeconds) await wait(fault.delaySeconds * secondMs);
    const bytes = fault?.bytes?.() ?? (response && (await bytesOf(response)));
    if (bytes && !socket.destroyed) socket.write(bytes);
    if (fault?.end === 'reset') setImmediate(() => socket.resetAndDestroy());
    else if (fault?.end !== 'hang') socket.end();
  }

  function planFor({ method, path }: Passage): Plan | undefined {
    const plan = plans.find(
      (one) => one.method === method && path.startsWith(one.path) && one.times > 0,
    );
    if (!plan) return undefined;
    if (plan.spare > 0) {
      plan.spare -= 1;
      return undefined;
    }
    plan.times -= 1;
    return plan;
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    passages,
    break(name, { method, path, spare = 0, times = Number.POSITIVE_INFINITY, afterEffect }) {
      const fault: WireFault = wireFaults[name];
      plans.push({ method, path, fault, spare, times, afterEffect: afterEffect === true });
    },
    mend: () => void plans.splice(0),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await Promise.all([once(server, 'close'), ...under]);
    },
  };
}

type Asked = Passage & { readonly init: RequestInit };

/** One request, once all of it is there. */
function parse(read: Buffer): Asked | null {
  const end = read.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = read.subarray(0, end).toString('latin1').split('\r\n');
  const [method = '', path = ''] = first.split(' ');
  const headers = new Headers();
  for (const line of lines) {
    const [name = '', ...value] = line.split(':');
    if (!unsendable.has(name.toLowerCase())) headers.append(name, value.join(':').trim());
  }
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(read.toString('latin1'))?.[1] ?? 0);
  const body = read.subarray(end + 4);
  if (body.length < length) return null;
  const init = { method, headers, ...(length > 0 && { body: body.toString('utf8') }) };
  return { method, path, init };
}

/** Of this connection, and not of the next one. */
const unsendable = new Set([
  'host',
  'connection',
  'content-length',
  'accept-encoding',
  'keep-alive',
]);

async function bytesOf(response: Response): Promise<Buffer> {
  const body = Buffer.from(await response.arrayBuffer());
  const lines = [...response.headers].filter(
    ([name]) => !['content-length', 'transfer-encoding', 'connection'].includes(name),
  );
  const head = [
    `HTTP/1.1 ${response.status} ${response.statusText || 'OK'}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    ...(response.status === 204 ? [] : [`content-length: ${body.length}`]),
    'connection: close',
    '\r\n',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), body]);
}
