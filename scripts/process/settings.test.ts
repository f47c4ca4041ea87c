// Shows what the ports are by default and how a wrong one is told.

import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('the page is on 5173 and the tenant on 4400, unless the environment says otherwise', () => {
  expect(readSettings({})).toEqual({ appPort: 5173, tenantPort: 4400 });
  expect(readSettings({ APP_PORT: '8080', TENANT_PORT: '' })).toEqual({
    appPort: 8080,
    tenantPort: 4400,
  });
});

test.each(['http', '0', '65536', '80.5', '-1'])('APP_PORT=%s is refused by name', (APP_PORT) => {
  expect(() => readSettings({ APP_PORT })).toThrow(`APP_PORT is "${APP_PORT}"`);
});

test('page and tenant cannot share a port', () => {
  expect(() => readSettings({ APP_PORT: '4400' })).toThrow('give them two different ports');
});
