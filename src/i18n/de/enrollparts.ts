// What the pieces of adding a method say in German: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'QR-Code zum Scannen mit Ihrer App',
  'qr.refused':
    'Wir haben eine Adresse erhalten, die keine Authenticator-App verwenden kann. Deshalb zeigen wir sie nicht als QR-Code an. Wenn unten ein Schlüssel angezeigt wird, geben Sie diesen in Ihre App ein; andernfalls wählen Sie eine andere Methode.',

  'key.label': 'Schlüssel',
  'key.copy': 'Schlüssel kopieren',
  'key.open': 'In Authenticator-App öffnen',

  'copy.done': 'Kopiert',
  'copy.failed':
    'Ihr Browser hat das Kopieren nicht zugelassen. Markieren und kopieren Sie den Text selbst.',

  'code.label': '{length}-stelliger Code',
  'code.verify': 'Prüfen',
  'code.empty': 'Geben Sie zuerst den {length}-stelligen Code ein.',
  'code.not_digits': 'Ein Code besteht nur aus Ziffern. Geben Sie alle {length} ein.',
  'code.wrong_length': 'Der Code hat {length} Ziffern, hier sind es {count}.',

  'resend.wait': 'Nichts angekommen? In {time} können Sie einen neuen Code anfordern.',
  'resend.ready': 'Nichts angekommen?',
  'resend.button': 'Neuen Code senden',
  'resend.sent': 'Wir haben einen neuen Code gesendet. Nur der neueste funktioniert.',

  'phone.country': 'Land',
  'phone.country.none': 'Land wählen',
  'phone.number': 'Telefonnummer',
  'phone.submit.sms': 'Code senden',
  'phone.submit.voice': 'Anrufen lassen',
  'phone.preview.sms': 'Wir senden den Code an {number}.',
  'phone.preview.voice': 'Wir rufen {number} an.',
  'phone.unusual':
    'Soweit wir wissen, ist keine solche Nummer in Gebrauch. Prüfen Sie sie, bevor Sie fortfahren.',
  'phone.needs_plus': 'Beginnen Sie mit + und der Landesvorwahl, zum Beispiel {example}.',
  'phone.empty': 'Geben Sie zuerst Ihre Telefonnummer ein.',
  'phone.not_a_number':
    'Eine Telefonnummer besteht aus Ziffern. Geben Sie sie so ein, wie Sie sie wählen würden.',
  'phone.no_country': 'Wählen Sie das Land oder beginnen Sie mit + und der Vorwahl.',
  'phone.unknown_code': 'Kein Land hat diese Vorwahl. Prüfen Sie die Ziffern nach dem +.',
  'phone.extension':
    'Ein Code kann keine Nebenstelle erreichen. Geben Sie die Nummer ohne Nebenstelle ein.',
  'phone.too_short': 'Diese Nummer ist zu kurz. Prüfen Sie, ob alle Ziffern da sind.',
  'phone.too_long': 'Diese Nummer ist zu lang. Prüfen Sie die Ziffern.',

  'email.address': 'E-Mail-Adresse',
  'email.submit': 'Code senden',
  'email.empty': 'Geben Sie zuerst eine E-Mail-Adresse ein.',
  'email.not_an_address':
    'Das ist keine E-Mail-Adresse. Eine Adresse sieht so aus: name@example.com.',

  'kit.title': 'Bewahren Sie Ihren Wiederherstellungscode auf',
  'kit.lead':
    'Ihre neue Methode ist bestätigt, daher gilt ab jetzt dieser Code. Mit ihm können Sie sich einmal anmelden, wenn Sie keine Ihrer anderen Methoden zur Hand haben. Wir zeigen ihn nur jetzt an.',
  'kit.code': 'Wiederherstellungscode für {site}',
  'kit.account': 'Konto: {account}',
  'kit.made': 'Erhalten am {date}',
  'kit.how':
    'Wenn Sie nach einem zweiten Schritt gefragt werden und nichts anderes zur Hand haben, wählen Sie die Option, eine andere Methode zu verwenden, und dann den Wiederherstellungscode. Er funktioniert einmal; wenn Sie ihn verwenden, erhalten Sie einen neuen.',
  'kit.file':
    'Wiederherstellungscode für {site}\n\n{code}\n\nKonto: {account}\nErhalten am {date}\n\n{how}\n\nBewahren Sie diese Datei dort auf, wo nur Sie sie lesen können.\n',
  'kit.copy': 'Code kopieren',
  'kit.download': 'Herunterladen',
  'kit.print': 'Drucken',
  'kit.downloaded': 'Gespeichert als {file}',
  'kit.typed': 'Oder schreiben Sie ihn auf und geben Sie die letzten 4 Zeichen ein',
  'kit.typed.wrong':
    'Das sind nicht die letzten 4 Zeichen des Codes. Prüfen Sie, was Sie aufgeschrieben haben.',
  'kit.not_kept':
    'Sichern Sie zuerst den Code: per Kopie, Download oder Ausdruck. Oder schreiben Sie ihn auf und geben Sie hier die letzten 4 Zeichen ein.',
  'kit.done': 'Ich habe ihn gesichert',
  'kit.leave': 'Ohne Sichern des Codes verlassen? Er wird nicht noch einmal angezeigt.',
  'kit.leave.stay': 'Zurück zum Code',
  'kit.leave.go': 'Ohne Code verlassen',
} satisfies Translation<typeof english>;
