// What is said in German while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'Anmeldemethode hinzufügen',
  'add.title.otp': 'Authenticator-App hinzufügen',
  'add.title.push': 'Push-Benachrichtigungen hinzufügen',
  'add.title.sms': 'SMS hinzufügen',
  'add.title.voice': 'Anrufe hinzufügen',
  'add.title.email': 'E-Mail-Adresse hinzufügen',
  'add.cancel': 'Abbrechen',
  'add.close': 'Schließen',
  'add.other': 'Andere Methode wählen',
  'add.again': 'Von vorn beginnen',
  'add.retry': 'Erneut versuchen',

  'factor.otp': 'Authenticator-App',
  'factor.otp.hint': 'Codes aus einer App auf Ihrem Smartphone. Funktioniert ohne Netz.',
  'factor.push': 'Push-Benachrichtigung',
  'factor.push.hint': 'Mit einem Tippen in der Guardian-App freigeben.',
  'factor.sms': 'SMS',
  'factor.sms.hint': 'Ein Code per SMS. Anrufe an dieselbe Nummer sind dann auch möglich.',
  'factor.voice': 'Anruf',
  'factor.voice.hint':
    'Eine Stimme liest Ihnen einen Code vor. SMS an dieselbe Nummer sind dann auch möglich.',
  'factor.email': 'E-Mail',
  'factor.email.hint': 'Ein Code per E-Mail. Schwächer als die anderen; gut als Reserve.',
  'factor.off': 'Wird hier zurzeit nicht angeboten.',

  'begin.otp':
    'Sie scannen einen QR-Code mit Ihrer App und geben dann den Code ein, den die App anzeigt.',
  'begin.push':
    'Sie scannen einen QR-Code mit der Guardian-App. Danach fragt die App bei Anmeldungen nach Ihrer Freigabe.',
  'begin.button': 'QR-Code anzeigen',
  'begin.waiting.otp': 'QR-Code wird abgerufen …',
  'begin.waiting.push': 'QR-Code wird abgerufen …',
  'begin.waiting.sms': 'SMS wird gesendet …',
  'begin.waiting.voice': 'Anruf wird gestartet …',
  'begin.waiting.email': 'E-Mail wird gesendet …',

  'otp.scan':
    'Scannen Sie den QR-Code mit Ihrer Authenticator-App oder geben Sie den Schlüssel in die App ein.',
  'otp.verify': 'Geben Sie dann den Code ein, den die App anzeigt.',
  'otp.clock':
    'Die Uhr dieses Geräts geht um {time} falsch. Wenn Ihre App auf diesem Gerät ist, stimmen ihre Codes erst, wenn die Uhr richtig geht: Schalten Sie die automatische Zeiteinstellung ein.',
  'otp.known':
    'Geben Sie den Code ein, den Ihre App für dieses Konto anzeigt. Die Methode zählt, sobald er stimmt.',
  'otp.known.lost':
    'Wir können den QR-Code kein zweites Mal anzeigen. Wenn Sie ihn nie gescannt haben, verwerfen Sie diese Einrichtung und beginnen Sie von vorn.',

  'push.scan':
    'Scannen Sie den QR-Code mit der Guardian-App auf Ihrem Smartphone und erteilen Sie dort die Freigabe.',
  'push.open': 'In Guardian auf diesem Smartphone öffnen',
  'push.waiting': 'Warten auf Ihr Smartphone …',
  'push.codes':
    'Die 6-stelligen Codes der App kommen mit dazu, für den Fall, dass Ihr Smartphone kein Netz hat.',

  'destination.sms': 'SMS und Anrufe gehören zusammen: Mit dieser Nummer können Sie beides nutzen.',
  'destination.voice':
    'Anrufe und SMS gehören zusammen: Mit dieser Nummer können Sie beides nutzen.',
  'destination.email': 'Wir senden einen Code an diese Adresse.',

  'sent.sms': 'Wir haben eine SMS mit einem Code an {destination} gesendet.',
  'sent.voice': 'Wir rufen {destination} an, um Ihnen einen Code zu nennen.',
  'sent.email': 'Wir haben einen Code an {destination} gesendet.',

  doubt:
    'Wir wissen nicht, ob Ihr Code angenommen wurde: Die Antwort ist verloren gegangen, und wir können Ihre Liste gerade nicht sehen.',
  'doubt.look': 'Erneut prüfen',
  'add.slow':
    'Das dauert länger als gewöhnlich. Bleiben Sie hier: Wir finden heraus, was passiert ist.',

  'fresh.lead':
    'Melden Sie sich vor Ihrer ersten Methode noch einmal an. So kann niemand sonst an einem Gerät, das Sie offen gelassen haben, eine eigene hinzufügen.',
  'add.expired':
    'Ihre Bestätigung ist abgelaufen. Es wurde nichts hinzugefügt. Bestätigen Sie Ihre Identität, um fortzufahren.',
  'add.not_permitted':
    'Sie dürfen Methoden ansehen, aber keine hinzufügen. Wenden Sie sich an den Betreiber dieser App.',

  'enroll.wrong_code': 'Dieser Code stimmt nicht. Prüfen Sie ihn und versuchen Sie es dann erneut.',
  'enroll.wrong_code.otp':
    'Dieser Code stimmt nicht oder wurde schon einmal verwendet. Warten Sie auf den nächsten und geben Sie dann diesen ein.',
  'enroll.tries':
    '{count, plural, one {Noch ein Versuch} other {Noch # Versuche}} bis zu einer Pause.',
  'enroll.too_many_codes': 'Zu viele falsche Codes. Vorerst wird kein Code angenommen.',
  'enroll.other_app':
    'Das ist ein Code einer App, die Sie schon haben. Es wurde nichts hinzugefügt. Scannen Sie den QR-Code mit Ihrer App und geben Sie dann den Code des neuen Eintrags ein.',
  'enroll.expired':
    'Die Zeit für diesen Vorgang ist abgelaufen. Es wurde nichts hinzugefügt. Beginnen Sie von vorn.',
  'enroll.declined': 'Sie haben auf Ihrem Smartphone abgelehnt. Es wurde nichts hinzugefügt.',
  'enroll.gone':
    'Diese Einrichtung ist nicht mehr offen. Es wurde nichts hinzugefügt. Beginnen Sie von vorn.',
  'enroll.factor_off': 'Diese Methode wird hier zurzeit nicht angeboten. Wählen Sie eine andere.',
  'enroll.full':
    'Für eine weitere Methode ist kein Platz. Auch nicht abgeschlossene Einrichtungen belegen Platz: Verwerfen Sie die, die unten stehen, oder entfernen Sie eine Methode, die Sie nicht mehr verwenden.',
  'enroll.conflict':
    'Das ist schon vorhanden oder wird gerade an anderer Stelle hinzugefügt. Sehen Sie sich Ihre Liste an, bevor Sie fortfahren.',
  'enroll.bad_destination.phone':
    'Unter dieser Nummer ist niemand erreichbar. Prüfen Sie sie und versuchen Sie es dann erneut.',
  'enroll.bad_destination.email':
    'An diese Adresse kann nichts gesendet werden. Prüfen Sie sie und versuchen Sie es dann erneut.',
  'enroll.too_many_sent': 'Das waren zu viele Nachrichten. Vorerst werden keine weiteren gesendet.',
  'enroll.not_sent':
    'Die Nachricht konnte nicht gesendet werden. Versuchen Sie es erneut oder wählen Sie eine andere Methode.',
  'enroll.not_set_up': 'Diese App kann keine Methoden hinzufügen. Informieren Sie den Betreiber.',
  'enroll.unfinished': 'Sie haben schon einmal begonnen, dies hinzuzufügen.',
  'enroll.not_begun': 'Es wurde nichts hinzugefügt. {reason}',
  'enroll.wait': 'In {time} können Sie es erneut versuchen.',
  'enroll.wait.some': 'Warten Sie einen Moment und versuchen Sie es dann erneut.',

  'unfinished.title': 'Nicht abgeschlossene Einrichtung',
  'unfinished.begun': '{name}: begonnen, aber nicht bestätigt. Funktioniert noch nicht.',
  'unfinished.finish': 'Abschließen',
  'unfinished.finish.otp': 'Mit einem Code aus der App abschließen',
  'unfinished.discard': 'Verwerfen',
  'unfinished.discard_all': 'Alle {count} verwerfen',
  'unfinished.start_again': 'Verwerfen und von vorn beginnen',
  'unfinished.finish_lead':
    'Wenn Ihre App den Eintrag schon hat, schließen Sie die Einrichtung mit einem Code ab. Sonst verwerfen Sie sie und beginnen Sie von vorn.',
  'unfinished.lost_lead':
    'Diese Einrichtung lässt sich nicht mehr abschließen: Was dafür nötig ist, wurde nur einmal angezeigt. Verwerfen Sie sie und beginnen Sie von vorn.',
  'unfinished.little_room':
    'Es ist nur noch Platz für wenige weitere Methoden. Nicht abgeschlossene zählen mit: Verwerfen Sie, was Sie nicht brauchen.',
  'unfinished.discarded': 'Verworfen. Ihre Methoden sind wie zuvor.',
  'unfinished.left': 'Das konnte nicht verworfen werden. {reason}',
  'unfinished.expires':
    'Das konnte nicht verworfen werden. Es schadet nicht und verschwindet innerhalb eines Tages von selbst.',

  'added.one': 'Hinzugefügt: {name}.',
  'added.unseen':
    'Hinzugefügt. Wir konnten Ihre Liste danach nicht ansehen. Prüfen Sie sie erneut, bevor Sie sich darauf verlassen.',
  'added.notice': 'Achten Sie auf eine E-Mail zu dieser Änderung.',
  'added.dismiss': 'Schließen',
  'added.undo': 'Nicht das, was Sie wollten? Entfernen',
  'added.lost_code':
    'Damit ist ein Wiederherstellungscode gültig geworden. Er wurde bei einer Einrichtung angezeigt, die Sie nicht abgeschlossen haben. Wenn Sie ihn nicht haben, kann der Support ihn ersetzen.',
  'added.confirm_again':
    'Sie haben jetzt einen zweiten Schritt. Bestätigen Sie damit Ihre Identität, bevor Sie etwas anderes ändern.',

  'replace.title': 'Eine vorhandene Methode ersetzen',
  'replace.one': '{name} ersetzen',
  'replace.lead': 'Sie ersetzen: {name}. Die bisherige Methode bleibt, bis die neue funktioniert.',
} satisfies Translation<typeof english>;
