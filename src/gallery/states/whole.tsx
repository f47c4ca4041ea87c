// Screens that stand outside the page proper: no page there, nothing to start with, something broken, the doctor.

import { ErrorPage } from '#app/ErrorPage.tsx';
import { HandedOverPage } from '#app/HandedOverPage.tsx';
import { SettingsPage } from '#app/SettingsPage.tsx';
import { UnreachablePage } from '#app/UnreachablePage.tsx';
import { TENANT } from '#gallery/grantedBy.ts';
import type { States } from '#gallery/State.ts';
import { createWords } from '#i18n/createWords.ts';
import { WordsProvider } from '#i18n/WordsProvider.tsx';

function Broken(): never {
  throw new Error('a state of the gallery: the page broke');
}

const refused = { status: 403, body: { error: 'invalid_grant' } };
const problems = [
  'config.json: domain is missing',
  'config.json: mfaAudience must end with /mfa/, the last slash included',
];

export const whole: States = {
  'no-such-page': {
    says: 'There is no such page',
    isLocked: true,
    path: '/nowhere',
    walk: ({ see }) => see('not_found.title'),
  },
  settings: {
    says: 'The page is not set up',
    draw: (language) => <SettingsPage language={language} problems={problems} />,
    walk: ({ see }) => see('failure.settings.title'),
  },
  'settings-open': {
    says: 'The page is not set up, and what exactly is wrong',
    draw: (language) => <SettingsPage language={language} problems={problems} />,
    walk: ({ press }) => press('failure.settings.details'),
  },
  unreachable: {
    says: 'The settings of the page can not be had',
    draw: (language) => <UnreachablePage language={language} onRetry={() => {}} />,
    walk: ({ see }) => see('failure.unreachable'),
  },
  'handed-over': {
    says: 'A window that handed its answer over, and could not close itself',
    draw: (language) => <HandedOverPage language={language} />,
    walk: ({ see }) => see('popup.done.title'),
  },
  broken: {
    says: 'Something broke on the page',
    draw: (language) => (
      <WordsProvider words={createWords(language)}>
        <ErrorPage>
          <Broken />
        </ErrorPage>
      </WordsProvider>
    ),
    walk: ({ see }) => see('failure.crash.title'),
  },
  doctor: {
    says: 'The doctor, before a look',
    isLocked: true,
    path: '/doctor',
    config: { doctor: true },
  },
  'doctor-findings': {
    says: 'What the doctor found',
    isLocked: true,
    path: '/doctor',
    config: { doctor: true, mfaAudience: `${TENANT.replace('example', 'another')}/mfa/` },
    answers: {
      code: refused,
      'mfa-otp': { status: 403, body: { error: 'unauthorized_client' } },
      list: { status: 401 },
    },
    walk: ({ pressNamed }) => pressNamed('Look'),
  },
};
