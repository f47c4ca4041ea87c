// What is handed out to everybody: nothing in it that belongs to a test, a developer's machine or a secret.
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';
import { dist } from '#scripts/page/buildPage.ts';

const strangers: Readonly<Record<string, RegExp>> = {
  'the control plane of a tenant': /_control\b/,
  'somebody of the local tenant': /@example\.com.{0,40}(password|battery)|correct horse/,
  'a hook of a test': /data-testid|__test__|vitest|playwright/i,
  'a developer machine': /localhost:\d|127\.0\.0\.1:\d|\/(home|Users|tmp)\//,
  'a secret': /client_secret["':=]\s*["'][^"']{8}|-----BEGIN|eyJ[\w-]{20}/,
};

test('PR-07: the page that is built holds no hook, no machine, no control plane and no secret', async () => {
  const files: string[] = [];
  for await (const file of glob('{index.html,{assets,element,frame,lib}/**/*.{html,js,css}}', {
    cwd: dist,
  }))
    files.push(file);
  for (const place of ['index.html', 'assets/', 'element/', 'frame/assets/', 'lib/']) {
    expect(files.some((file) => file.startsWith(place))).toBe(true);
  }

  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(join(dist, file), 'utf8');
    for (const [what, pattern] of Object.entries(strangers)) {
      const hit = pattern.exec(text)?.[0];
      if (hit) found.push(`${what} in ${file}: ${hit}`);
    }
  }
  expect(found).toEqual([]);
});
