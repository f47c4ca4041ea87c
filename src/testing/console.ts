// Before and after every component test. One that prints an error or a warning fails, and one that breaks a rule.
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { checkRules } from './rules.ts';

for (const level of ['error', 'warn'] as const) {
  vi.spyOn(console, level).mockImplementation((...told: unknown[]) => {
    throw new Error(`console.${level}: ${told.map(String).join(' ')}`);
  });
}

afterEach(cleanup);
// What is said last is done first: the screen still stands.
afterEach(checkRules);
