// What is said in Dutch to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': 'Telefoon of sleutel kwijt?',
  'lost.before.lead':
    'Je kunt hier van je account halen wat je kwijt bent, zodat degene die het nu heeft er niets aan heeft. Eerst controleren we of jij het bent.',
  'lost.before.next':
    'Als de volgende pagina vraagt om wat je kwijt bent, kies daar dan de optie om een andere methode te proberen. Alles wat je verder hebt ingesteld kan ook, net als je herstelcode.',
  'lost.before.stuck':
    'Niets anders bij de hand, en geen herstelcode? Dan kan alleen support je toegang geven.',

  'lost.which': 'Wat ben je kwijt?',
  'lost.which.lead': 'Stonden er meerdere op één telefoon, haal ze er dan een voor een af.',
  'lost.which.none': 'Er staat hier niets wat van je account kan worden gehaald.',

  'lost.title': 'Kwijt: {name}',
  'lost.title.rest': 'Een deel staat nog in de lijst: {name}',
  'lost.lead': 'Haal dit van je account, zodat degene die het nu heeft er niets aan heeft.',
  'lost.lead.rest':
    'We hadden verwacht dat dit mee zou verdwijnen, maar dat is niet gebeurd. Druk nog één keer en het is weg.',

  'lost.check': 'Wat je nog hebt',
  'lost.check.add': 'Eerst een methode toevoegen',
  'lost.check.add.lead':
    'Stel als het kan een andere methode in voordat je verdergaat. Als iemand misschien nu gebruikt wat je kwijt bent, haal dat dan eerst van je account.',
  'lost.next': 'Als je om bevestiging wordt gevraagd',
  'lost.next.another':
    'Als een pagina vraagt om wat je kwijt bent, kies daar dan de optie om een andere methode te proberen, en neem er een die je nog hebt.',
  'lost.next.recovery':
    'Je herstelcode werkt ook, één keer. Je krijgt dan een nieuwe: bewaar die in plaats van de oude.',
  'lost.next.password':
    'Vanaf dan wordt alleen om je wachtwoord gevraagd, tot je een methode toevoegt.',
  'lost.take_off': 'Van je account halen',
  'lost.not_now': 'Niet nu',

  'lost.done': 'Niet meer op je account: {name}',
  'lost.gone': 'Deze methode staat niet op je account',
  'lost.gone.lead':
    'Die is er al af gehaald, of heeft er nooit op gestaan. Er is niets meer te verwijderen.',
  'lost.cannot': 'Blijft op je account: {name}',
  'lost.more': 'Stond er nog iets anders op?',
  'lost.more.lead':
    'Op een telefoon staat vaak meer dan één methode. Haal elke methode die daarmee weg is van je account.',
  'lost.after': 'Als iemand het misschien in handen heeft',
  'lost.after.lead':
    'Waar je daarop was ingelogd, blijf je ingelogd. Log overal uit, en wijzig je wachtwoord als het daar was opgeslagen.',
  'lost.after.sign_out': 'Overal uitloggen',
  'lost.after.password': 'Wachtwoord wijzigen',
  'lost.back': 'Terug naar de lijst',
} satisfies Translation<typeof english>;
