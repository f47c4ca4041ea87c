// What is said in German of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': 'Änderungen entsperrt · {minutes, plural, one {# Min.} other {# Min.}}',
  'unlock.chip.short': 'Entsperrt · {minutes, plural, one {# Min.} other {# Min.}}',
  'unlock.lock': 'Jetzt sperren',
  'unlock.ends_soon':
    'Änderungen werden in {minutes, plural, one {einer Minute} other {# Minuten}} gesperrt. Bestätigen Sie Ihre Identität erneut, damit sie entsperrt bleiben.',
  'unlock.extend': 'Entsperrt lassen',

  'popup.open':
    'Fahren Sie in dem Fenster fort, das sich geöffnet hat. Diese Seite bleibt, wie sie ist.',
  'popup.show': 'Fenster anzeigen',
  'popup.blocked':
    'Ihr Browser hat das Öffnen eines Fensters nicht zugelassen. Es wurde nichts geändert. Fahren Sie in diesem Tab fort oder erlauben Sie das Fenster.',
  'popup.blocked.apart':
    'Ihr Browser hat das Öffnen eines Fensters von hier aus nicht zugelassen. Es wurde nichts geändert. Öffnen Sie diese Seite in einem eigenen Tab oder erlauben Sie das Fenster.',
  'popup.closed':
    'Sie haben das Fenster geschlossen, bevor wir eine Antwort hatten. Es wurde nichts geändert. Beginnen Sie von vorn, wann immer Sie möchten.',
  'popup.lost':
    'Wir sehen das Fenster nicht mehr. Wenn es noch offen ist, schließen Sie den Vorgang dort ab. Wenn nicht, fahren Sie hier fort.',
  'popup.timed_out':
    'Das hat zu lange gedauert und zählt deshalb nicht mehr. Es wurde nichts geändert. Beginnen Sie hier von vorn.',
  'popup.no_storage':
    'Ihr Browser erlaubt dieser Seite nicht, etwas zu speichern; nach der Bestätigung kämen Sie deshalb nicht hierher zurück. Es wurde nichts geändert. Erlauben Sie Websitedaten für diese Seite und versuchen Sie es dann erneut.',
  'popup.here': 'In diesem Tab fortfahren',
  'popup.apart': 'In eigenem Tab öffnen',
  'popup.done.title': 'Sie können dieses Fenster schließen',
  'popup.done.lead': 'Fahren Sie dort fort, wo Sie vorher waren.',

  'confirm.someone_else.title': 'Sie haben mit einem anderen Konto bestätigt',
  'confirm.someone_else.lead':
    'Sie haben als {name} bestätigt, aber diese Seite wurde für {expected} geöffnet. Es wurde nichts geändert.',
  'confirm.someone_else.unnamed': 'ein anderes Konto',
  'confirm.someone_else.retry': 'Identität als {expected} bestätigen',
  'confirm.someone_else.accept': 'Als {name} fortfahren',
} satisfies Translation<typeof english>;
