// Shows how a use of React 19 is found in a built script.
import { expect, test } from 'vitest';
import { unknownToReact18 } from './react18.ts';

test('EM-11: what only React 19 has is found, however it is imported', () => {
  expect(unknownToReact18('import{useState as a,use as b}from"react";')).toEqual(['use']);
  expect(unknownToReact18('import*as t from"react";t.useActionState(t.useId())')).toEqual([
    'useActionState',
  ]);
});

test('what both have is no matter', () => {
  expect(unknownToReact18("import { lazy, useId } from 'react';")).toEqual([]);
});
