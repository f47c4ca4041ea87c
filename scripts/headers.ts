// npm run headers: prints the headers and rules with which another server serves the built page as `npm start` does.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings, SettingsError } from '#app/config.ts';
import { answersOf } from '#scripts/page/answers.ts';
import { dist } from '#scripts/page/buildPage.ts';
import { hostings, withoutFrame } from '#scripts/page/hostings.ts';
import { isOrigin } from '#scripts/page/pageHeaders.ts';
import { PlainError, runCommand } from '#scripts/process/plainError.ts';

const usage = `npm run headers -- --domain example.eu.auth0.com [--for ${Object.keys(hostings).join(' | ')}] [--frame-host https://shop.example]

  --domain  as in /config.json: the only other address that the page may talk to
  --for     whose words to use (plain)
  --frame-host  an origin that may show the page in a frame; more than once for several

They belong to the build that is in dist/: after the next one, print them anew.`;

await runCommand(async () => {
  const options = readOptions();
  if (options.help) return console.log(usage);
  const write = hostings[options.for];
  if (!write) throw new PlainError(`--for: nothing is known of ${options.for}\n\n${usage}`);
  const hosts = options['frame-host'];
  if (hosts.length > 0 && withoutFrame.includes(options.for)) {
    throw new PlainError(
      `--frame-host: ${options.for} sends the headers of all rules that fit, and the frame would get those of the page too. Give it a server that can tell them apart.`,
    );
  }
  const wrong = hosts.find((host) => !isOrigin(host));
  if (wrong)
    throw new PlainError(`--frame-host: ${wrong} is not an origin, such as https://shop.example`);
  const html = await readFile(join(dist, 'index.html'), 'utf8').catch(() => {
    throw new PlainError('dist/index.html is missing: run `npm run build` first.');
  });
  const origin = originOf(options.domain);
  process.stdout.write(write(answersOf(html, origin, hosts)));
});

function readOptions() {
  try {
    return parseArgs({
      options: {
        domain: { type: 'string' },
        for: { type: 'string', default: 'plain' },
        'frame-host': { type: 'string', multiple: true, default: [] },
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
