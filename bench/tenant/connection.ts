// One connection to a server, kept open, with one request on it at a time.

import { Agent, request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
};

export type Connection = {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  send(
    method: string,
    path: string,
    body?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** A form, as OAuth wants it. */
  post(path: string, form: Readonly<Record<string, string>>): Promise<Answer>;
  /** How long each answer took, in milliseconds. */
  readonly timesMs: number[];
  close(): void;
};

export function openConnection(origin: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(origin);
  const timesMs: number[] = [];

  function call(
    method: string,
    path: string,
    headers: Readonly<Record<string, string | number>>,
    body = '',
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const startedMs = performance.now();
      const asked = request({ agent, hostname, port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => {
          timesMs.push(performance.now() - startedMs);
          const { statusCode: status = 0, headers: answered } = response;
          resolve({ status, text, location: answered.location });
        });
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  const withBody = (method: string, path: string, type: string, body: string, more = {}) =>
    call(
      method,
      path,
      { 'content-type': type, 'content-length': Buffer.byteLength(body), ...more },
      body,
    );

  return {
    get: (path, headers = {}) => call('GET', path, headers),
    send: (method, path, body, headers = {}) =>
      body === undefined
        ? call(method, path, headers)
        : withBody(method, path, 'application/json', JSON.stringify(body), headers),
    post: (path, form) =>
      withBody(
        'POST',
        path,
        'application/x-www-form-urlencoded',
        new URLSearchParams(form).toString(),
      ),
    timesMs,
    close: () => agent.destroy(),
  };
}
