// npm run doctor: looks at the settings of an Auth0 tenant as the page needs them, and says what to change where.

import { parseArgs } from 'node:util';
import { readSettings, SettingsError } from '#app/config.ts';
import { examine } from '#doctor/examine.ts';
import type { Finding } from '#doctor/finding.ts';
import { lookFromProgram } from '#doctor/lookout.ts';
import { PlainError, runCommand } from '#scripts/process/plainError.ts';

const marks = { good: '✓', wrong: '✗', risky: '!', unseen: '?' } as const;

const usage = `npm run doctor -- --domain example.eu.auth0.com --client-id YOUR_CLIENT_ID [options]

  --domain        your Auth0 domain, or your custom domain
  --client-id     of the page's application
  --mfa-audience  when it is not https://DOMAIN/mfa/: behind a custom domain it keeps the domain of Auth0
  --sign-in       password, when the page asks for it itself
  --page          where the page is (http://localhost:5173); its callback is /callback there

It asks what anybody may ask, and changes nothing.`;

await runCommand(async () => {
  const options = readOptions();
  if (options.help) return console.log(usage);
  const { origin, clientId, mfaAudience, signIn } = readSetup(options);
  const page = new URL(options.page).origin;
  const findings = await examine(
    {
      setup: { origin, clientId, mfaAudience, signIn, redirectUri: `${page}/callback` },
      grantedScopes: null,
    },
    lookFromProgram(origin, page, fetch),
  );
  for (const finding of findings) console.log(tell(finding));
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
  console.log(`\n${wrong === 0 ? 'Nothing is wrong' : `${wrong} to change`}`);
  process.exitCode = wrong === 0 ? 0 : 1;
});

function tell({ verdict, subject, says, change }: Finding): string {
  return `${marks[verdict]} ${subject}: ${says}${change ? `\n    ${change}` : ''}`;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        domain: { type: 'string' },
        'client-id': { type: 'string' },
        'mfa-audience': { type: 'string' },
        'sign-in': { type: 'string' },
        page: { type: 'string', default: 'http://localhost:5173' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    throw new PlainError(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`);
  }
}

function readSetup(options: ReturnType<typeof readOptions>) {
  if (!URL.canParse(options.page)) throw new PlainError(`--page: ${options.page} is no address`);
  try {
    return readSettings({
      domain: options.domain,
      clientId: options['client-id'],
      mfaAudience: options['mfa-audience'],
      signIn: options['sign-in'],
    });
  } catch (cause) {
    if (!(cause instanceof SettingsError)) throw cause;
    const names = cause.problems.map((problem) => problem.replace('config.json: ', ''));
    throw new PlainError(`${names.join('\n')}\n\n${usage}`);
  }
}
