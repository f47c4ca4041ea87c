// What is said in German where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'Abbrechen',

  'ask.password.title': 'Anmelden',
  'ask.password.lead':
    'Ihre E-Mail-Adresse und Ihr Passwort gehen direkt an den Anmeldedienst. Diese Seite behält keine Kopie Ihres Passworts.',
  'ask.account': 'E-Mail oder Benutzername',
  'ask.account.missing': 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.',
  'ask.account.is': 'Sie melden sich als {name} an.',
  'ask.account.another': 'Anderes Konto verwenden',
  'ask.password': 'Passwort',
  'ask.password.missing': 'Geben Sie Ihr Passwort ein.',
  'ask.password.show': 'Passwort anzeigen',
  'ask.password.send': 'Anmelden',

  'ask.methods.title': 'Wählen Sie, wie Sie bestätigen',
  'ask.methods.lead': 'Noch ein Schritt, dann wissen wir, dass Sie es sind.',
  'ask.methods.looking': 'Ihre Methoden werden abgerufen …',
  'ask.methods.retry': 'Erneut prüfen',
  'ask.methods.none':
    'Keine Ihrer Methoden kann auf dieser Seite abgefragt werden. Deshalb kann sie nicht prüfen, ob Sie es sind. Der Support kann helfen.',
  'ask.method.push': 'Per Benachrichtigung freigeben',
  'ask.method.otp': 'Code aus Ihrer App eingeben',
  'ask.method.sms': 'SMS erhalten',
  'ask.method.voice': 'Anruf erhalten',
  'ask.method.email': 'E-Mail erhalten',
  'ask.method.recovery-code': 'Wiederherstellungscode verwenden',
  'ask.method.otp.hint': 'Jede Ihrer Authenticator-Apps ist möglich.',
  'ask.method.recovery-code.hint': 'Falls Sie nichts anderes zur Hand haben.',

  'ask.another': 'Andere Methode wählen',
  'ask.code.title': 'Code eingeben',
  'ask.code.otp':
    'Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie jetzt anzeigt.',
  'ask.code.sms': 'Wir haben eine SMS mit einem Code gesendet: {name}.',
  'ask.code.voice': 'Wir rufen an: {name}. Geben Sie den Code ein, den Sie hören.',
  'ask.code.email': 'Wir haben eine E-Mail mit einem Code gesendet: {name}.',
  'ask.push.title': 'Auf dem Smartphone freigeben',
  'ask.push.sent':
    'Wir haben eine Benachrichtigung an {name} gesendet. Öffnen Sie sie dort und erteilen Sie die Freigabe.',
  'ask.push.waiting': 'Warten auf Ihre Freigabe …',
  'ask.push.again': 'Neue Benachrichtigung senden',
  'ask.push.sent_again': 'Wir haben eine neue Benachrichtigung gesendet. Nur die neueste zählt.',
  'ask.recovery.title': 'Wiederherstellungscode eingeben',
  'ask.recovery.lead': 'Er funktioniert einmal. Direkt danach erhalten Sie einen neuen.',
  'ask.recovery': 'Wiederherstellungscode',
  'ask.recovery.missing': 'Geben Sie zuerst Ihren Wiederherstellungscode ein.',
  'ask.recovery.new':
    'Sie haben Ihren Wiederherstellungscode verwendet, er funktioniert deshalb nicht mehr. Dieser tritt an seine Stelle. Mit ihm können Sie sich einmal anmelden, wenn Sie nichts anderes zur Hand haben. Wir zeigen ihn nur jetzt an.',

  'look.only':
    'Sie sind angemeldet und dürfen Ihre Methoden ansehen. Um etwas zu ändern, bestätigen Sie Ihre Identität.',
  'look.only.remove':
    'Es ist noch nichts entfernt. Bestätigen Sie Ihre Identität und entfernen Sie die Methode dann hier.',
  'look.only.add':
    'Es ist noch nichts hinzugefügt. Bestätigen Sie Ihre Identität und fahren Sie dann hier fort.',

  'trouble.wrong_password':
    'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es dann erneut.',
  'trouble.blocked':
    'Es gab zu viele Versuche. Deshalb kann sich hier vorerst niemand bei diesem Konto anmelden. Achten Sie auf eine Nachricht von uns oder wenden Sie sich an den Support.',
  'trouble.suspended':
    'Mit diesem Konto ist keine Anmeldung möglich. Fragen Sie den Support nach dem Grund.',
  'trouble.breached':
    'Dieses Passwort ist aus einem Datenleck bei einem anderen Dienst bekannt und wird deshalb nicht mehr angenommen. Wählen Sie ein neues: Verwenden Sie „Passwort vergessen“ dort, wo Sie sich sonst anmelden.',
  'trouble.not_from_here':
    'Der Anmeldedienst möchte sicherstellen, dass Sie kein Roboter sind, und kann das hier nicht. Melden Sie sich zuerst dort an, wo Sie es sonst tun, und versuchen Sie es dann erneut.',
  'trouble.refused':
    'Der Anmeldedienst lässt Ihre Anmeldung hier nicht zu. Der Support kann helfen.',
  'trouble.not_offered':
    'Diese App ist nicht dafür eingerichtet, Sie hier anzumelden. Es wurde nichts geändert. Informieren Sie den Betreiber.',
  'trouble.someone_else':
    'Geantwortet hat ein anderes Konto als das auf dieser Seite. Mit der Antwort wurde deshalb nichts gemacht. Versuchen Sie es erneut.',
  'trouble.wrong_code':
    'Dieser Code ist falsch oder wurde schon einmal verwendet. Geben Sie den ein, den Sie jetzt sehen.',
  'trouble.wrong_code.left':
    'Dieser Code ist falsch oder wurde schon einmal verwendet. {count, plural, one {Sie haben noch # Versuch.} other {Sie haben noch # Versuche.}}',
  'trouble.wrong_recovery_code':
    'Das ist nicht Ihr Wiederherstellungscode. Ein älterer funktioniert nicht mehr. Prüfen Sie ihn oder wählen Sie eine andere Methode.',
  'trouble.too_many_codes':
    'Zu viele falsche Codes. Deshalb wird vorerst keiner geprüft. {minutes, plural, one {Warten Sie eine Minute} other {Warten Sie # Minuten}} und versuchen Sie es dann erneut.',
  'trouble.too_many_sent':
    'Wir haben Ihnen zu viele Nachrichten gesendet. Deshalb gehen vorerst keine weiteren hinaus. {minutes, plural, one {Warten Sie eine Minute} other {Warten Sie # Minuten}} und versuchen Sie es dann erneut, oder wählen Sie eine andere Methode.',
  'trouble.too_many_requests':
    'Das waren zu viele Anfragen auf einmal. {minutes, plural, one {Warten Sie eine Minute} other {Warten Sie # Minuten}} und versuchen Sie es dann erneut.',
  'trouble.declined':
    'Sie haben auf Ihrem Smartphone abgelehnt, deshalb wurde nichts bestätigt. Wenn die Anfrage nicht von Ihnen kam, ändern Sie Ihr Passwort. Wenn doch, senden Sie eine neue Benachrichtigung.',
  'trouble.code_expired':
    'Was wir Ihnen gesendet haben, ist inzwischen zu alt. Lassen Sie es sich neu senden.',
  'trouble.method_gone': 'Diese Methode kann nicht mehr verwendet werden. Wählen Sie eine andere.',
  'trouble.ended':
    'Es ist zu lange her, dass Sie Ihr Passwort eingegeben haben. Geben Sie es noch einmal ein.',
  'trouble.unreachable':
    'Wir konnten den Anmeldedienst nicht erreichen. Es wurde nichts geändert. Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
  'trouble.failed':
    'Der Anmeldedienst hat das abgelehnt. Es wurde nichts geändert. Wenn es wieder vorkommt, kann der Support helfen.',
} satisfies Translation<typeof english>;
