// What is said in Dutch right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'Je volgende stap',
  'checkup.almost': 'Bijna klaar',
  'checkup.well': 'Alles in orde',
  'checkup.not_asked.none':
    'We hebben niet om een tweede stap gevraagd, omdat je er nog geen hebt.',
  'checkup.not_asked.email':
    'We hebben niet om een tweede stap gevraagd: e-mail alleen telt hier niet als tweede stap.',
  'checkup.no_second_step':
    'Met een tweede stap is een gestolen wachtwoord niet genoeg om binnen te komen.',
  'checkup.only_email':
    'Met een authenticator-app is een gestolen wachtwoord niet genoeg om binnen te komen.',
  'checkup.only_phone':
    'Sms-berichten en telefoongesprekken kunnen worden onderschept. Een authenticator-app is veiliger.',
  'checkup.only_one':
    'Je hebt maar één tweede stap. Raak je die kwijt, dan kom je met een reserve toch binnen.',
  'checkup.no_recovery_code':
    'Je hebt geen herstelcode om op een andere manier binnen te komen. Support weet of je er een kunt krijgen.',
  'checkup.well.two':
    'Je hebt meer dan één tweede stap, dus je wordt niet buitengesloten als je er een kwijtraakt.',
  'checkup.well.code': 'Je hebt meer dan één tweede stap, en een herstelcode.',
  'checkup.read_only':
    'Je kunt hier geen methoden toevoegen. Vraag het aan de beheerders van deze app.',
  'checkup.add': 'Methode kiezen',
  'checkup.add.app': 'App instellen',
  'checkup.dismiss': 'Niet nu',
  'checkup.dismiss.well': 'Verbergen',

  'changes.gone': 'Elders verwijderd: {names}.',
  'changes.added': 'Elders toegevoegd: {names}.',
  'changes.held': 'De lijst laat het zien zodra je ermee klaar bent.',
  'changes.show': 'Nu tonen',
  'changes.dismiss': 'Sluiten',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
