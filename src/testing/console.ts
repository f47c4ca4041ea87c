// Before and after every component test. One that prints an error or a warning fails, and one that breaks a rule.
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { checkRules } from './rules.ts';

for (const level of ['error', 'warn'] as const) {
  // No spy: a test that restores all of its own would take this one away from those after it.
  console[level] = (...told: unknown[]) => {
    throw new Error(`console.${level}: ${told.map(String).join(' ')}`);
  };
}

afterEach(cleanup);
// What is said last is done first: the screen still stands.
afterEach(checkRules);
