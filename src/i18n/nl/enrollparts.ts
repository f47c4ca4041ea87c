// What the pieces of adding a method say in Dutch: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'QR-code om te scannen met je app',
  'qr.refused':
    'We kregen een adres dat geen enkele authenticator-app kan gebruiken, dus we tonen het niet als QR-code. Als hieronder een sleutel staat, typ die dan in je app; kies anders een andere methode.',

  'key.label': 'Sleutel',
  'key.copy': 'Sleutel kopiëren',
  'key.open': 'Openen in authenticator-app',

  'copy.done': 'Gekopieerd',
  'copy.failed': 'Je browser liet ons dit niet kopiëren. Selecteer en kopieer het zelf.',

  'code.label': 'Code van {length} cijfers',
  'code.verify': 'Controleren',
  'code.empty': 'Vul eerst de code van {length} cijfers in.',
  'code.not_digits': 'Een code bestaat alleen uit cijfers. Vul ze alle {length} in.',
  'code.wrong_length': 'De code heeft {length} cijfers, en dit zijn er {count}.',

  'resend.wait': 'Niets ontvangen? Je kunt over {time} een nieuwe code krijgen.',
  'resend.ready': 'Niets ontvangen?',
  'resend.button': 'Nieuwe code sturen',
  'resend.sent': 'We hebben een nieuwe code gestuurd. Alleen de nieuwste werkt.',

  'phone.country': 'Land',
  'phone.country.none': 'Kies een land',
  'phone.number': 'Telefoonnummer',
  'phone.submit.sms': 'Code sturen',
  'phone.submit.voice': 'Bel me',
  'phone.preview.sms': 'We sturen de code naar {number}.',
  'phone.preview.voice': 'We bellen {number}.',
  'phone.unusual':
    'Voor zover wij weten is zo’n nummer niet in gebruik. Controleer het voordat je verdergaat.',
  'phone.needs_plus': 'Begin met + en de landcode, bijvoorbeeld {example}.',
  'phone.empty': 'Vul eerst je telefoonnummer in.',
  'phone.not_a_number':
    'Een telefoonnummer bestaat uit cijfers. Vul het in zoals je het zou bellen.',
  'phone.no_country': 'Kies het land, of begin met + en de landcode.',
  'phone.unknown_code': 'Geen enkel land heeft deze landcode. Controleer de cijfers na de +.',
  'phone.extension':
    'Een code kan geen toestelnummer bereiken. Vul het nummer zonder toestelnummer in.',
  'phone.too_short': 'Dit nummer is te kort. Controleer of alle cijfers er zijn.',
  'phone.too_long': 'Dit nummer is te lang. Controleer de cijfers.',

  'email.address': 'E-mailadres',
  'email.submit': 'Code sturen',
  'email.empty': 'Vul eerst een e-mailadres in.',
  'email.not_an_address':
    'Dit is geen e-mailadres. Zo ziet een e-mailadres eruit: name@example.com.',

  'kit.title': 'Bewaar je herstelcode',
  'kit.lead':
    'Je nieuwe methode is bevestigd, dus deze code geldt vanaf nu. Je kunt er één keer mee inloggen als je geen van je andere methoden bij de hand hebt. We tonen hem alleen nu.',
  'kit.code': 'Herstelcode voor {site}',
  'kit.account': 'Account: {account}',
  'kit.made': 'Ontvangen op {date}',
  'kit.how':
    'Als je om een tweede stap wordt gevraagd en niets anders bij de hand hebt, kies dan een andere methode en daarna de herstelcode. Hij werkt één keer; als je hem gebruikt, krijg je een nieuwe.',
  'kit.file':
    'Herstelcode voor {site}\n\n{code}\n\nAccount: {account}\nOntvangen op {date}\n\n{how}\n\nBewaar dit bestand waar alleen jij het kunt lezen.\n',
  'kit.copy': 'Code kopiëren',
  'kit.download': 'Downloaden',
  'kit.print': 'Afdrukken',
  'kit.downloaded': 'Opgeslagen als {file}',
  'kit.typed': 'Of schrijf hem op en typ de laatste 4 tekens',
  'kit.typed.wrong':
    'Dit zijn niet de laatste 4 tekens van de code. Controleer wat je hebt opgeschreven.',
  'kit.not_kept':
    'Bewaar eerst de code: kopieer hem, download hem of druk hem af. Of schrijf hem op en typ hier de laatste 4 tekens.',
  'kit.done': 'Ik heb hem bewaard',
  'kit.leave': 'Weggaan zonder de code te bewaren? Hij wordt niet nog eens getoond.',
  'kit.leave.stay': 'Terug naar de code',
  'kit.leave.go': 'Weggaan zonder code',
} satisfies Translation<typeof english>;
