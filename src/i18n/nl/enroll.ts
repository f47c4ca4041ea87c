// What is said in Dutch while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'Inlogmethode toevoegen',
  'add.title.otp': 'Authenticator-app toevoegen',
  'add.title.push': 'Pushmeldingen toevoegen',
  'add.title.sms': 'Sms-berichten toevoegen',
  'add.title.voice': 'Telefoongesprekken toevoegen',
  'add.title.email': 'E-mailadres toevoegen',
  'add.cancel': 'Annuleren',
  'add.close': 'Sluiten',
  'add.other': 'Andere methode kiezen',
  'add.again': 'Opnieuw beginnen',
  'add.retry': 'Opnieuw proberen',

  'factor.otp': 'Authenticator-app',
  'factor.otp.hint': 'Codes uit een app op je telefoon. Werkt zonder netwerk.',
  'factor.push': 'Pushmelding',
  'factor.push.hint': 'Goedkeuren met één tik in de Guardian-app.',
  'factor.sms': 'Sms-bericht',
  'factor.sms.hint': 'Een code per sms. Gesprekken met hetzelfde nummer komen erbij.',
  'factor.voice': 'Telefoongesprek',
  'factor.voice.hint': 'Een stem leest je een code voor. Sms’en naar hetzelfde nummer komen erbij.',
  'factor.email': 'E-mail',
  'factor.email.hint': 'Een code per e-mail. Zwakker dan de andere; goed als reserve.',
  'factor.off': 'Wordt hier op dit moment niet aangeboden.',

  'begin.otp': 'Je scant een QR-code met je app en typt daarna de code die de app toont.',
  'begin.push':
    'Je scant een QR-code met de Guardian-app. Die vraagt je daarna om goedkeuring als er wordt ingelogd.',
  'begin.button': 'QR-code tonen',
  'begin.waiting.otp': 'Je QR-code ophalen…',
  'begin.waiting.push': 'Je QR-code ophalen…',
  'begin.waiting.sms': 'Sms versturen…',
  'begin.waiting.voice': 'Bellen…',
  'begin.waiting.email': 'E-mail versturen…',

  'otp.scan': 'Scan deze code met je authenticator-app, of typ de sleutel in de app.',
  'otp.verify': 'Typ daarna de code die de app toont.',
  'otp.clock':
    'De klok van dit apparaat wijkt {time} af. Als je app op dit apparaat staat, kloppen de codes pas als de klok goed staat: zet automatische tijdinstelling aan.',
  'otp.known':
    'Typ de code die je app voor dit account toont. De methode telt zodra de code klopt.',
  'otp.known.lost':
    'We kunnen de QR-code geen tweede keer tonen. Als je hem nooit hebt gescand, gooi deze configuratie dan weg en begin opnieuw.',

  'push.scan': 'Scan deze code met de Guardian-app op je telefoon, en keur het daar goed.',
  'push.open': 'Openen in Guardian op deze telefoon',
  'push.waiting': 'Wachten op je telefoon…',
  'push.codes':
    'De codes van 6 cijfers uit de app komen erbij, voor als je telefoon geen netwerk heeft.',

  'destination.sms':
    'Sms-berichten en telefoongesprekken horen bij elkaar: met dit nummer kun je allebei gebruiken.',
  'destination.voice':
    'Telefoongesprekken en sms-berichten horen bij elkaar: met dit nummer kun je allebei gebruiken.',
  'destination.email': 'We sturen een code naar dit adres.',

  'sent.sms': 'We hebben een sms met een code gestuurd naar {destination}.',
  'sent.voice': 'We bellen {destination} om je een code te geven.',
  'sent.email': 'We hebben een code gestuurd naar {destination}.',

  doubt:
    'We weten niet of je code is geaccepteerd: het antwoord is verloren gegaan, en we kunnen je lijst nu niet zien.',
  'doubt.look': 'Opnieuw kijken',
  'add.slow': 'Dit duurt langer dan normaal. Blijf hier: we zoeken uit wat er is gebeurd.',

  'fresh.lead':
    'Log vóór je eerste methode nog één keer in. Zo kan niemand anders een eigen methode toevoegen op een apparaat dat je open hebt laten staan.',
  'add.expired':
    'Je bevestiging is verlopen. Er is niets toegevoegd. Bevestig dat jij het bent om verder te gaan.',
  'add.not_permitted':
    'Je mag methoden bekijken, maar niet toevoegen. Vraag het aan de beheerders van deze app.',

  'enroll.wrong_code': 'Die code klopt niet. Controleer hem en probeer het dan opnieuw.',
  'enroll.wrong_code.otp':
    'Die code klopt niet, of is al eens gebruikt. Wacht op de volgende en typ die dan.',
  'enroll.tries': '{count, plural, one {Nog één poging} other {Nog # pogingen}} tot een pauze.',
  'enroll.too_many_codes': 'Te veel verkeerde codes. Er wordt voorlopig geen code geaccepteerd.',
  'enroll.other_app':
    'Dat is een code van een app die je al hebt. Er is niets toegevoegd. Scan de QR-code met je app en typ dan de code van het nieuwe item.',
  'enroll.expired': 'De tijd hiervoor is om. Er is niets toegevoegd. Begin opnieuw.',
  'enroll.declined': 'Je hebt op je telefoon geweigerd. Er is niets toegevoegd.',
  'enroll.gone': 'Deze configuratie staat niet meer open. Er is niets toegevoegd. Begin opnieuw.',
  'enroll.factor_off': 'Deze methode wordt hier op dit moment niet aangeboden. Kies een andere.',
  'enroll.full':
    'Er is geen plaats voor nog een methode. Onvoltooide configuraties nemen ook plaats in: gooi die hieronder weg, of verwijder een methode die je niet meer gebruikt.',
  'enroll.conflict':
    'Dit is er al, of wordt ergens anders toegevoegd. Bekijk je lijst voordat je verdergaat.',
  'enroll.bad_destination.phone':
    'Op dit nummer is niemand te bereiken. Controleer het en probeer het dan opnieuw.',
  'enroll.bad_destination.email':
    'Naar dit adres kan niets worden gestuurd. Controleer het en probeer het dan opnieuw.',
  'enroll.too_many_sent': 'Dat waren te veel berichten. Er worden er voorlopig geen meer gestuurd.',
  'enroll.not_sent':
    'Het bericht kon niet worden verstuurd. Probeer het opnieuw, of kies een andere methode.',
  'enroll.not_set_up': 'Deze app kan geen methoden toevoegen. Laat het de beheerders weten.',
  'enroll.unfinished': 'Je was hier al eerder aan begonnen.',
  'enroll.not_begun': 'Er is niets toegevoegd. {reason}',
  'enroll.wait': 'Je kunt het over {time} opnieuw proberen.',
  'enroll.wait.some': 'Wacht even en probeer het dan opnieuw.',

  'unfinished.title': 'Onvoltooide configuratie',
  'unfinished.begun': '{name}: begonnen, maar niet bevestigd. Werkt nog niet.',
  'unfinished.finish': 'Voltooien',
  'unfinished.finish.otp': 'Voltooien met een code uit de app',
  'unfinished.discard': 'Weggooien',
  'unfinished.discard_all': 'Alle {count} weggooien',
  'unfinished.start_again': 'Weggooien en opnieuw beginnen',
  'unfinished.finish_lead':
    'Als het al in je app staat, voltooi het dan met een code. Gooi het anders weg en begin opnieuw.',
  'unfinished.lost_lead':
    'Dit is niet meer te voltooien: wat ervoor nodig is, is maar één keer getoond. Gooi het weg en begin opnieuw.',
  'unfinished.little_room':
    'Er is nog maar plaats voor een paar methoden. Onvoltooide tellen mee: gooi weg wat je niet nodig hebt.',
  'unfinished.discarded': 'Weggegooid. Je methoden zijn zoals ze waren.',
  'unfinished.left': 'Weggooien is niet gelukt. {reason}',
  'unfinished.expires':
    'Weggooien is niet gelukt. Het kan geen kwaad en verdwijnt vanzelf binnen een dag.',

  'added.one': 'Toegevoegd: {name}.',
  'added.unseen':
    'Toegevoegd. We konden je lijst daarna niet bekijken, dus kijk opnieuw voordat je erop vertrouwt.',
  'added.notice': 'Let op een e-mail over deze wijziging.',
  'added.dismiss': 'Sluiten',
  'added.undo': 'Niet wat je wilde? Verwijderen',
  'added.lost_code':
    'Daarmee is een herstelcode geldig geworden. Die is getoond bij een configuratie die je niet hebt voltooid. Als je hem niet hebt, kan support hem vervangen.',
  'added.confirm_again':
    'Je hebt nu een tweede stap. Bevestig daarmee dat jij het bent voordat je iets anders wijzigt.',

  'replace.title': 'Een bestaande methode vervangen',
  'replace.one': '{name} vervangen',
  'replace.lead': 'Je vervangt: {name}. De huidige methode blijft tot de nieuwe werkt.',
} satisfies Translation<typeof english>;
