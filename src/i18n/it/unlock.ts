// What is said in Italian of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': 'Modifiche sbloccate · {minutes, plural, one {# min} many {# min} other {# min}}',
  'unlock.chip.short': 'Sbloccato · {minutes, plural, one {# min} many {# min} other {# min}}',
  'unlock.lock': 'Blocca ora',
  'unlock.ends_soon':
    'Le modifiche si bloccano tra {minutes, plural, one {un minuto} many {# minuti} other {# minuti}}. Per tenerle sbloccate, conferma di nuovo la tua identità.',
  'unlock.extend': 'Tieni sbloccato',

  'popup.open': 'Continua nella finestra che si è aperta. Questa pagina resta com’è.',
  'popup.show': 'Mostra la finestra',
  'popup.blocked':
    'Il tuo browser non ci ha permesso di aprire una finestra. Non è stato modificato nulla. Continua in questa scheda oppure consenti la finestra.',
  'popup.blocked.apart':
    'Il tuo browser non ci ha permesso di aprire una finestra da qui. Non è stato modificato nulla. Apri questa pagina in una scheda a parte oppure consenti la finestra.',
  'popup.closed':
    'Hai chiuso la finestra prima che avessimo una risposta. Non è stato modificato nulla. Ricomincia quando vuoi.',
  'popup.lost':
    'Non vediamo più la finestra. Se è ancora aperta, completa lì. Altrimenti continua qui.',
  'popup.timed_out':
    'Ci è voluto troppo tempo, quindi non vale più. Non è stato modificato nulla. Ricomincia da qui.',
  'popup.no_storage':
    'Il browser non consente a questa pagina di salvare nulla, quindi dopo la conferma non torneresti qui. Non è stato modificato nulla. Consenti i dati dei siti per questa pagina, poi riprova.',
  'popup.here': 'Continua in questa scheda',
  'popup.apart': 'Apri in una scheda a parte',
  'popup.done.title': 'Puoi chiudere questa finestra',
  'popup.done.lead': 'Continua da dove eri prima.',

  'confirm.someone_else.title': 'Hai confermato con un altro account',
  'confirm.someone_else.lead':
    'Hai confermato con {name}, ma questa pagina era stata aperta per {expected}. Non è stato modificato nulla.',
  'confirm.someone_else.unnamed': 'un altro account',
  'confirm.someone_else.retry': 'Conferma la tua identità con {expected}',
  'confirm.someone_else.accept': 'Continua con {name}',
} satisfies Translation<typeof english>;
