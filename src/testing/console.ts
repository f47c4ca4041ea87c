// A test that prints an error or a warning fails: what nobody heeds is not worth printing.
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

for (const level of ['error', 'warn'] as const) {
  vi.spyOn(console, level).mockImplementation((...told: unknown[]) => {
    throw new Error(`console.${level}: ${told.map(String).join(' ')}`);
  });
}

afterEach(cleanup);
