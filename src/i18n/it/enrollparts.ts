// What the pieces of adding a method say in Italian: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'Codice QR da scansionare con la tua app',
  'qr.refused':
    'Abbiamo ricevuto un indirizzo che nessuna app di autenticazione può usare, quindi non lo mostriamo come codice QR. Se qui sotto c’è una chiave, digitala nella tua app; altrimenti scegli un altro metodo.',

  'key.label': 'Chiave',
  'key.copy': 'Copia la chiave',
  'key.open': 'Apri in un’app di autenticazione',

  'copy.done': 'Copiato',
  'copy.failed':
    'Il tuo browser non ci ha permesso di copiare. Seleziona il testo e copialo manualmente.',

  'code.label': 'Codice a {length} cifre',
  'code.verify': 'Verifica',
  'code.empty': 'Prima inserisci il codice a {length} cifre.',
  'code.not_digits': 'Un codice è fatto solo di cifre. Inseriscile tutte e {length}.',
  'code.wrong_length': 'Il codice ha {length} cifre e qui sono {count}.',

  'resend.wait': 'Non è arrivato nulla? Puoi ricevere un nuovo codice tra {time}.',
  'resend.ready': 'Non è arrivato nulla?',
  'resend.button': 'Invia un nuovo codice',
  'resend.sent': 'Abbiamo inviato un nuovo codice. Funziona solo il più recente.',

  'phone.country': 'Paese',
  'phone.country.none': 'Scegli un paese',
  'phone.number': 'Numero di telefono',
  'phone.submit.sms': 'Invia codice',
  'phone.submit.voice': 'Chiamami',
  'phone.preview.sms': 'Invieremo il codice al numero {number}.',
  'phone.preview.voice': 'Chiameremo il numero {number}.',
  'phone.unusual':
    'Per quanto ne sappiamo, nessun numero di questo tipo è in uso. Controllalo prima di continuare.',
  'phone.needs_plus': 'Inizia con + e il prefisso del paese, ad esempio {example}.',
  'phone.empty': 'Prima inserisci il tuo numero di telefono.',
  'phone.not_a_number': 'Un numero di telefono è fatto di cifre. Inseriscilo come lo comporresti.',
  'phone.no_country': 'Scegli il paese oppure inizia con + e il suo prefisso.',
  'phone.unknown_code': 'Nessun paese ha questo prefisso. Controlla le cifre dopo il +.',
  'phone.extension':
    'Un codice non può raggiungere un interno. Inserisci il numero senza l’interno.',
  'phone.too_short': 'Questo numero è troppo corto. Controlla che ci siano tutte le cifre.',
  'phone.too_long': 'Questo numero è troppo lungo. Controlla le cifre.',

  'email.address': 'Indirizzo email',
  'email.submit': 'Invia codice',
  'email.empty': 'Prima inserisci un indirizzo email.',
  'email.not_an_address':
    'Questo non è un indirizzo email. Un indirizzo è simile a name@example.com.',

  'kit.title': 'Conserva il tuo codice di recupero',
  'kit.lead':
    'Il tuo nuovo metodo è confermato, quindi questo codice vale da ora. Ti fa entrare una volta sola, quando non hai a portata di mano nessuno degli altri metodi. Lo mostriamo solo adesso.',
  'kit.code': 'Codice di recupero per {site}',
  'kit.account': 'Account: {account}',
  'kit.made': 'Ricevuto il {date}',
  'kit.how':
    'Quando ti viene chiesto un secondo passaggio e non hai altro a portata di mano, scegli di provare un altro metodo, poi il codice di recupero. Funziona una volta sola; quando lo usi ne ricevi uno nuovo.',
  'kit.file':
    'Codice di recupero per {site}\n\n{code}\n\nAccount: {account}\nRicevuto il {date}\n\n{how}\n\nConserva questo file dove solo tu puoi leggerlo.\n',
  'kit.copy': 'Copia codice',
  'kit.download': 'Scarica',
  'kit.print': 'Stampa',
  'kit.downloaded': 'Salvato come {file}',
  'kit.typed': 'Oppure scrivilo e digita gli ultimi 4 caratteri',
  'kit.typed.wrong':
    'Questi non sono gli ultimi 4 caratteri del codice. Controlla ciò che hai scritto.',
  'kit.not_kept':
    'Prima conserva il codice: copialo, scaricalo o stampalo. Oppure scrivilo e digita qui gli ultimi 4 caratteri.',
  'kit.done': 'L’ho salvato',
  'kit.leave': 'Uscire senza salvare il codice? Non verrà mostrato di nuovo.',
  'kit.leave.stay': 'Torna al codice',
  'kit.leave.go': 'Esci senza il codice',
} satisfies Translation<typeof english>;
