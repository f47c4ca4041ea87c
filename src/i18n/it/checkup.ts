// What is said in Italian right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'Il tuo prossimo passo',
  'checkup.almost': 'Ci sei quasi',
  'checkup.well': 'Tutto a posto',
  'checkup.not_asked.none':
    'Non abbiamo chiesto un secondo passaggio, perché non ne hai ancora uno.',
  'checkup.not_asked.email':
    'Non abbiamo chiesto un secondo passaggio: qui l’email da sola non conta come secondo passaggio.',
  'checkup.no_second_step': 'Con un secondo passaggio, una password rubata non basta per entrare.',
  'checkup.only_email': 'Con un’app di autenticazione, una password rubata non basta per entrare.',
  'checkup.only_phone':
    'SMS e telefonate possono essere intercettati. Un’app di autenticazione è più sicura.',
  'checkup.only_one':
    'Hai un solo secondo passaggio. Se lo perdi, con uno di riserva puoi entrare lo stesso.',
  'checkup.no_recovery_code':
    'Non hai un codice di recupero per entrare in altro modo. L’assistenza sa se puoi averne uno.',
  'checkup.well.two':
    'Hai più di un secondo passaggio, quindi perderne uno non ti impedisce di entrare.',
  'checkup.well.code': 'Hai più di un secondo passaggio e un codice di recupero.',
  'checkup.read_only': 'Qui non puoi aggiungere metodi. Rivolgiti a chi gestisce questa app.',
  'checkup.add': 'Scegli un metodo',
  'checkup.add.app': 'Configura un’app',
  'checkup.dismiss': 'Non ora',
  'checkup.dismiss.well': 'Nascondi',

  'changes.gone': 'Rimosso altrove: {names}.',
  'changes.added': 'Aggiunto altrove: {names}.',
  'changes.held': 'L’elenco lo mostrerà appena avrai finito di usarlo.',
  'changes.show': 'Mostra ora',
  'changes.dismiss': 'Chiudi',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
