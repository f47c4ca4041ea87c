// npm run headers: prints the headers and rules with which another server serves the built page as `npm start` does.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings, SettingsError } from '#app/config.ts';
import { dist } from '#scripts/page/buildPage.ts';
import { answersOf, hostings } from '#scripts/page/hostings.ts';
import { PlainError, runCommand } from '#scripts/process/plainError.ts';

const usage = `npm run headers -- --domain example.eu.auth0.com [--for ${Object.keys(hostings).join(' | ')}]

  --domain  as in /config.json: the only other address that the page may talk to
  --for     whose words to use (plain)

They belong to the build that is in dist/: after the next one, print them anew.`;

await runCommand(async () => {
  const options = readOptions();
  if (options.help) return console.log(usage);
  const write = hostings[options.for];
  if (!write) throw new PlainError(`--for: nothing is known of ${options.for}\n\n${usage}`);
  const html = await readFile(join(dist, 'index.html'), 'utf8').catch(() => {
    throw new PlainError('dist/index.html is missing: run `npm run build` first.');
  });
  process.stdout.write(write(answersOf(html, originOf(options.domain))));
});

function readOptions() {
  try {
    return parseArgs({
      options: {
        domain: { type: 'string' },
        for: { type: 'string', default: 'plain' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    throw new PlainError(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`);
  }
}

function originOf(domain: string | undefined): string {
  try {
    return readSettings({ domain, clientId: 'any' }, (name, problem) => `--${name} ${problem}`)
      .origin;
  } catch (cause) {
    if (!(cause instanceof SettingsError)) throw cause;
    throw new PlainError(`${cause.problems.join('\n')}\n\n${usage}`);
  }
}
