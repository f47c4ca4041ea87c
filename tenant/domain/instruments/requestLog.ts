// The requests a tenant has seen, for tests that ask what the page really sent.

export type LoggedRequest = {
  readonly method: string;
  /** As it came, encoding and all, but without its query: that may hold secrets. */
  readonly path: string;
  /** 0 when the connection was cut. */
  readonly status: number;
  readonly at: number;
};

export type RequestLog = {
  add(request: LoggedRequest): void;
  list(): readonly LoggedRequest[];
  clear(): void;
};

const longest = 10_000;

/**
 * Makes a log of the newest 10,000 requests.
 *
 * In memory also for a tenant in a file: it is an instrument, not something anybody was promised.
 */
export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    add(request) {
      requests.push(request);
      if (requests.length > 2 * longest) requests = requests.slice(-longest);
    },
    list: () => requests.slice(-longest),
    clear: () => {
      requests = [];
    },
  };
}
