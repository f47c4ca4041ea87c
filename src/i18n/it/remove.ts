// What is said in Italian of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': 'Rimuovere {name}?',
  'remove.goes': 'Verrà rimosso:',
  'remove.goes.together': 'Verranno rimossi insieme:',
  'remove.may_go.one':
    'Potrebbe sparire anche: {names}. Le approvazioni push e i codici si configurano a coppie e da qui non si può capire quali vanno insieme. Controlliamo dopo e te lo diciamo.',
  'remove.may_go.several':
    'Potrebbe sparire anche uno di questi: {names}. Le approvazioni push e i codici si configurano a coppie e da qui non si può capire quali vanno insieme. Controlliamo dopo e te lo diciamo.',
  'remove.left.one_of_them': 'Uno di questi resta, quindi avrai ancora un secondo passaggio.',
  'remove.left.more': '{count, plural, one {# altro} many {altri #} other {altri #}}',
  'remove.left.still_protected': 'Ti resterà: {names}.',
  'remove.left.still_protected.next':
    'La prossima volta che chiediamo un secondo passaggio potrai usare {count, plural, one {questo metodo} many {uno qualsiasi di questi} other {uno qualsiasi di questi}}.',
  'remove.left.email_only':
    'Resta solo l’email. Per aprire questa pagina non sarà più chiesto un secondo passaggio.',
  'remove.left.nothing_left':
    'Non avrai più un secondo passaggio. Chiunque abbia la tua password potrà accedere.',
  'remove.left.recovery_code':
    'Il tuo codice di recupero resta nell’elenco, ma da solo non viene chiesto.',
  'remove.second_act': 'Ho capito e voglio procedere con la rimozione',
  'remove.second_act.missing': 'Prima seleziona questa casella.',
  'remove.replace': 'Sostituiscilo invece: prima aggiungine uno nuovo',
  'remove.cancel': 'Annulla',
  'remove.close': 'Chiudi',
  'remove.button.push': 'Rimuovi app',
  'remove.button.otp': 'Rimuovi app',
  'remove.button.phone': 'Rimuovi telefono',
  'remove.button.email': 'Rimuovi email',
  'remove.button.webauthn-roaming': 'Rimuovi chiave',
  'remove.button.webauthn-platform': 'Rimuovi passkey',
  'remove.button.other': 'Rimuovi',
  'remove.slow': 'Ci vuole più tempo del solito. Resta qui: stiamo scoprendo che cosa è successo.',
  'remove.expired':
    'La tua conferma è scaduta. Non è stato rimosso nulla. Conferma la tua identità per continuare.',
  'remove.not_removed': 'Non è stato rimosso nulla. {reason}',
  'remove.not_removed_yet':
    'Il metodo è ancora nel tuo elenco. La richiesta però è stata inviata e il server ha impiegato troppo tempo a rispondere, quindi potrebbe ancora essere rimosso. Puoi riprovare: prima controlliamo.',
  'remove.checking': 'La risposta è andata persa. Controlliamo che cosa è successo…',
  'remove.too_late':
    'La richiesta è già stata inviata, quindi la rimozione potrebbe ancora avvenire. Puoi chiudere: scopriremo com’è andata e lo diremo nella pagina.',
  'remove.other_running': 'È in corso un’altra rimozione. Attendi che finisca.',
  'remove.changed':
    'I tuoi metodi di accesso sono cambiati mentre questa finestra era aperta. Non è stato rimosso nulla. Controlla di nuovo che cosa sparisce e che cosa resta.',
  'remove.changed.goes_too': 'Sparisce anche, o potrebbe sparire: {names}.',
  'remove.changed.gone': 'Non c’è più: {names}.',
  'remove.changed.added': 'Nuovo: {names}.',
  'remove.refused_by_host': 'Non è stato rimosso nulla. Questa app non lo consente.',
  'remove.refused_by_host.told': 'Non è stato rimosso nulla. Questa app non lo consente: {reason}',
  'remove.refused_by_host.unanswered':
    'Non è stato rimosso nulla. Questa app deve prima dare il consenso e non ha risposto. Riprova; se succede di nuovo, l’assistenza può aiutarti.',
  'remove.covered':
    'Non è stato rimosso nulla, perché qualcosa potrebbe coprire questa pagina. Riprova quando la vedi per intero, oppure aprila in una scheda a parte.',
  'remove.lost': 'Perso o rubato?',
  'remove.gone.title': 'Rimuovi',
  'remove.gone':
    'Questo non è tra i tuoi metodi di accesso. Potrebbe essere già stato rimosso. Non c’è altro da fare.',
  'remove.gone.meanwhile': 'Era già stato rimosso. Non c’è altro da fare.',
  'remove.cannot.title': 'Rimuovi {name}',

  'done.removed': 'Rimosso: {names}.',
  'done.also_gone': 'È sparito anche, senza che ce lo aspettassimo: {names}.',
  'done.still_there': 'C’è ancora, anche se ci aspettavamo che sparisse: {names}.',
  'done.already': 'Era già stato rimosso: {names}.',
  'done.lagging':
    'Rimosso: {names}. Potrebbe volerci un momento prima che sparisca dal tuo elenco; continuiamo a controllare.',
  'done.still_listed':
    'Ancora nel tuo elenco: {names}. Il server ha comunicato la rimozione, ma mezzo minuto dopo è ancora lì. Controlla di nuovo e, se rimane, ripeti la rimozione.',
  'done.not_gone':
    'Ancora nel tuo elenco: {names}. Finora la rimozione non è avvenuta. Controlla di nuovo prima di riprovare.',
  'done.changed':
    'Non è stato rimosso nulla, perché i tuoi metodi di accesso sono cambiati poco prima. Guarda l’elenco, poi decidi di nuovo.',
  'done.running':
    'Rimozione in corso: {names}. La richiesta è stata inviata, quindi la rimozione potrebbe ancora avvenire. Diremo qui com’è andata.',
  'done.unknown':
    'Non sappiamo se la rimozione è avvenuta: {names}. La risposta è andata persa e ora non riusciamo a vedere il tuo elenco. Controlla di nuovo.',
  'done.unseen':
    'Rimosso: {names}. Dopo non siamo riusciti a vedere il tuo elenco, quindi controlla di nuovo prima di farci affidamento.',
  'done.when': '{time} · Riferimento {reference}',
  'done.copy': 'Copia',
  'done.copied': 'Copiato',
  'done.marked':
    'Non è stato possibile copiare. Ora il testo è selezionato: copialo con la tastiera.',
  'done.dismiss': 'Chiudi',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
