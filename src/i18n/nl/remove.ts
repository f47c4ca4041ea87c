// What is said in Dutch of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': '{name} verwijderen?',
  'remove.goes': 'Dit verdwijnt:',
  'remove.goes.together': 'Deze verdwijnen samen:',
  'remove.may_go.one':
    'Dit kan ook verdwijnen: {names}. Pushgoedkeuringen en codes worden in paren ingesteld, en van hieruit is niet te zien welke bij elkaar horen. We kijken het achteraf na en laten het je weten.',
  'remove.may_go.several':
    'Een van deze kan ook verdwijnen: {names}. Pushgoedkeuringen en codes worden in paren ingesteld, en van hieruit is niet te zien welke bij elkaar horen. We kijken het achteraf na en laten het je weten.',
  'remove.left.one_of_them': 'Een daarvan blijft, dus je hebt dan nog steeds een tweede stap.',
  'remove.left.more': '{count, plural, one {nog # andere} other {nog # andere}}',
  'remove.left.still_protected': 'Je houdt nog over: {names}.',
  'remove.left.still_protected.next':
    'Als we weer om een tweede stap vragen, kun je {count, plural, one {deze methode} other {elk daarvan}} gebruiken.',
  'remove.left.email_only':
    'Alleen e-mail blijft over. Bij het openen van deze pagina wordt dan niet meer om een tweede stap gevraagd.',
  'remove.left.nothing_left':
    'Je hebt dan geen tweede stap. Iedereen met je wachtwoord kan inloggen.',
  'remove.left.recovery_code':
    'Je herstelcode blijft in de lijst staan, maar er wordt niet naar gevraagd als je verder niets hebt.',
  'remove.second_act': 'Ik begrijp het en wil dit verwijderen',
  'remove.second_act.missing': 'Vink eerst dit vakje aan.',
  'remove.replace': 'Liever vervangen: eerst een nieuwe toevoegen',
  'remove.cancel': 'Annuleren',
  'remove.close': 'Sluiten',
  'remove.button.push': 'App verwijderen',
  'remove.button.otp': 'App verwijderen',
  'remove.button.phone': 'Telefoon verwijderen',
  'remove.button.email': 'E-mail verwijderen',
  'remove.button.webauthn-roaming': 'Sleutel verwijderen',
  'remove.button.webauthn-platform': 'Passkey verwijderen',
  'remove.button.other': 'Verwijderen',
  'remove.slow': 'Dit duurt langer dan normaal. Blijf hier: we zoeken uit wat er is gebeurd.',
  'remove.expired':
    'Je bevestiging is verlopen. Er is niets verwijderd. Bevestig dat jij het bent om verder te gaan.',
  'remove.not_removed': 'Er is niets verwijderd. {reason}',
  'remove.not_removed_yet':
    'De methode staat nog in je lijst. Maar het verzoek is verstuurd en de server deed er te lang over om te antwoorden, dus de methode kan alsnog worden verwijderd. Je kunt het opnieuw proberen: we kijken eerst.',
  'remove.checking': 'Het antwoord is verloren gegaan. We kijken wat er is gebeurd…',
  'remove.too_late':
    'Dit is al verstuurd, dus het kan nog gebeuren. Je kunt dit sluiten: we zoeken uit wat ervan is geworden en zeggen het op de pagina.',
  'remove.other_running': 'Er wordt nu iets anders verwijderd. Wacht tot dat klaar is.',
  'remove.changed':
    'Je inlogmethoden zijn veranderd terwijl dit open was. Er is niets verwijderd. Kijk nog eens na wat er verdwijnt en wat er blijft.',
  'remove.changed.goes_too': 'Verdwijnt ook, of kan verdwijnen: {names}.',
  'remove.changed.gone': 'Niet meer aanwezig: {names}.',
  'remove.changed.added': 'Nieuw: {names}.',
  'remove.refused_by_host': 'Er is niets verwijderd. Deze app staat het niet toe.',
  'remove.refused_by_host.told': 'Er is niets verwijderd. Deze app staat het niet toe: {reason}',
  'remove.refused_by_host.unanswered':
    'Er is niets verwijderd. Deze app moet eerst akkoord gaan en heeft niet geantwoord. Probeer het opnieuw; als het weer gebeurt, kan support helpen.',
  'remove.covered':
    'Er is niets verwijderd, omdat iets deze pagina misschien bedekt. Probeer het opnieuw zodra je de hele pagina ziet, of open de pagina in een eigen tabblad.',
  'remove.lost': 'Kwijt of gestolen?',
  'remove.gone.title': 'Verwijderen',
  'remove.gone':
    'Dit staat niet tussen je inlogmethoden. Misschien is het al verwijderd. Je hoeft niets meer te doen.',
  'remove.gone.meanwhile': 'Dit was al verwijderd. Je hoeft niets meer te doen.',
  'remove.cannot.title': '{name} verwijderen',

  'done.removed': 'Verwijderd: {names}.',
  'done.also_gone': 'Ook weg, al hadden we dat niet verwacht: {names}.',
  'done.still_there': 'Nog aanwezig, al hadden we verwacht dat dit zou verdwijnen: {names}.',
  'done.already': 'Dit was al verwijderd: {names}.',
  'done.lagging':
    'Verwijderd: {names}. Het kan even duren voordat dit uit je lijst verdwijnt; we blijven kijken.',
  'done.still_listed':
    'Staat nog in je lijst: {names}. Volgens de server is dit verwijderd, maar een halve minuut later staat het er nog. Kijk opnieuw, en als het blijft staan, verwijder het dan nog een keer.',
  'done.not_gone':
    'Staat nog in je lijst: {names}. Het is tot nu toe niet verwijderd. Kijk opnieuw voordat je het nog eens probeert.',
  'done.changed':
    'Er is niets verwijderd, omdat je inlogmethoden vlak daarvoor zijn veranderd. Bekijk de lijst en beslis dan opnieuw.',
  'done.running':
    'Wordt verwijderd: {names}. Het verzoek is verstuurd, dus het kan nog gebeuren. We zeggen hier wat ervan is geworden.',
  'done.unknown':
    'We weten niet of {names} is verwijderd: het antwoord is verloren gegaan, en we kunnen je lijst nu niet zien. Kijk opnieuw.',
  'done.unseen':
    'Verwijderd: {names}. We konden je lijst daarna niet bekijken, dus kijk opnieuw voordat je erop vertrouwt.',
  'done.when': '{time} · Referentie {reference}',
  'done.copy': 'Kopiëren',
  'done.copied': 'Gekopieerd',
  'done.marked':
    'Kopiëren is niet gelukt. De tekst is nu geselecteerd: kopieer hem met je toetsenbord.',
  'done.dismiss': 'Sluiten',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
