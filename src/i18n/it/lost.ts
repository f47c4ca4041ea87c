// What is said in Italian to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': 'Telefono o chiave persi?',
  'lost.before.lead':
    'Qui puoi rimuovere dal tuo account ciò che hai perso, così non serve a nulla a chi lo ha ora. Prima verifichiamo che sia tu.',
  'lost.before.next':
    'Se la pagina successiva chiede ciò che hai perso, scegli lì l’opzione per provare un altro metodo. Va bene qualsiasi altro metodo che hai configurato, e anche il tuo codice di recupero.',
  'lost.before.stuck':
    'Non hai altro a portata di mano, né un codice di recupero? Allora solo l’assistenza può farti entrare.',

  'lost.which': 'Che cosa hai perso?',
  'lost.which.lead': 'Se su un telefono ce n’erano più di uno, rimuovili uno dopo l’altro.',
  'lost.which.none': 'Qui non c’è nulla che si possa rimuovere dal tuo account.',

  'lost.title': 'Hai perso: {name}',
  'lost.title.rest': 'Una parte è ancora nell’elenco: {name}',
  'lost.lead': 'Rimuovi questo metodo dal tuo account, così non serve a nulla a chi lo ha ora.',
  'lost.lead.rest':
    'Ci aspettavamo che sparisse insieme al resto, ma non è successo. Premi ancora una volta per rimuovere anche questo.',

  'lost.check': 'Che cosa ti resta',
  'lost.check.add': 'Prima aggiungi un metodo',
  'lost.check.add.lead':
    'Se puoi, configura un altro metodo prima di continuare. Se qualcuno potrebbe usare proprio ora ciò che hai perso, rimuovilo prima.',
  'lost.next': 'Quando ti verrà chiesta una conferma',
  'lost.next.another':
    'Se una pagina chiede ciò che hai perso, scegli lì l’opzione per provare un altro metodo e usane uno che hai ancora.',
  'lost.next.recovery':
    'Funziona anche il tuo codice di recupero, una volta sola. Poi ne ricevi uno nuovo: conserva quello al suo posto.',
  'lost.next.password':
    'Da quel momento viene chiesta solo la password, finché non aggiungi un metodo.',
  'lost.take_off': 'Rimuovi dal tuo account',
  'lost.not_now': 'Non ora',

  'lost.done': 'Non è più nel tuo account: {name}',
  'lost.gone': 'Questo metodo non è nel tuo account',
  'lost.gone.lead': 'È già stato rimosso, oppure non c’è mai stato. Non c’è altro da rimuovere.',
  'lost.cannot': 'Resta nel tuo account: {name}',
  'lost.more': 'C’era dell’altro sul dispositivo?',
  'lost.more.lead':
    'Un telefono contiene spesso più di un metodo. Rimuovi ognuno di quelli persi insieme al telefono.',
  'lost.after': 'Se qualcuno potrebbe avere il dispositivo in mano',
  'lost.after.lead':
    'Gli accessi già attivi sul dispositivo restano attivi. Esci ovunque e cambia la password, se era salvata lì.',
  'lost.after.sign_out': 'Esci ovunque',
  'lost.after.password': 'Cambia la password',
  'lost.back': 'Torna all’elenco',
} satisfies Translation<typeof english>;
