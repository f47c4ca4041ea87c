// What is said in Italian where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'Annulla',

  'ask.password.title': 'Accedi',
  'ask.password.lead':
    'La tua email e la tua password vanno direttamente al servizio di accesso. Questa pagina non conserva alcuna copia della password.',
  'ask.account': 'Email o nome utente',
  'ask.account.missing': 'Inserisci la tua email o il tuo nome utente.',
  'ask.account.is': 'Stai accedendo come {name}.',
  'ask.account.another': 'Usa un altro account',
  'ask.password': 'Password',
  'ask.password.missing': 'Inserisci la password.',
  'ask.password.show': 'Mostra la password',
  'ask.password.send': 'Accedi',

  'ask.methods.title': 'Scegli come confermare',
  'ask.methods.lead': 'Ancora un passaggio e sapremo che sei tu.',
  'ask.methods.looking': 'Ricerca dei tuoi metodi…',
  'ask.methods.retry': 'Controlla di nuovo',
  'ask.methods.none':
    'Nessuno dei tuoi metodi si può chiedere in questa pagina, quindi qui non si può verificare che sia tu. L’assistenza può aiutarti.',
  'ask.method.push': 'Approva una notifica',
  'ask.method.otp': 'Inserisci un codice della tua app',
  'ask.method.sms': 'Ricevi un SMS',
  'ask.method.voice': 'Ricevi una telefonata',
  'ask.method.email': 'Ricevi un’email',
  'ask.method.recovery-code': 'Usa il tuo codice di recupero',
  'ask.method.otp.hint': 'Va bene una qualsiasi delle tue app di autenticazione.',
  'ask.method.recovery-code.hint': 'Per quando non hai altro a portata di mano.',

  'ask.another': 'Scegli un altro metodo',
  'ask.code.title': 'Inserisci il codice',
  'ask.code.otp': 'Apri la tua app di autenticazione e inserisci il codice che mostra ora.',
  'ask.code.sms': 'Abbiamo inviato un SMS con un codice: {name}.',
  'ask.code.voice': 'Stiamo chiamando: {name}. Inserisci il codice che senti.',
  'ask.code.email': 'Abbiamo inviato un’email con un codice: {name}.',
  'ask.push.title': 'Approva sul telefono',
  'ask.push.sent': 'Abbiamo inviato una notifica a {name}. Aprila lì e approva.',
  'ask.push.waiting': 'In attesa della tua approvazione…',
  'ask.push.again': 'Invia un’altra notifica',
  'ask.push.sent_again': 'Abbiamo inviato un’altra notifica. Conta solo la più recente.',
  'ask.recovery.title': 'Inserisci il tuo codice di recupero',
  'ask.recovery.lead': 'Funziona una volta sola. Subito dopo ne ricevi uno nuovo.',
  'ask.recovery': 'Codice di recupero',
  'ask.recovery.missing': 'Prima inserisci il tuo codice di recupero.',
  'ask.recovery.new':
    'Hai usato il tuo codice di recupero, quindi non funziona più. Questo prende il suo posto e ti fa entrare una volta sola, quando non hai altro a portata di mano. Lo mostriamo solo adesso.',

  'look.only':
    'Hai effettuato l’accesso e puoi consultare i metodi. Per modificare qualcosa, conferma la tua identità.',
  'look.only.remove':
    'Non è ancora stato rimosso nulla. Conferma la tua identità, poi procedi qui con la rimozione.',
  'look.only.add': 'Non è ancora stato aggiunto nulla. Conferma la tua identità, poi continua qui.',

  'trouble.wrong_password': 'Email e password non corrispondono. Controlla entrambe, poi riprova.',
  'trouble.blocked':
    'Ci sono stati troppi tentativi, quindi per ora nessuno può accedere da qui a questo account. Cerca un messaggio da parte nostra oppure chiedi all’assistenza.',
  'trouble.suspended': 'Questo account non può accedere. Chiedi il motivo all’assistenza.',
  'trouble.breached':
    'Questa password è nota per una fuga di dati di un altro servizio, quindi non viene più accettata. Scegline una nuova: usa “Password dimenticata” dove accedi di solito.',
  'trouble.not_from_here':
    'Il servizio di accesso vuole verificare che tu non sia un robot e qui non può farlo. Prima accedi dove lo fai di solito, poi riprova.',
  'trouble.refused':
    'Il servizio di accesso non ti consente di entrare qui. L’assistenza può aiutarti.',
  'trouble.not_offered':
    'Questa app non è configurata per farti accedere qui. Non è stato modificato nulla. Avvisa chi la gestisce.',
  'trouble.someone_else':
    'Ha risposto un account diverso da quello di questa pagina, quindi la risposta non è stata usata. Riprova.',
  'trouble.wrong_code':
    'Questo codice è sbagliato o è già stato usato. Inserisci quello che vedi ora.',
  'trouble.wrong_code.left':
    'Questo codice è sbagliato o è già stato usato. {count, plural, one {Hai ancora # tentativo.} many {Hai ancora # tentativi.} other {Hai ancora # tentativi.}}',
  'trouble.wrong_recovery_code':
    'Questo non è il tuo codice di recupero. Uno precedente non funziona più. Controllalo oppure scegli un altro metodo.',
  'trouble.too_many_codes':
    'Troppi codici sbagliati, quindi per ora non ne viene controllato nessuno. {minutes, plural, one {Attendi un minuto} many {Attendi # minuti} other {Attendi # minuti}}, poi riprova.',
  'trouble.too_many_sent':
    'Ti abbiamo inviato troppi messaggi, quindi per ora non ne partono altri. {minutes, plural, one {Attendi un minuto} many {Attendi # minuti} other {Attendi # minuti}}, poi riprova oppure scegli un altro metodo.',
  'trouble.too_many_requests':
    'Troppe richieste in una volta. {minutes, plural, one {Attendi un minuto} many {Attendi # minuti} other {Attendi # minuti}}, poi riprova.',
  'trouble.declined':
    'Hai rifiutato sul telefono, quindi non è stato confermato nulla. Se la richiesta non veniva da te, cambia la password. Se veniva da te, invia un’altra notifica.',
  'trouble.code_expired':
    'Quello che ti abbiamo inviato ormai è troppo vecchio. Richiedi un nuovo invio.',
  'trouble.method_gone': 'Questo metodo non si può più usare. Scegline un altro.',
  'trouble.ended':
    'È passato troppo tempo da quando hai inserito la password. Inseriscila ancora una volta.',
  'trouble.unreachable':
    'Non siamo riusciti a raggiungere il servizio di accesso. Non è stato modificato nulla. Controlla la connessione, poi riprova.',
  'trouble.failed':
    'Il servizio di accesso ha rifiutato la richiesta. Non è stato modificato nulla. Se succede di nuovo, l’assistenza può aiutarti.',
} satisfies Translation<typeof english>;
