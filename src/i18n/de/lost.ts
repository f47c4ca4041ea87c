// What is said in German to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': 'Smartphone oder Schlüssel verloren?',
  'lost.before.lead':
    'Sie können das Verlorene hier aus Ihrem Konto entfernen, damit es niemandem nützt, der es jetzt hat. Zuerst vergewissern wir uns, dass Sie es sind.',
  'lost.before.next':
    'Wenn die nächste Seite nach dem fragt, was Sie verloren haben, wählen Sie dort die Option, eine andere Methode zu verwenden. Alles andere, was Sie eingerichtet haben, geht auch, ebenso Ihr Wiederherstellungscode.',
  'lost.before.stuck':
    'Nichts anderes zur Hand und kein Wiederherstellungscode? Dann kann Ihnen nur der Support Zugang geben.',

  'lost.which': 'Was haben Sie verloren?',
  'lost.which.lead':
    'Wenn mehrere Methoden auf einem Smartphone waren, entfernen Sie eine nach der anderen.',
  'lost.which.none': 'Hier gibt es nichts, was aus Ihrem Konto entfernt werden könnte.',

  'lost.title': 'Verloren: {name}',
  'lost.title.rest': 'Ein Teil steht noch in der Liste: {name}',
  'lost.lead': 'Entfernen Sie dies aus Ihrem Konto, damit es niemandem nützt, der es jetzt hat.',
  'lost.lead.rest':
    'Wir haben erwartet, dass dies mit wegfällt, aber es ist noch da. Ein weiterer Knopfdruck entfernt es.',

  'lost.check': 'Was Ihnen bleibt',
  'lost.check.add': 'Erst Methode hinzufügen',
  'lost.check.add.lead':
    'Wenn Sie können, richten Sie eine andere Methode ein, bevor Sie fortfahren. Wenn jemand das Verlorene gerade benutzen könnte, entfernen Sie es zuerst.',
  'lost.next': 'Wenn Sie um eine Bestätigung gebeten werden',
  'lost.next.another':
    'Wenn eine Seite nach dem fragt, was Sie verloren haben, wählen Sie dort die Option, eine andere Methode zu verwenden, und nehmen Sie eine, die Sie noch haben.',
  'lost.next.recovery':
    'Auch Ihr Wiederherstellungscode funktioniert, einmal. Sie erhalten dann einen neuen: Bewahren Sie stattdessen diesen auf.',
  'lost.next.password':
    'Ab dann wird nur noch Ihr Passwort verlangt, bis Sie eine Methode hinzufügen.',
  'lost.take_off': 'Aus Ihrem Konto entfernen',
  'lost.not_now': 'Nicht jetzt',

  'lost.done': 'Nicht mehr in Ihrem Konto: {name}',
  'lost.gone': 'Diese Methode ist nicht in Ihrem Konto',
  'lost.gone.lead':
    'Sie wurde bereits entfernt, oder es gab sie hier nie. Es gibt nichts mehr zu entfernen.',
  'lost.cannot': 'Bleibt in Ihrem Konto: {name}',
  'lost.more': 'War noch etwas darauf?',
  'lost.more.lead':
    'Auf einem Smartphone ist oft mehr als eine Methode. Entfernen Sie jede, die mit ihm verloren ging.',
  'lost.after': 'Wenn es jemand in den Händen haben könnte',
  'lost.after.lead':
    'Was darauf angemeldet war, bleibt angemeldet. Melden Sie sich überall ab, und ändern Sie Ihr Passwort, wenn es dort gespeichert war.',
  'lost.after.sign_out': 'Überall abmelden',
  'lost.after.password': 'Passwort ändern',
  'lost.back': 'Zurück zur Liste',
} satisfies Translation<typeof english>;
