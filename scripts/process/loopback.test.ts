// Shows that a taken port is told plainly, and that a closed listener gives its port back.

import { expect, test } from 'vitest';
import { listenOnLoopback, requireFreePort } from './loopback.ts';

test('a taken port is named together with the variable that moves us elsewhere', async () => {
  const { port, close } = await listenOnLoopback(() => {}, 0);
  await expect(requireFreePort(port, 'APP_PORT')).rejects.toThrow(
    `Port ${port} is taken by another program: stop it, or set APP_PORT to a free port.`,
  );
  await close();
  await requireFreePort(port, 'APP_PORT');
});

test('localhost is answered whichever address it stands for', async () => {
  const { port, close } = await listenOnLoopback((_request, response) => response.end('here'), 0);
  const answers = await Promise.all(
    ['localhost', '127.0.0.1'].map(async (host) => (await fetch(`http://${host}:${port}/`)).text()),
  );
  await close();
  expect(answers).toEqual(['here', 'here']);
});
