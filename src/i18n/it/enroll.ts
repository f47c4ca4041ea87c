// What is said in Italian while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'Aggiungi un metodo di accesso',
  'add.title.otp': 'Aggiungi un’app di autenticazione',
  'add.title.push': 'Aggiungi le notifiche push',
  'add.title.sms': 'Aggiungi gli SMS',
  'add.title.voice': 'Aggiungi le telefonate',
  'add.title.email': 'Aggiungi un indirizzo email',
  'add.cancel': 'Annulla',
  'add.close': 'Chiudi',
  'add.other': 'Scegli un altro metodo',
  'add.again': 'Ricomincia',
  'add.retry': 'Riprova',

  'factor.otp': 'App di autenticazione',
  'factor.otp.hint': 'Codici da un’app sul tuo telefono. Funziona senza rete.',
  'factor.push': 'Notifica push',
  'factor.push.hint': 'Approva con un tocco nell’app Guardian.',
  'factor.sms': 'SMS',
  'factor.sms.hint': 'Un codice via SMS. Incluse le telefonate allo stesso numero.',
  'factor.voice': 'Telefonata',
  'factor.voice.hint': 'Una voce ti legge un codice. Inclusi gli SMS allo stesso numero.',
  'factor.email': 'Email',
  'factor.email.hint': 'Un codice via email. Meno sicuro degli altri; utile come riserva.',
  'factor.off': 'Al momento non disponibile qui.',

  'begin.otp': 'Scansiona un codice QR con la tua app, poi digita il codice mostrato dall’app.',
  'begin.push':
    'Scansiona un codice QR con l’app Guardian. Poi l’app ti chiederà di approvare gli accessi.',
  'begin.button': 'Mostra il codice QR',
  'begin.waiting.otp': 'Recupero del codice QR…',
  'begin.waiting.push': 'Recupero del codice QR…',
  'begin.waiting.sms': 'Invio di un SMS…',
  'begin.waiting.voice': 'Chiamata in corso…',
  'begin.waiting.email': 'Invio di un’email…',

  'otp.scan':
    'Scansiona questo codice con la tua app di autenticazione, oppure digita la chiave nell’app.',
  'otp.verify': 'Poi digita il codice mostrato dall’app.',
  'otp.clock':
    'L’orologio di questo dispositivo è sfasato di {time}. Se la tua app è su questo dispositivo, i suoi codici non andranno bene finché l’ora non è giusta: attiva l’impostazione automatica dell’ora.',
  'otp.known':
    'Digita il codice che la tua app mostra per questo account. Il metodo vale appena il codice è corretto.',
  'otp.known.lost':
    'Non possiamo mostrare il codice QR una seconda volta. Se non l’hai mai scansionato, scarta questa configurazione e ricomincia.',

  'push.scan': 'Scansiona questo codice con l’app Guardian sul tuo telefono e approva lì.',
  'push.open': 'Apri in Guardian su questo telefono',
  'push.waiting': 'In attesa del tuo telefono…',
  'push.codes': 'Sono inclusi i suoi codici a 6 cifre, per quando il telefono non ha rete.',

  'destination.sms':
    'SMS e telefonate vanno insieme: con questo numero puoi usare gli uni o le altre.',
  'destination.voice':
    'Telefonate e SMS vanno insieme: con questo numero puoi usare le une o gli altri.',
  'destination.email': 'Inviamo un codice a questo indirizzo.',

  'sent.sms': 'Abbiamo inviato un SMS con un codice al numero {destination}.',
  'sent.voice': 'Stiamo chiamando il numero {destination} per comunicarti un codice.',
  'sent.email': 'Abbiamo inviato un codice a {destination}.',

  doubt:
    'Non sappiamo se il tuo codice è stato accettato: la risposta è andata persa e ora non riusciamo a vedere il tuo elenco.',
  'doubt.look': 'Controlla di nuovo',
  'add.slow': 'Ci vuole più tempo del solito. Resta qui: stiamo scoprendo che cosa è successo.',

  'fresh.lead':
    'Prima del tuo primo metodo, accedi ancora una volta. Così nessun altro può aggiungere il proprio su un dispositivo che hai lasciato aperto.',
  'add.expired':
    'La tua conferma è scaduta. Non è stato aggiunto nulla. Conferma la tua identità per continuare.',
  'add.not_permitted':
    'Puoi consultare i metodi, ma non hai il permesso di aggiungerne. Rivolgiti a chi gestisce questa app.',

  'enroll.wrong_code': 'Il codice non è corretto. Controllalo, poi riprova.',
  'enroll.wrong_code.otp':
    'Il codice non è corretto o è già stato usato. Attendi il successivo, poi digitalo.',
  'enroll.tries':
    '{count, plural, one {Ancora un tentativo} many {Ancora # tentativi} other {Ancora # tentativi}} prima di una pausa.',
  'enroll.too_many_codes': 'Troppi codici sbagliati. Per ora non viene accettato alcun codice.',
  'enroll.other_app':
    'È il codice di un’app che hai già. Non è stato aggiunto nulla. Scansiona il codice QR con la tua app, poi digita il codice della nuova voce.',
  'enroll.expired':
    'Il tempo a disposizione è scaduto. Non è stato aggiunto nulla. Ricomincia con una nuova configurazione.',
  'enroll.declined': 'Hai rifiutato sul telefono. Non è stato aggiunto nulla.',
  'enroll.gone': 'Questa configurazione non è più aperta. Non è stato aggiunto nulla. Ricomincia.',
  'enroll.factor_off': 'Al momento questo metodo non è disponibile qui. Scegline un altro.',
  'enroll.full':
    'Non c’è spazio per un altro metodo. Anche le configurazioni incomplete occupano spazio: scarta quelle qui sotto oppure rimuovi un metodo che non usi più.',
  'enroll.conflict':
    'C’è già, oppure viene aggiunto altrove in questo momento. Guarda il tuo elenco prima di continuare.',
  'enroll.bad_destination.phone':
    'A questo numero non si può raggiungere nessuno. Controllalo, poi riprova.',
  'enroll.bad_destination.email':
    'A questo indirizzo non si può inviare nulla. Controllalo, poi riprova.',
  'enroll.too_many_sent':
    'Sono stati inviati troppi messaggi. Per ora non ne vengono inviati altri.',
  'enroll.not_sent':
    'Non è stato possibile inviare il messaggio. Riprova oppure scegli un altro metodo.',
  'enroll.not_set_up': 'Questa app non può aggiungere metodi. Avvisa chi la gestisce.',
  'enroll.unfinished': 'Avevi già iniziato questa aggiunta.',
  'enroll.not_begun': 'Non è stato aggiunto nulla. {reason}',
  'enroll.wait': 'Puoi riprovare tra {time}.',
  'enroll.wait.some': 'Attendi un momento, poi riprova.',

  'unfinished.title': 'Configurazione incompleta',
  'unfinished.begun': '{name}: configurazione iniziata e non confermata. Non funziona ancora.',
  'unfinished.finish': 'Completa',
  'unfinished.finish.otp': 'Completa con un codice dell’app',
  'unfinished.discard': 'Scarta',
  'unfinished.discard_all': 'Scarta tutte ({count})',
  'unfinished.start_again': 'Scarta e ricomincia',
  'unfinished.finish_lead':
    'Se è già nella tua app, completa con un codice. Altrimenti scarta questa configurazione e ricomincia.',
  'unfinished.lost_lead':
    'Questa configurazione non si può più completare: ciò che serve è stato mostrato una volta sola. Scartala e ricomincia.',
  'unfinished.little_room':
    'C’è spazio solo per pochi altri metodi. Contano anche quelli incompleti: scarta ciò che non ti serve.',
  'unfinished.discarded': 'Configurazione scartata. I tuoi metodi sono come prima.',
  'unfinished.left': 'Non è stato possibile scartarla. {reason}',
  'unfinished.expires':
    'Non è stato possibile scartarla. Non crea problemi e scompare da sola entro un giorno.',

  'added.one': 'Aggiunto: {name}.',
  'added.unseen':
    'Aggiunto. Dopo non siamo riusciti a vedere il tuo elenco, quindi controlla di nuovo prima di farci affidamento.',
  'added.notice': 'Controlla se ricevi un’email su questa modifica.',
  'added.dismiss': 'Chiudi',
  'added.undo': 'Non è quello che volevi? Rimuovi',
  'added.lost_code':
    'Con questo è diventato valido un codice di recupero. Era stato mostrato in una configurazione che non hai completato. Se non ce l’hai, l’assistenza può sostituirlo.',
  'added.confirm_again':
    'Ora hai un secondo passaggio. Usalo per confermare la tua identità prima di modificare altro.',

  'replace.title': 'Sostituisci un metodo che hai già',
  'replace.one': 'Sostituisci {name}',
  'replace.lead': 'Stai sostituendo: {name}. Il metodo attuale resta finché il nuovo non funziona.',
} satisfies Translation<typeof english>;
