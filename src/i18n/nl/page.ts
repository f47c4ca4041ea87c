// What is said in Dutch until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'Beveiliging',
  'page.lead': 'Hoe je bij het inloggen laat zien dat jij het bent.',

  'confirm.button': 'Bevestig dat jij het bent',
  'confirm.lead':
    'Voordat je je inlogmethoden kunt zien of wijzigen, controleren we of jij het bent.',
  'confirm.expired':
    'Je bevestiging is verlopen. Wat je ziet, blijft staan; voor wijzigingen is een nieuwe bevestiging nodig.',
  'confirm.locked':
    'Je hebt wijzigingen vergrendeld. Wat je ziet, blijft staan; voor wijzigingen is een nieuwe bevestiging nodig.',

  'step_up.not_trusted':
    'Het antwoord dat we kregen, hoort niet bij onze vraag. Daarom hebben we het weggegooid. Er is niets gewijzigd. Begin hier opnieuw.',
  'step_up.clock':
    'De klok van dit apparaat loopt meer dan een minuut voor of achter. Daardoor kunnen we niet controleren of jij het bent. Zet de klok gelijk en probeer het opnieuw.',
  'step_up.unreachable':
    'We konden niet verder controleren of jij het bent, omdat de inlogdienst niet antwoordde. Er is niets gewijzigd. Probeer het opnieuw.',
  'step_up.not_offered':
    'Deze app is niet ingesteld om te controleren of jij het bent. Er is niets gewijzigd. Laat het de beheerders weten.',
  'step_up.not_fresh':
    'We hebben je gevraagd opnieuw in te loggen, en de inlogdienst liet dat niet toe. Er is niets gewijzigd. Probeer het opnieuw.',
  'step_up.cancelled': 'Niet bevestigd. Er is niets gewijzigd.',
  'step_up.failed':
    'We konden niet controleren of jij het bent. Er is niets gewijzigd. Probeer het opnieuw.',

  'list.title': 'Je inlogmethoden',
  'list.loading': 'Je inlogmethoden laden…',
  'list.slow': 'Dit duurt langer dan normaal.',
  'list.empty.title': 'Je hebt nog geen tweede stap',
  'list.empty.lead': 'Alleen je wachtwoord beschermt je account.',
  'list.apart':
    'Je goedkeuringen of codes komen uit meer dan één bron, en van hieruit is niet te zien welke bij elkaar horen. Ze staan er één voor één; als je er een verwijdert, kan er nog een verdwijnen. We waarschuwen je vooraf en zeggen achteraf wat er weg is.',
  'list.stale': 'We konden nu niet opnieuw kijken. Dit is de stand van {time}.',
  'list.offline':
    'Je bent offline. Dit is de stand van {time}. Voor wijzigingen is een verbinding nodig.',
  'list.retry': 'Opnieuw kijken',
  'list.retry.wait': 'over {seconds} s',
  'list.cancel': 'Annuleren',
  'list.stopped.title': 'Je bent gestopt voordat je inlogmethoden er waren',
  'list.stopped.lead': 'Er is niets gewijzigd.',
  'list.remove': '{name} verwijderen',
  'list.remove.short': 'Verwijderen',
  'list.add': 'Methode toevoegen',
  'list.add.not_permitted': 'Je mag methoden bekijken, maar niet toevoegen.',
  'list.new': 'Nieuw',
  'lost.link': 'Telefoon of sleutel kwijt?',

  'name.push': 'Guardian op {name}',
  'name.push.unnamed': 'Guardian-app',
  'name.phone': 'Telefoon eindigend op {name}',
  'name.phone.masked': 'Telefoon {name}',
  'name.phone.unnamed': 'Telefoon',
  'name.otp': 'Authenticator-app',
  'name.otp.numbered': 'Authenticator-app {number}',
  'name.email': 'E-mail {name}',
  'name.email.unnamed': 'E-mail',
  'name.recovery-code': 'Herstelcode',
  'name.webauthn-roaming': 'Beveiligingssleutel {name}',
  'name.webauthn-roaming.unnamed': 'Beveiligingssleutel',
  'name.webauthn-platform': 'Passkey op {name}',
  'name.webauthn-platform.unnamed': 'Passkey op een apparaat',
  'name.unknown': 'Andere methode {name}',
  'name.unknown.unnamed': 'Andere methode',
  'name.reference': 'Referentie {name}',
  'name.whole': 'Volledige naam tonen',

  'ability.push': 'Goedkeuringen',
  'ability.otp': 'Codes van 6 cijfers',
  'ability.sms': 'Sms-berichten',
  'ability.voice': 'Telefoongesprekken',
  'ability.email': 'Codes per e-mail',
  'ability.recovery-code': 'Voor als je niets anders bij de hand hebt',
  'ability.webauthn-roaming': 'Aanraken om te bevestigen',
  'ability.webauthn-platform': 'Bevestigen met de schermvergrendeling van je apparaat',
  'ability.unknown': 'Een soort die we nog niet kennen',

  'why.profile_email': 'Komt uit je profiel en kan daarom hier niet worden verwijderd.',
  'why.recovery_code': 'Alleen support kan deze vervangen of verwijderen.',
  'why.unknown_kind':
    'We kennen deze soort niet. Daarom kan deze methode hier niet worden verwijderd. Support kan helpen.',
  'why.no_id':
    'We kunnen deze methode niet van andere onderscheiden. Daarom kan deze hier niet worden verwijderd. Support kan helpen.',
  'why.just_removed': 'Verwijderd. Het kan even duren voordat dit uit de lijst verdwijnt.',
  'why.not_permitted':
    'Je mag methoden bekijken, maar niet verwijderen. Vraag de beheerders van deze app om toestemming.',

  'failure.step_up_required':
    'Je bevestiging is verlopen. Bevestig dat jij het bent om verder te gaan.',
  'failure.account_gone':
    'Het is gesloten of verwijderd, dus er is niets meer te zien of te wijzigen. Als dat je verrast, kan support helpen.',
  'failure.not_permitted':
    'Dit mag je hier niet doen. Vraag de beheerders van deze app om toestemming.',
  'failure.not_removable': 'Deze methode kan hier niet worden verwijderd. Support kan helpen.',
  'failure.not_found': 'Dit was al verwijderd.',
  'failure.not_offered': 'Deze app kan je inlogmethoden niet tonen. Laat het de beheerders weten.',
  'failure.changed_meanwhile': 'Er is intussen iets veranderd. Bekijk de lijst nog eens.',
  'failure.too_many_requests': 'Dat was te veel tegelijk. Wacht even en probeer het dan opnieuw.',
  'failure.server_failed': 'De server heeft een probleem. Probeer het zo meteen opnieuw.',
  'failure.unexpected_answer':
    'De server stuurde iets wat we niet kunnen lezen. Probeer het zo meteen opnieuw.',
  'failure.network_sign_in':
    'Een webpagina antwoordde in plaats van de server. Misschien moet je eerst inloggen op je netwerk.',
  'failure.unreachable':
    'We konden de server niet bereiken. Controleer je verbinding en probeer het dan opnieuw.',
  'failure.offline':
    'Je bent offline, dus er is niets verstuurd. Probeer het opnieuw als je verbinding hebt.',
  'failure.timed_out':
    'De server deed er te lang over om te antwoorden. Probeer het zo meteen opnieuw.',
  'failure.rejected': 'De server heeft dit geweigerd. Als het weer gebeurt, kan support helpen.',
  'failure.when': 'Als het zo blijft, geef dan aan support door wanneer het gebeurde: {when}.',
  'failure.account_gone.title': 'Dit account is niet meer beschikbaar',
  'failure.support': 'Hulp krijgen',
  'failure.title': 'We kunnen je inlogmethoden niet tonen',
  'failure.crash.title': 'Er ging iets mis op deze pagina',
  'failure.crash.lead':
    'Je inlogmethoden zijn zoals ze waren, tenzij je er net een had verwijderd. Laad de pagina opnieuw om ze te zien.',
  'failure.crash.reload': 'Opnieuw laden',
  'failure.settings.title': 'Deze pagina is niet ingesteld',
  'failure.settings.lead':
    'Er is niets mis met je account. Laat het de beheerders van deze app weten.',
  'failure.settings.details': 'Voor de beheerders',

  'not_found.title': 'Deze pagina bestaat niet',
  'not_found.back': 'Naar Beveiliging',
} satisfies Translation<typeof english>;
