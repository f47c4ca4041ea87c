// What is said in Dutch where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'Annuleren',

  'ask.password.title': 'Inloggen',
  'ask.password.lead':
    'Je e-mailadres en wachtwoord gaan rechtstreeks naar de inlogdienst. Deze pagina bewaart geen kopie van je wachtwoord.',
  'ask.account': 'E-mail of gebruikersnaam',
  'ask.account.missing': 'Vul je e-mailadres of gebruikersnaam in.',
  'ask.account.is': 'Je logt in als {name}.',
  'ask.account.another': 'Ander account gebruiken',
  'ask.password': 'Wachtwoord',
  'ask.password.missing': 'Vul je wachtwoord in.',
  'ask.password.show': 'Wachtwoord tonen',
  'ask.password.send': 'Inloggen',

  'ask.methods.title': 'Kies hoe je bevestigt',
  'ask.methods.lead': 'Nog één stap en we weten dat jij het bent.',
  'ask.methods.looking': 'Je methoden opzoeken…',
  'ask.methods.retry': 'Opnieuw kijken',
  'ask.methods.none':
    'Naar geen van je methoden kan op deze pagina worden gevraagd, dus er is hier niet te controleren of jij het bent. Support kan helpen.',
  'ask.method.push': 'Melding goedkeuren',
  'ask.method.otp': 'Code uit je app invoeren',
  'ask.method.sms': 'Sms ontvangen',
  'ask.method.voice': 'Gebeld worden',
  'ask.method.email': 'E-mail ontvangen',
  'ask.method.recovery-code': 'Je herstelcode gebruiken',
  'ask.method.otp.hint': 'Elk van je authenticator-apps is goed.',
  'ask.method.recovery-code.hint': 'Voor als je niets anders bij de hand hebt.',

  'ask.another': 'Andere methode kiezen',
  'ask.code.title': 'Vul de code in',
  'ask.code.otp': 'Open je authenticator-app en vul de code in die de app nu toont.',
  'ask.code.sms': 'We hebben een sms met een code gestuurd: {name}.',
  'ask.code.voice': 'We bellen: {name}. Vul de code in die je hoort.',
  'ask.code.email': 'We hebben een e-mail met een code gestuurd: {name}.',
  'ask.push.title': 'Keur het goed op je telefoon',
  'ask.push.sent': 'We hebben een melding gestuurd naar {name}. Open die daar en keur het goed.',
  'ask.push.waiting': 'Wachten op je goedkeuring…',
  'ask.push.again': 'Nieuwe melding sturen',
  'ask.push.sent_again': 'We hebben een nieuwe melding gestuurd. Alleen de nieuwste telt.',
  'ask.recovery.title': 'Vul je herstelcode in',
  'ask.recovery.lead': 'Hij werkt één keer. Je krijgt meteen daarna een nieuwe.',
  'ask.recovery': 'Herstelcode',
  'ask.recovery.missing': 'Vul eerst je herstelcode in.',
  'ask.recovery.new':
    'Je hebt je herstelcode gebruikt, dus die werkt niet meer. Deze komt ervoor in de plaats. Je kunt er één keer mee inloggen als je niets anders bij de hand hebt. We tonen hem alleen nu.',

  'look.only':
    'Je bent ingelogd en mag je methoden bekijken. Bevestig dat jij het bent om iets te wijzigen.',
  'look.only.remove':
    'Er is nog niets verwijderd. Bevestig dat jij het bent en verwijder de methode daarna hier.',
  'look.only.add':
    'Er is nog niets toegevoegd. Bevestig dat jij het bent en ga daarna hier verder.',

  'trouble.wrong_password':
    'E-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei en probeer het dan opnieuw.',
  'trouble.blocked':
    'Er zijn te veel pogingen gedaan, dus voorlopig kan niemand hier bij dit account inloggen. Let op een bericht van ons, of neem contact op met support.',
  'trouble.suspended': 'Met dit account kan niet worden ingelogd. Vraag support waarom.',
  'trouble.breached':
    'Dit wachtwoord is bekend door een lek bij een andere dienst en wordt daarom niet meer geaccepteerd. Kies een nieuw wachtwoord: gebruik ‘Wachtwoord vergeten’ waar je normaal inlogt.',
  'trouble.not_from_here':
    'De inlogdienst wil zeker weten dat je geen robot bent, en kan dat hier niet nagaan. Log eerst in waar je dat normaal doet en probeer het dan opnieuw.',
  'trouble.refused': 'De inlogdienst laat je hier niet inloggen. Support kan helpen.',
  'trouble.not_offered':
    'Deze app is niet ingesteld om je hier te laten inloggen. Er is niets gewijzigd. Laat het de beheerders weten.',
  'trouble.someone_else':
    'Er antwoordde een ander account dan dat op deze pagina, dus er is niets mee gedaan. Probeer het opnieuw.',
  'trouble.wrong_code':
    'Deze code is verkeerd, of al eens gebruikt. Vul de code in die je nu ziet.',
  'trouble.wrong_code.left':
    'Deze code is verkeerd, of al eens gebruikt. {count, plural, one {Je hebt nog # poging.} other {Je hebt nog # pogingen.}}',
  'trouble.wrong_recovery_code':
    'Dit is niet je herstelcode. Een oudere werkt niet meer. Controleer hem, of kies een andere methode.',
  'trouble.too_many_codes':
    'Te veel verkeerde codes, dus er wordt voorlopig naar geen enkele gekeken. {minutes, plural, one {Wacht een minuut} other {Wacht # minuten}} en probeer het dan opnieuw.',
  'trouble.too_many_sent':
    'We hebben je te veel berichten gestuurd, dus er gaan er voorlopig geen meer uit. {minutes, plural, one {Wacht een minuut} other {Wacht # minuten}} en probeer het dan opnieuw, of kies een andere methode.',
  'trouble.too_many_requests':
    'Dat was te veel tegelijk. {minutes, plural, one {Wacht een minuut} other {Wacht # minuten}} en probeer het dan opnieuw.',
  'trouble.declined':
    'Je hebt op je telefoon geweigerd, dus er is niets bevestigd. Als de vraag niet van jou kwam, wijzig dan je wachtwoord. Kwam die wel van jou, stuur dan een nieuwe melding.',
  'trouble.code_expired': 'Wat we je stuurden, is inmiddels te oud. Laat het opnieuw sturen.',
  'trouble.method_gone': 'Deze methode kan niet meer worden gebruikt. Kies een andere.',
  'trouble.ended': 'Je hebt je wachtwoord te lang geleden ingevuld. Vul het nog een keer in.',
  'trouble.unreachable':
    'We konden de inlogdienst niet bereiken. Er is niets gewijzigd. Controleer je verbinding en probeer het dan opnieuw.',
  'trouble.failed':
    'De inlogdienst heeft dit geweigerd. Er is niets gewijzigd. Als het weer gebeurt, kan support helpen.',
} satisfies Translation<typeof english>;
