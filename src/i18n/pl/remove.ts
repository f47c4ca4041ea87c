// What is said in Polish of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': 'Usunąć: {name}?',
  'remove.goes': 'Zostanie usunięte:',
  'remove.goes.together': 'Zostaną usunięte razem:',
  'remove.may_go.one':
    'Może zniknąć także: {names}. Zatwierdzenia push i kody konfiguruje się parami i nie da się stąd ustalić, które do siebie należą. Sprawdzimy po usunięciu i damy znać.',
  'remove.may_go.several':
    'Może zniknąć także coś z tych pozycji: {names}. Zatwierdzenia push i kody konfiguruje się parami i nie da się stąd ustalić, które do siebie należą. Sprawdzimy po usunięciu i damy znać.',
  'remove.left.one_of_them':
    'Jedna z tych pozycji zostanie, więc nadal będziesz mieć drugi etap logowania.',
  'remove.left.more':
    '{count, plural, one {jeszcze #} few {jeszcze #} many {jeszcze #} other {jeszcze #}}',
  'remove.left.still_protected': 'Nadal będziesz mieć: {names}.',
  'remove.left.still_protected.next':
    'Gdy następnym razem poprosimy o drugi etap, {count, plural, one {możesz użyć tej metody} few {możesz użyć dowolnej z tych metod} many {możesz użyć dowolnej z tych metod} other {możesz użyć dowolnej z tych metod}}.',
  'remove.left.email_only':
    'Zostanie tylko e-mail. Otwarcie tej strony nie będzie już wymagać drugiego etapu.',
  'remove.left.nothing_left':
    'Nie będziesz mieć drugiego etapu logowania. Każdy, kto zna Twoje hasło, będzie mógł się zalogować.',
  'remove.left.recovery_code':
    'Kod odzyskiwania zostanie na liście, ale gdy nie ma nic innego, nikt o niego nie poprosi.',
  'remove.second_act': 'Rozumiem i chcę to usunąć',
  'remove.second_act.missing': 'Najpierw zaznacz to pole.',
  'remove.replace': 'Wymień zamiast usuwać: najpierw dodaj nową metodę',
  'remove.cancel': 'Anuluj',
  'remove.close': 'Zamknij',
  'remove.button.push': 'Usuń aplikację',
  'remove.button.otp': 'Usuń aplikację',
  'remove.button.phone': 'Usuń telefon',
  'remove.button.email': 'Usuń e-mail',
  'remove.button.webauthn-roaming': 'Usuń klucz',
  'remove.button.webauthn-platform': 'Usuń klucz dostępu',
  'remove.button.other': 'Usuń',
  'remove.slow': 'To trwa dłużej niż zwykle. Zostań tutaj: ustalimy, co się stało.',
  'remove.expired':
    'Potwierdzenie wygasło. Niczego nie usunięto. Aby kontynuować, potwierdź, że to Ty.',
  'remove.not_removed': 'Niczego nie usunięto. {reason}',
  'remove.not_removed_yet':
    'Metoda nadal jest na Twojej liście. Polecenie zostało jednak wysłane, a serwer zbyt długo nie odpowiadał, więc może jeszcze zostać usunięta. Możesz spróbować ponownie: najpierw sprawdzimy.',
  'remove.checking': 'Odpowiedź zaginęła. Sprawdzamy, co się stało…',
  'remove.too_late':
    'Polecenie zostało już wysłane, więc nadal może się wykonać. Możesz to zamknąć: ustalimy, co się stało, i podamy to na stronie.',
  'remove.other_running': 'Trwa usuwanie czegoś innego. Poczekaj, aż się skończy.',
  'remove.changed':
    'Twoje metody logowania w międzyczasie się zmieniły. Niczego nie usunięto. Sprawdź jeszcze raz, co zniknie, a co zostanie.',
  'remove.changed.goes_too': 'Zniknie także lub może zniknąć: {names}.',
  'remove.changed.gone': 'Już nie ma: {names}.',
  'remove.changed.added': 'Nowe: {names}.',
  'remove.refused_by_host': 'Niczego nie usunięto. Ta aplikacja na to nie pozwala.',
  'remove.refused_by_host.told': 'Niczego nie usunięto. Ta aplikacja na to nie pozwala: {reason}',
  'remove.refused_by_host.unanswered':
    'Niczego nie usunięto. Ta aplikacja musi najpierw wyrazić zgodę, a nie odpowiedziała. Spróbuj ponownie; jeśli to się powtórzy, możesz zwrócić się do pomocy technicznej.',
  'remove.covered':
    'Niczego nie usunięto, bo coś może zasłaniać tę stronę. Spróbuj ponownie, gdy zobaczysz ją całą, albo otwórz ją w osobnej karcie.',
  'remove.lost': 'Zgubione albo skradzione?',
  'remove.gone.title': 'Usuń',
  'remove.gone':
    'Nie ma tego wśród Twoich metod logowania. Być może zostało usunięte wcześniej. Nie musisz nic więcej robić.',
  'remove.gone.meanwhile': 'Tę metodę już usunięto. Nie musisz nic więcej robić.',
  'remove.cannot.title': 'Usuń: {name}',

  'done.removed': 'Usunięto: {names}.',
  'done.also_gone': 'Zniknęło także, choć tego nie oczekiwaliśmy: {names}.',
  'done.still_there': 'Nadal jest, choć powinno było zniknąć: {names}.',
  'done.already': 'Usunięto już wcześniej: {names}.',
  'done.lagging':
    'Usunięto: {names}. Zniknięcie z Twojej listy może chwilę potrwać; będziemy to sprawdzać.',
  'done.still_listed':
    'Nadal na Twojej liście: {names}. Serwer potwierdził usunięcie, a po pół minuty nic się nie zmieniło. Sprawdź ponownie, a jeśli pozycja zostanie, usuń ją jeszcze raz.',
  'done.not_gone':
    'Nadal na Twojej liście: {names}. Jak dotąd nie doszło do usunięcia. Sprawdź ponownie, zanim spróbujesz jeszcze raz.',
  'done.changed':
    'Niczego nie usunięto, bo tuż przedtem zmieniły się Twoje metody logowania. Przejrzyj listę i zdecyduj jeszcze raz.',
  'done.running':
    'Trwa usuwanie: {names}. Polecenie zostało wysłane, więc nadal może się wykonać. Podamy tutaj, co się stało.',
  'done.unknown':
    'Nie wiemy, czy doszło do usunięcia: {names}. Odpowiedź zaginęła i nie widzimy teraz Twojej listy. Sprawdź ponownie.',
  'done.unseen':
    'Usunięto: {names}. Nie udało się potem zobaczyć Twojej listy, więc sprawdź ponownie, zanim uznasz to za pewne.',
  'done.when': '{time} · Oznaczenie {reference}',
  'done.copy': 'Kopiuj',
  'done.copied': 'Skopiowano',
  'done.marked': 'Nie udało się skopiować. Tekst jest teraz zaznaczony: skopiuj go klawiaturą.',
  'done.dismiss': 'Ukryj',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
