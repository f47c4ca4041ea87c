// What is said in German right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'Ihr nächster Schritt',
  'checkup.almost': 'Fast fertig',
  'checkup.well': 'Alles eingerichtet',
  'checkup.not_asked.none':
    'Wir haben nicht nach einem zweiten Schritt gefragt, weil Sie noch keinen haben.',
  'checkup.not_asked.email':
    'Wir haben nicht nach einem zweiten Schritt gefragt: E-Mail allein zählt hier nicht als solcher.',
  'checkup.no_second_step':
    'Mit einem zweiten Schritt reicht ein gestohlenes Passwort nicht aus, um in Ihr Konto zu gelangen.',
  'checkup.only_email':
    'Mit einer Authenticator-App reicht ein gestohlenes Passwort nicht aus, um in Ihr Konto zu gelangen.',
  'checkup.only_phone':
    'SMS und Anrufe können abgefangen werden. Eine Authenticator-App ist sicherer.',
  'checkup.only_one':
    'Sie haben nur einen zweiten Schritt. Geht er verloren, kommen Sie mit einem weiteren trotzdem in Ihr Konto.',
  'checkup.no_recovery_code':
    'Sie haben keinen Wiederherstellungscode, mit dem Sie sich ersatzweise anmelden könnten. Der Support weiß, ob Sie einen bekommen können.',
  'checkup.well.two':
    'Sie haben mehr als einen zweiten Schritt. Geht einer verloren, sind Sie nicht ausgesperrt.',
  'checkup.well.code': 'Sie haben mehr als einen zweiten Schritt und einen Wiederherstellungscode.',
  'checkup.read_only':
    'Sie können hier keine Methoden hinzufügen. Wenden Sie sich an den Betreiber dieser App.',
  'checkup.add': 'Methode wählen',
  'checkup.add.app': 'App einrichten',
  'checkup.dismiss': 'Nicht jetzt',
  'checkup.dismiss.well': 'Ausblenden',

  'changes.gone': 'An anderer Stelle entfernt: {names}.',
  'changes.added': 'An anderer Stelle hinzugefügt: {names}.',
  'changes.held': 'In der Liste erscheint das, sobald Sie dort fertig sind.',
  'changes.show': 'Jetzt anzeigen',
  'changes.dismiss': 'Schließen',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
