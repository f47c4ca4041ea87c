// Shows that a program's words are kept, and that one which takes too long is stopped with all it has started.

import { expect, test } from 'vitest';
import { runProgram } from './runProgram.ts';

test('what a program says on both its outputs is kept, with its exit code', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
  const { code, output } = await runProgram(process.execPath, ['-e', script]);
  expect(code).toBe(3);
  expect(output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
});

test('a program that is not there has failed, and says so', async () => {
  const { code, output } = await runProgram('no-such-program-anywhere', []);
  expect(code).toBe(1);
  expect(output).toContain('ENOENT');
});

test('a program that takes too long is stopped together with what it has started', async () => {
  const forever = 'setInterval(() => {}, 1000)';
  const script = `require("child_process").spawn(process.execPath, ["-e", "${forever}"], { stdio: "inherit" }); ${forever}`;
  const { code } = await runProgram(process.execPath, ['-e', script], { timeoutMs: 500 });
  expect(code).toBe(1);
});
