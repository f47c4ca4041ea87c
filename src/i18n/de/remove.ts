// What is said in German of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': '{name} entfernen?',
  'remove.goes': 'Entfernt wird:',
  'remove.goes.together': 'Gemeinsam entfernt werden:',
  'remove.may_go.one':
    'Möglicherweise fällt auch weg: {names}. Push-Freigaben und Codes werden paarweise eingerichtet, und von hier aus lässt sich nicht erkennen, welche zusammengehören. Wir prüfen das danach und sagen es Ihnen.',
  'remove.may_go.several':
    'Möglicherweise fällt auch eine dieser Methoden weg: {names}. Push-Freigaben und Codes werden paarweise eingerichtet, und von hier aus lässt sich nicht erkennen, welche zusammengehören. Wir prüfen das danach und sagen es Ihnen.',
  'remove.left.one_of_them': 'Eine davon bleibt, Sie haben also weiterhin einen zweiten Schritt.',
  'remove.left.more': '{count, plural, one {# weitere} other {# weitere}}',
  'remove.left.still_protected': 'Ihnen bleibt weiterhin: {names}.',
  'remove.left.still_protected.next':
    'Wenn wir das nächste Mal nach einem zweiten Schritt fragen, können Sie {count, plural, one {diese Methode} other {eine beliebige davon}} verwenden.',
  'remove.left.email_only':
    'Nur E-Mail bleibt übrig. Beim Öffnen dieser Seite wird dann nicht mehr nach einem zweiten Schritt gefragt.',
  'remove.left.nothing_left':
    'Sie haben dann keinen zweiten Schritt mehr. Wer Ihr Passwort hat, kann sich anmelden.',
  'remove.left.recovery_code':
    'Ihr Wiederherstellungscode bleibt in der Liste, aber ohne eine andere Methode wird er nicht abgefragt.',
  'remove.second_act': 'Ich habe das verstanden und möchte dies entfernen',
  'remove.second_act.missing': 'Setzen Sie zuerst hier das Häkchen.',
  'remove.replace': 'Stattdessen ersetzen: zuerst eine neue hinzufügen',
  'remove.cancel': 'Abbrechen',
  'remove.close': 'Schließen',
  'remove.button.push': 'App entfernen',
  'remove.button.otp': 'App entfernen',
  'remove.button.phone': 'Telefon entfernen',
  'remove.button.email': 'E-Mail entfernen',
  'remove.button.webauthn-roaming': 'Schlüssel entfernen',
  'remove.button.webauthn-platform': 'Passkey entfernen',
  'remove.button.other': 'Entfernen',
  'remove.slow':
    'Das dauert länger als gewöhnlich. Bleiben Sie hier: Wir finden heraus, was passiert ist.',
  'remove.expired':
    'Ihre Bestätigung ist abgelaufen. Es wurde nichts entfernt. Bestätigen Sie Ihre Identität, um fortzufahren.',
  'remove.not_removed': 'Es wurde nichts entfernt. {reason}',
  'remove.not_removed_yet':
    'Die Methode steht noch in Ihrer Liste. Die Anfrage wurde aber gesendet, und der Server hat zu lange für die Antwort gebraucht; die Methode kann also noch entfernt werden. Sie können es erneut versuchen: Wir prüfen zuerst die Liste.',
  'remove.checking': 'Die Antwort ist verloren gegangen. Wir prüfen, was passiert ist …',
  'remove.too_late':
    'Die Anfrage wurde schon gesendet und kann noch ausgeführt werden. Sie können dies schließen: Wir finden heraus, was daraus geworden ist, und sagen es auf der Seite.',
  'remove.other_running':
    'Gerade wird etwas anderes entfernt. Warten Sie, bis das abgeschlossen ist.',
  'remove.changed':
    'Während dies geöffnet war, haben sich Ihre Anmeldemethoden geändert. Es wurde nichts entfernt. Prüfen Sie noch einmal, was wegfällt und was bleibt.',
  'remove.changed.goes_too': 'Fällt auch weg oder kann wegfallen: {names}.',
  'remove.changed.gone': 'Nicht mehr vorhanden: {names}.',
  'remove.changed.added': 'Neu: {names}.',
  'remove.refused_by_host': 'Es wurde nichts entfernt. Diese App lässt das nicht zu.',
  'remove.refused_by_host.told': 'Es wurde nichts entfernt. Diese App lässt das nicht zu: {reason}',
  'remove.refused_by_host.unanswered':
    'Es wurde nichts entfernt. Diese App muss zuerst zustimmen und hat nicht geantwortet. Versuchen Sie es erneut; wenn es wieder vorkommt, kann der Support helfen.',
  'remove.covered':
    'Es wurde nichts entfernt, weil möglicherweise etwas diese Seite verdeckt. Versuchen Sie es erneut, sobald Sie die ganze Seite sehen, oder öffnen Sie sie in einem eigenen Tab.',
  'remove.lost': 'Verloren oder gestohlen?',
  'remove.gone.title': 'Entfernen',
  'remove.gone':
    'Das gehört nicht zu Ihren Anmeldemethoden. Möglicherweise wurde es bereits entfernt. Sie müssen nichts weiter tun.',
  'remove.gone.meanwhile': 'Das wurde bereits entfernt. Sie müssen nichts weiter tun.',
  'remove.cannot.title': '{name} entfernen',

  'done.removed': 'Entfernt: {names}.',
  'done.also_gone': 'Unerwartet ebenfalls weggefallen: {names}.',
  'done.still_there': 'Noch vorhanden, obwohl wir erwartet haben, dass es wegfällt: {names}.',
  'done.already': 'Das wurde bereits entfernt: {names}.',
  'done.lagging':
    'Entfernt: {names}. Es kann einen Moment dauern, bis Ihre Liste das zeigt; wir prüfen weiter.',
  'done.still_listed':
    'Noch in Ihrer Liste: {names}. Laut Server wurde dies entfernt, nach einer halben Minute ist es aber noch da. Prüfen Sie die Liste erneut, und wenn es dabei bleibt, entfernen Sie es noch einmal.',
  'done.not_gone':
    'Noch in Ihrer Liste: {names}. Bisher wurde dies nicht entfernt. Prüfen Sie die Liste erneut, bevor Sie es noch einmal versuchen.',
  'done.changed':
    'Es wurde nichts entfernt, weil sich Ihre Anmeldemethoden kurz zuvor geändert haben. Sehen Sie sich die Liste an und entscheiden Sie dann neu.',
  'done.running':
    'Wird entfernt: {names}. Die Anfrage wurde gesendet und kann noch ausgeführt werden. Hier sagen wir, was daraus geworden ist.',
  'done.unknown':
    'Wir wissen nicht, ob {names} entfernt wurde: Die Antwort ist verloren gegangen, und wir können Ihre Liste gerade nicht sehen. Prüfen Sie sie erneut.',
  'done.unseen':
    'Entfernt: {names}. Wir konnten Ihre Liste danach nicht ansehen. Prüfen Sie sie erneut, bevor Sie sich darauf verlassen.',
  'done.when': '{time} · Referenz {reference}',
  'done.copy': 'Kopieren',
  'done.copied': 'Kopiert',
  'done.marked':
    'Das Kopieren war nicht möglich. Der Text ist jetzt markiert: Kopieren Sie ihn mit der Tastatur.',
  'done.dismiss': 'Schließen',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
