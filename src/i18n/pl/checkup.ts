// What is said in Polish right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'Twój następny krok',
  'checkup.almost': 'Prawie gotowe',
  'checkup.well': 'Wszystko gotowe',
  'checkup.not_asked.none': 'Nie poprosiliśmy o drugi etap logowania, bo jeszcze żadnego nie masz.',
  'checkup.not_asked.email':
    'Nie poprosiliśmy o drugi etap logowania: sam e-mail się tu nie liczy.',
  'checkup.no_second_step':
    'Gdy jest drugi etap logowania, skradzione hasło nie wystarczy, aby wejść na konto.',
  'checkup.only_email':
    'Gdy jest aplikacja uwierzytelniająca, skradzione hasło nie wystarczy, aby wejść na konto.',
  'checkup.only_phone':
    'SMS-y i połączenia można przechwycić. Aplikacja uwierzytelniająca jest bezpieczniejsza.',
  'checkup.only_one':
    'Masz tylko jedną metodę drugiego etapu. W razie jej utraty zalogujesz się zapasową.',
  'checkup.no_recovery_code':
    'Nie masz kodu odzyskiwania, aby zalogować się bez niej. Pomoc techniczna wie, czy możesz go dostać.',
  'checkup.well.two':
    'Masz więcej niż jedną metodę drugiego etapu, więc utrata jednej nie odetnie Cię od konta.',
  'checkup.well.code': 'Masz więcej niż jedną metodę drugiego etapu i kod odzyskiwania.',
  'checkup.read_only': 'Nie możesz tu dodawać metod. Zwróć się do administratorów tej aplikacji.',
  'checkup.add': 'Wybierz metodę',
  'checkup.add.app': 'Skonfiguruj aplikację',
  'checkup.dismiss': 'Nie teraz',
  'checkup.dismiss.well': 'Ukryj',

  'changes.gone': 'Usunięto gdzie indziej: {names}.',
  'changes.added': 'Dodano gdzie indziej: {names}.',
  'changes.held': 'Lista pokaże to, gdy tylko skończysz z niej korzystać.',
  'changes.show': 'Pokaż teraz',
  'changes.dismiss': 'Ukryj',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
