// What is said in Italian until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'Sicurezza',
  'page.lead': 'Come dimostri di essere tu quando accedi.',

  'confirm.button': 'Conferma la tua identità',
  'confirm.lead':
    'Prima che tu possa vedere o modificare i tuoi metodi di accesso, verifichiamo che sia tu.',
  'confirm.expired':
    'La tua conferma è scaduta. Quello che vedi rimane; per le modifiche ne serve una nuova.',
  'confirm.locked':
    'Hai bloccato le modifiche. Quello che vedi rimane; per le modifiche serve una nuova conferma.',

  'step_up.not_trusted':
    'La risposta ricevuta non corrisponde alla nostra richiesta, quindi l’abbiamo scartata. Non è stato modificato nulla. Ricomincia da qui.',
  'step_up.clock':
    'L’orologio di questo dispositivo è sfasato di oltre un minuto, quindi non possiamo verificare che sia tu. Regola l’orologio, poi riprova.',
  'step_up.unreachable':
    'Non abbiamo potuto finire di verificare che sia tu, perché il servizio di accesso non ha risposto. Non è stato modificato nulla. Riprova.',
  'step_up.not_offered':
    'Questa app non è configurata per verificare che sia tu. Non è stato modificato nulla. Avvisa chi la gestisce.',
  'step_up.not_fresh':
    'Ti abbiamo chiesto di accedere di nuovo e il servizio di accesso non l’ha consentito. Non è stato modificato nulla. Riprova.',
  'step_up.cancelled': 'Non confermato. Non è stato modificato nulla.',
  'step_up.failed':
    'Non siamo riusciti a verificare che sia tu. Non è stato modificato nulla. Riprova.',

  'list.title': 'I tuoi metodi di accesso',
  'list.loading': 'Caricamento dei tuoi metodi di accesso…',
  'list.slow': 'Ci vuole più tempo del solito.',
  'list.empty.title': 'Non hai ancora un secondo passaggio',
  'list.empty.lead': 'Solo la password protegge il tuo account.',
  'list.apart':
    'Le tue approvazioni o i tuoi codici provengono da più fonti e da qui non si può capire quali vanno insieme. Sono mostrate una per una; rimuovendone una potrebbe sparirne anche un’altra. Ti avvisiamo prima e ti diciamo dopo che cosa è sparito.',
  'list.stale': 'Ora non siamo riusciti a controllare di nuovo. Ultimo controllo: {time}.',
  'list.offline': 'Sei offline. Ultimo controllo: {time}. Per le modifiche serve una connessione.',
  'list.retry': 'Controlla di nuovo',
  'list.retry.wait': 'tra {seconds} s',
  'list.cancel': 'Annulla',
  'list.stopped.title': 'Hai interrotto prima che arrivassero i tuoi metodi di accesso',
  'list.stopped.lead': 'Non è stato modificato nulla.',
  'list.remove': 'Rimuovi {name}',
  'list.remove.short': 'Rimuovi',
  'list.add': 'Aggiungi un metodo',
  'list.add.not_permitted': 'Puoi consultare i metodi, ma non hai il permesso di aggiungerne.',
  'list.new': 'Nuovo',
  'lost.link': 'Telefono o chiave persi?',

  'name.push': 'Guardian su {name}',
  'name.push.unnamed': 'App Guardian',
  'name.phone': 'Telefono che termina con {name}',
  'name.phone.masked': 'Telefono {name}',
  'name.phone.unnamed': 'Telefono',
  'name.otp': 'App di autenticazione',
  'name.otp.numbered': 'App di autenticazione {number}',
  'name.email': 'Email {name}',
  'name.email.unnamed': 'Email',
  'name.recovery-code': 'Codice di recupero',
  'name.webauthn-roaming': 'Chiave di sicurezza {name}',
  'name.webauthn-roaming.unnamed': 'Chiave di sicurezza',
  'name.webauthn-platform': 'Passkey su {name}',
  'name.webauthn-platform.unnamed': 'Passkey su un dispositivo',
  'name.unknown': 'Altro metodo {name}',
  'name.unknown.unnamed': 'Altro metodo',
  'name.reference': 'Riferimento {name}',
  'name.whole': 'Mostra il nome completo',

  'ability.push': 'Approvazioni',
  'ability.otp': 'Codici a 6 cifre',
  'ability.sms': 'SMS',
  'ability.voice': 'Telefonate',
  'ability.email': 'Codici via email',
  'ability.recovery-code': 'Per quando non hai altro a portata di mano',
  'ability.webauthn-roaming': 'Tocca per confermare',
  'ability.webauthn-platform': 'Conferma con il blocco schermo del tuo dispositivo',
  'ability.unknown': 'Un tipo che non conosciamo ancora',

  'why.profile_email': 'Proviene dal tuo profilo, quindi non si può rimuovere qui.',
  'why.recovery_code': 'Solo l’assistenza può sostituirlo o rimuoverlo.',
  'why.unknown_kind':
    'Non conosciamo questo tipo, quindi non si può rimuovere qui. L’assistenza può aiutarti.',
  'why.no_id':
    'Non possiamo distinguerlo da altri, quindi non si può rimuovere qui. L’assistenza può aiutarti.',
  'why.just_removed': 'Rimosso. Potrebbe volerci un momento prima che sparisca da questo elenco.',
  'why.not_permitted':
    'Puoi consultare i metodi, ma non hai il permesso di rimuoverli. Chiedilo a chi gestisce questa app.',

  'failure.step_up_required': 'La tua conferma è scaduta. Conferma la tua identità per continuare.',
  'failure.account_gone':
    'È stato chiuso o rimosso, quindi non c’è più nulla da vedere o modificare. Se non te lo aspettavi, l’assistenza può aiutarti.',
  'failure.not_permitted': 'Non hai il permesso di farlo qui. Chiedilo a chi gestisce questa app.',
  'failure.not_removable': 'Questo metodo non si può rimuovere qui. L’assistenza può aiutarti.',
  'failure.not_found': 'Era già stato rimosso.',
  'failure.not_offered':
    'Questa app non può mostrare i tuoi metodi di accesso. Avvisa chi la gestisce.',
  'failure.changed_meanwhile': 'Nel frattempo qualcosa è cambiato. Guarda di nuovo l’elenco.',
  'failure.too_many_requests': 'Troppe richieste in una volta. Attendi un momento, poi riprova.',
  'failure.server_failed': 'Il server ha un problema. Riprova tra un momento.',
  'failure.unexpected_answer':
    'Il server ha inviato qualcosa che non riusciamo a leggere. Riprova tra un momento.',
  'failure.network_sign_in':
    'Al posto del server ha risposto una pagina web. Forse devi prima accedere alla tua rete.',
  'failure.unreachable':
    'Non siamo riusciti a raggiungere il server. Controlla la connessione, poi riprova.',
  'failure.offline':
    'Sei offline, quindi non è stato inviato nulla. Riprova quando la connessione è attiva.',
  'failure.timed_out': 'Il server ha impiegato troppo tempo a rispondere. Riprova tra un momento.',
  'failure.rejected':
    'Il server ha rifiutato la richiesta. Se succede di nuovo, l’assistenza può aiutarti.',
  'failure.when': 'Se il problema continua, comunica all’assistenza quando è successo: {when}.',
  'failure.account_gone.title': 'Questo account non è più disponibile',
  'failure.support': 'Chiedi assistenza',
  'failure.title': 'Non possiamo mostrare i tuoi metodi di accesso',
  'failure.crash.title': 'Si è verificato un problema in questa pagina',
  'failure.crash.lead':
    'I tuoi metodi di accesso sono come prima, a meno che tu non ne abbia appena rimosso uno. Ricarica la pagina per vederli.',
  'failure.crash.reload': 'Ricarica',
  'failure.settings.title': 'Questa pagina non è configurata',
  'failure.settings.lead': 'Il tuo account non ha alcun problema. Avvisa chi gestisce questa app.',
  'failure.settings.details': 'Per chi la gestisce',

  'not_found.title': 'Questa pagina non esiste',
  'not_found.back': 'Vai a Sicurezza',
} satisfies Translation<typeof english>;
