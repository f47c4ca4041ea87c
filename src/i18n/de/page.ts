// What is said in German until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'Sicherheit',
  'page.lead': 'So weisen Sie bei der Anmeldung nach, dass Sie es sind.',

  'confirm.button': 'Identität bestätigen',
  'confirm.lead':
    'Bevor Sie Ihre Anmeldemethoden sehen oder ändern, vergewissern wir uns, dass Sie es sind.',
  'confirm.expired':
    'Ihre Bestätigung ist abgelaufen. Was Sie sehen, bleibt sichtbar; für Änderungen ist eine neue Bestätigung nötig.',
  'confirm.locked':
    'Sie haben Änderungen gesperrt. Was Sie sehen, bleibt sichtbar; für Änderungen ist eine neue Bestätigung nötig.',

  'step_up.not_trusted':
    'Die Antwort, die wir erhalten haben, gehört nicht zu unserer Anfrage. Wir haben sie deshalb verworfen. Es wurde nichts geändert. Beginnen Sie hier von vorn.',
  'step_up.clock':
    'Die Uhr dieses Geräts geht um mehr als eine Minute falsch. Deshalb können wir nicht prüfen, ob Sie es sind. Stellen Sie die Uhr und versuchen Sie es dann erneut.',
  'step_up.unreachable':
    'Wir konnten nicht zu Ende prüfen, ob Sie es sind, weil der Anmeldedienst nicht geantwortet hat. Es wurde nichts geändert. Versuchen Sie es erneut.',
  'step_up.not_offered':
    'Diese App ist nicht dafür eingerichtet, zu prüfen, ob Sie es sind. Es wurde nichts geändert. Informieren Sie den Betreiber.',
  'step_up.not_fresh':
    'Wir haben Sie gebeten, sich neu anzumelden, und der Anmeldedienst hat das nicht zugelassen. Es wurde nichts geändert. Versuchen Sie es erneut.',
  'step_up.cancelled': 'Nicht bestätigt. Es wurde nichts geändert.',
  'step_up.failed':
    'Wir konnten nicht prüfen, ob Sie es sind. Es wurde nichts geändert. Versuchen Sie es erneut.',

  'list.title': 'Ihre Anmeldemethoden',
  'list.loading': 'Ihre Anmeldemethoden werden geladen …',
  'list.slow': 'Das dauert länger als gewöhnlich.',
  'list.empty.title': 'Sie haben noch keinen zweiten Schritt',
  'list.empty.lead': 'Nur Ihr Passwort schützt Ihr Konto.',
  'list.apart':
    'Ihre Freigaben oder Codes kommen aus mehr als einer Quelle, und von hier aus lässt sich nicht erkennen, welche zusammengehören. Sie werden einzeln angezeigt; wenn Sie eine entfernen, kann eine andere mit wegfallen. Wir weisen Sie vorher darauf hin und sagen danach, was weggefallen ist.',
  'list.stale': 'Wir konnten die Liste gerade nicht erneut prüfen. Sie sehen den Stand von {time}.',
  'list.offline':
    'Sie sind offline. Sie sehen den Stand von {time}. Für Änderungen ist eine Verbindung nötig.',
  'list.retry': 'Erneut prüfen',
  'list.retry.wait': 'in {seconds} s',
  'list.cancel': 'Abbrechen',
  'list.stopped.title': 'Sie haben abgebrochen, bevor Ihre Anmeldemethoden geladen waren',
  'list.stopped.lead': 'Es wurde nichts geändert.',
  'list.remove': '{name} entfernen',
  'list.remove.short': 'Entfernen',
  'list.add': 'Methode hinzufügen',
  'list.add.not_permitted': 'Sie dürfen Methoden ansehen, aber keine hinzufügen.',
  'list.new': 'Neu',
  'lost.link': 'Smartphone oder Schlüssel verloren?',

  'name.push': 'Guardian auf {name}',
  'name.push.unnamed': 'Guardian-App',
  'name.phone': 'Telefon mit Endziffern {name}',
  'name.phone.masked': 'Telefon {name}',
  'name.phone.unnamed': 'Telefon',
  'name.otp': 'Authenticator-App',
  'name.otp.numbered': 'Authenticator-App {number}',
  'name.email': 'E-Mail {name}',
  'name.email.unnamed': 'E-Mail',
  'name.recovery-code': 'Wiederherstellungs\u00ADcode',
  'name.webauthn-roaming': 'Sicherheitsschlüssel {name}',
  'name.webauthn-roaming.unnamed': 'Sicherheitsschlüssel',
  'name.webauthn-platform': 'Passkey auf {name}',
  'name.webauthn-platform.unnamed': 'Passkey auf einem Gerät',
  'name.unknown': 'Andere Methode {name}',
  'name.unknown.unnamed': 'Andere Methode',
  'name.reference': 'Referenz {name}',
  'name.whole': 'Vollständigen Namen anzeigen',

  'ability.push': 'Freigaben',
  'ability.otp': '6-stellige Codes',
  'ability.sms': 'SMS',
  'ability.voice': 'Anrufe',
  'ability.email': 'Codes per E-Mail',
  'ability.recovery-code': 'Falls Sie nichts anderes zur Hand haben',
  'ability.webauthn-roaming': 'Zum Bestätigen berühren',
  'ability.webauthn-platform': 'Mit der Displaysperre Ihres Geräts bestätigen',
  'ability.unknown': 'Eine Art, die wir noch nicht kennen',

  'why.profile_email': 'Stammt aus Ihrem Profil und kann deshalb hier nicht entfernt werden.',
  'why.recovery_code': 'Nur der Support kann ihn ersetzen oder entfernen.',
  'why.unknown_kind':
    'Wir kennen diese Art nicht, deshalb kann sie hier nicht entfernt werden. Der Support kann helfen.',
  'why.no_id':
    'Wir können diese Methode nicht von anderen unterscheiden, deshalb kann sie hier nicht entfernt werden. Der Support kann helfen.',
  'why.just_removed':
    'Entfernt. Es kann einen Moment dauern, bis der Eintrag aus dieser Liste verschwindet.',
  'why.not_permitted':
    'Sie dürfen Methoden ansehen, aber keine entfernen. Bitten Sie den Betreiber dieser App um die Berechtigung.',

  'failure.step_up_required':
    'Ihre Bestätigung ist abgelaufen. Bestätigen Sie Ihre Identität, um fortzufahren.',
  'failure.account_gone':
    'Es wurde geschlossen oder entfernt, daher gibt es nichts mehr anzusehen oder zu ändern. Wenn Sie das überrascht, kann der Support helfen.',
  'failure.not_permitted':
    'Das dürfen Sie hier nicht. Bitten Sie den Betreiber dieser App um die Berechtigung.',
  'failure.not_removable':
    'Diese Methode kann hier nicht entfernt werden. Der Support kann helfen.',
  'failure.not_found': 'Das wurde bereits entfernt.',
  'failure.not_offered':
    'Diese App kann Ihre Anmeldemethoden nicht anzeigen. Informieren Sie den Betreiber.',
  'failure.changed_meanwhile':
    'Inzwischen hat sich etwas geändert. Sehen Sie sich die Liste noch einmal an.',
  'failure.too_many_requests':
    'Das waren zu viele Anfragen auf einmal. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  'failure.server_failed': 'Der Server hat ein Problem. Versuchen Sie es gleich noch einmal.',
  'failure.unexpected_answer':
    'Der Server hat etwas gesendet, das wir nicht lesen können. Versuchen Sie es gleich noch einmal.',
  'failure.network_sign_in':
    'Statt des Servers hat eine Webseite geantwortet. Möglicherweise verlangt Ihr Netzwerk, dass Sie sich dort zuerst anmelden.',
  'failure.unreachable':
    'Wir konnten den Server nicht erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
  'failure.offline':
    'Sie sind offline, deshalb wurde nichts gesendet. Versuchen Sie es erneut, wenn Sie verbunden sind.',
  'failure.timed_out':
    'Der Server hat zu lange für die Antwort gebraucht. Versuchen Sie es gleich noch einmal.',
  'failure.rejected':
    'Der Server hat das abgelehnt. Wenn es wieder vorkommt, kann der Support helfen.',
  'failure.when': 'Wenn es so bleibt, nennen Sie dem Support den Zeitpunkt: {when}.',
  'failure.account_gone.title': 'Dieses Konto ist nicht mehr verfügbar',
  'failure.support': 'Hilfe erhalten',
  'failure.title': 'Wir können Ihre Anmeldemethoden nicht anzeigen',
  'failure.crash.title': 'Auf dieser Seite ist ein Fehler aufgetreten',
  'failure.crash.lead':
    'Ihre Anmeldemethoden sind wie zuvor, es sei denn, Sie hatten gerade eine entfernt. Laden Sie die Seite neu, um sie zu sehen.',
  'failure.crash.reload': 'Neu laden',
  'failure.settings.title': 'Diese Seite ist nicht eingerichtet',
  'failure.settings.lead':
    'Mit Ihrem Konto ist alles in Ordnung. Informieren Sie den Betreiber dieser App.',
  'failure.settings.details': 'Für den Betreiber',

  'not_found.title': 'Diese Seite gibt es nicht',
  'not_found.back': 'Zur Seite „Sicherheit“',
} satisfies Translation<typeof english>;
