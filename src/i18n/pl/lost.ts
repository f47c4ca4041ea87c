// What is said in Polish to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': 'Utracony telefon lub klucz?',
  'lost.before.lead':
    'Możesz go tutaj usunąć ze swojego konta, aby nie przydał się temu, kto go teraz ma. Najpierw upewniamy się, że to Ty.',
  'lost.before.next':
    'Jeśli następna strona poprosi o to, czego już nie masz, wybierz na niej „Wypróbuj inną metodę”. Wystarczy dowolna inna skonfigurowana metoda, a także kod odzyskiwania.',
  'lost.before.stuck':
    'Nie masz pod ręką nic innego ani kodu odzyskiwania? Wtedy tylko pomoc techniczna może Cię wpuścić.',

  'lost.which': 'Co zostało utracone?',
  'lost.which.lead': 'Jeśli na jednym telefonie było ich kilka, usuń je jedna po drugiej.',
  'lost.which.none': 'Nie ma tu nic, co można by usunąć z Twojego konta.',

  'lost.title': 'Utracone: {name}',
  'lost.title.rest': 'Część pozycji nadal jest na liście: {name}',
  'lost.lead':
    'Usuń tę metodę ze swojego konta, aby nie przydała się temu, kto ma ją teraz w rękach.',
  'lost.lead.rest':
    'Ta część powinna była zniknąć razem z resztą, ale nie zniknęła. Usunie ją jeszcze jedno naciśnięcie.',

  'lost.check': 'Co Ci pozostało',
  'lost.check.add': 'Najpierw dodaj metodę',
  'lost.check.add.lead':
    'Jeśli możesz, zanim przejdziesz dalej, skonfiguruj inną metodę. Jeśli ktoś może w tej chwili używać utraconej, najpierw ją usuń.',
  'lost.next': 'Gdy pojawi się prośba o potwierdzenie',
  'lost.next.another':
    'Jeśli strona poprosi o to, czego już nie masz, wybierz na niej „Wypróbuj inną metodę” i wskaż tę, którą nadal masz.',
  'lost.next.recovery':
    'Kod odzyskiwania też zadziała, jeden raz. Dostaniesz wtedy nowy: zachowaj go zamiast starego.',
  'lost.next.password':
    'Od tej pory będziemy prosić tylko o hasło, dopóki nie dodasz jakiejś metody.',
  'lost.take_off': 'Usuń z konta',
  'lost.not_now': 'Nie teraz',

  'lost.done': 'Usunięto z konta: {name}',
  'lost.gone': 'Tej metody nie ma na Twoim koncie',
  'lost.gone.lead': 'Usunięto ją wcześniej albo nigdy jej tam nie było. Nie ma już czego usuwać.',
  'lost.cannot': 'Zostaje na Twoim koncie: {name}',
  'lost.more': 'Czy było na nim coś jeszcze?',
  'lost.more.lead':
    'Na telefonie często jest więcej niż jedna metoda. Usuń każdą, która przepadła razem z nim.',
  'lost.after': 'Jeśli urządzenie może być w czyichś rękach',
  'lost.after.lead':
    'To, co było na nim zalogowane, pozostaje zalogowane. Wyloguj się wszędzie, a jeśli było na nim zapisane hasło, zmień je.',
  'lost.after.sign_out': 'Wyloguj się wszędzie',
  'lost.after.password': 'Zmień hasło',
  'lost.back': 'Wróć do listy',
} satisfies Translation<typeof english>;
