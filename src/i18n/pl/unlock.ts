// What is said in Polish of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip':
    'Zmiany odblokowane · {minutes, plural, one {# min} few {# min} many {# min} other {# min}}',
  'unlock.chip.short':
    'Odblokowane · {minutes, plural, one {# min} few {# min} many {# min} other {# min}}',
  'unlock.lock': 'Zablokuj teraz',
  'unlock.ends_soon':
    'Zmiany zablokują się za {minutes, plural, one {minutę} few {# minuty} many {# minut} other {# minuty}}. Aby pozostały odblokowane, jeszcze raz potwierdź, że to Ty.',
  'unlock.extend': 'Pozostaw odblokowane',

  'popup.open': 'Kontynuuj w oknie, które się otworzyło. Ta strona pozostaje bez zmian.',
  'popup.show': 'Pokaż okno',
  'popup.blocked':
    'Przeglądarka nie pozwoliła nam otworzyć okna. Niczego nie zmieniono. Kontynuuj w tej karcie albo zezwól jej na otwarcie okna.',
  'popup.blocked.apart':
    'Przeglądarka nie pozwoliła nam otworzyć okna z tego miejsca. Niczego nie zmieniono. Otwórz tę stronę w osobnej karcie albo zezwól przeglądarce na otwarcie okna.',
  'popup.closed':
    'Okno zamknięto, zanim dostaliśmy odpowiedź. Niczego nie zmieniono. Możesz zacząć od nowa, kiedy zechcesz.',
  'popup.lost':
    'Nie widzimy już tego okna. Jeśli nadal jest otwarte, dokończ w nim. Jeśli nie, kontynuuj tutaj.',
  'popup.timed_out':
    'To trwało zbyt długo, więc już się nie liczy. Niczego nie zmieniono. Zacznij tutaj od nowa.',
  'popup.no_storage':
    'Przeglądarka nie pozwala tej stronie niczego zapisać, więc po potwierdzeniu nie udałoby się tu wrócić. Niczego nie zmieniono. Zezwól tej stronie na zapisywanie danych i spróbuj ponownie.',
  'popup.here': 'Kontynuuj w tej karcie',
  'popup.apart': 'Otwórz w osobnej karcie',
  'popup.done.title': 'Możesz zamknąć to okno',
  'popup.done.lead': 'Kontynuuj w poprzednim oknie.',

  'confirm.someone_else.title': 'Potwierdzono jako ktoś inny',
  'confirm.someone_else.lead':
    'Potwierdzono jako {name}, a tę stronę otwarto jako {expected}. Niczego nie zmieniono.',
  'confirm.someone_else.unnamed': 'inne konto',
  'confirm.someone_else.retry': 'Potwierdź jako {expected}',
  'confirm.someone_else.accept': 'Kontynuuj jako {name}',
} satisfies Translation<typeof english>;
