// The description and the table of routes are one and the same list, and the description is sound.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { localRoutes, routes } from '#tenant/http/routes.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { openApiDocument, paths } from './openApiDocument.ts';
import type { Operation } from './operation.ts';

const operations = Object.entries(paths).flatMap(([path, byMethod]) =>
  Object.entries(byMethod).map(([method, operation]: [string, Operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    operation,
  })),
);

test('every route is described, and nothing is described that is no route', () => {
  const inTable = [...routes, ...localRoutes].map(
    ([method, path]) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
  );
  expect(operations.map(({ name }) => name).toSorted()).toEqual(inTable.toSorted());
});

test('the tenant shows its description, with its own address', async () => {
  await using tenant = await createTestTenant({ origin: 'http://localhost:4400' });
  const response = await tenant.fetch('/openapi.json', {
    headers: { origin: 'http://localhost:5173' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  expect(await response.json()).toEqual(
    JSON.parse(JSON.stringify(openApiDocument('http://localhost:4400'))),
  );
});

test('every operation has a name of its own, and names each variable of its path', () => {
  const names = operations.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, operation } of operations) {
    const variables = [...name.matchAll(/\{(\w+)\}/g)].map(([, variable]) => variable);
    const described = (operation.parameters ?? []).filter((each) => each.in === 'path');
    expect(
      described.map((each) => each.name),
      name,
    ).toEqual(variables);
  }
});

test('every schema is one, and every pointer leads to something', () => {
  const document = openApiDocument('http://localhost:4400');
  const text = JSON.stringify(document);
  for (const [, pointer = ''] of text.matchAll(/"\$ref":"#([^"]+)"/g)) {
    const target = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (value, name) => Object.entries(Object(value)).find(([key]) => key === name)?.[1],
        document,
      );
    expect(target, pointer).toBeDefined();
  }
  const ajv = new Ajv2020({ formats: { uri: true } });
  ajv.addVocabulary(['components']);
  for (const { name, operation } of operations) {
    const { components } = document;
    const bodies = [operation.requestBody, ...Object.values(operation.responses)];
    for (const body of bodies) {
      const content = body && 'content' in body ? (body.content ?? {}) : {};
      for (const { schema } of Object.values(content)) {
        expect(() => ajv.compile({ ...schema, components }), name).not.toThrow();
      }
    }
  }
});
