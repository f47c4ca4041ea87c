// What is said in Polish where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'Anuluj',

  'ask.password.title': 'Zaloguj się',
  'ask.password.lead':
    'Twój e-mail i hasło trafiają prosto do usługi logowania. Ta strona nie zachowuje kopii hasła.',
  'ask.account': 'E-mail lub nazwa użytkownika',
  'ask.account.missing': 'Wpisz swój e-mail lub nazwę użytkownika.',
  'ask.account.is': 'Logujesz się jako {name}.',
  'ask.account.another': 'Użyj innego konta',
  'ask.password': 'Hasło',
  'ask.password.missing': 'Wpisz swoje hasło.',
  'ask.password.show': 'Pokaż hasło',
  'ask.password.send': 'Zaloguj się',

  'ask.methods.title': 'Wybierz sposób potwierdzenia',
  'ask.methods.lead': 'Jeszcze jeden krok i będziemy wiedzieć, że to Ty.',
  'ask.methods.looking': 'Szukamy Twoich metod…',
  'ask.methods.retry': 'Sprawdź ponownie',
  'ask.methods.none':
    'Żadnej z Twoich metod nie można użyć na tej stronie, więc nie może ona upewnić się, że to Ty. Możesz zwrócić się do pomocy technicznej.',
  'ask.method.push': 'Zatwierdź powiadomienie',
  'ask.method.otp': 'Wpisz kod z aplikacji',
  'ask.method.sms': 'Odbierz SMS',
  'ask.method.voice': 'Odbierz połączenie',
  'ask.method.email': 'Odbierz e-mail',
  'ask.method.recovery-code': 'Użyj kodu odzyskiwania',
  'ask.method.otp.hint': 'Wystarczy dowolna z Twoich aplikacji uwierzytelniających.',
  'ask.method.recovery-code.hint': 'Gdy nie masz pod ręką nic innego.',

  'ask.another': 'Wybierz inny sposób',
  'ask.code.title': 'Wpisz kod',
  'ask.code.otp': 'Otwórz aplikację uwierzytelniającą i wpisz kod, który teraz pokazuje.',
  'ask.code.sms': 'Wysłaliśmy SMS z kodem na: {name}.',
  'ask.code.voice': 'Dzwonimy: {name}. Wpisz kod, który usłyszysz.',
  'ask.code.email': 'Wysłaliśmy e-mail z kodem na: {name}.',
  'ask.push.title': 'Zatwierdź na telefonie',
  'ask.push.sent': 'Wysłaliśmy powiadomienie do: {name}. Otwórz je tam i zatwierdź.',
  'ask.push.waiting': 'Czekamy na Twoje zatwierdzenie…',
  'ask.push.again': 'Wyślij kolejne powiadomienie',
  'ask.push.sent_again': 'Wysłaliśmy kolejne powiadomienie. Liczy się tylko najnowsze.',
  'ask.recovery.title': 'Wpisz kod odzyskiwania',
  'ask.recovery.lead': 'Działa jeden raz. Zaraz potem dostaniesz nowy.',
  'ask.recovery': 'Kod odzyskiwania',
  'ask.recovery.missing': 'Najpierw wpisz kod odzyskiwania.',
  'ask.recovery.new':
    'Twój kod odzyskiwania został użyty, więc już nie działa. Ten go zastępuje i pozwoli Ci zalogować się jeden raz, gdy nie masz pod ręką nic innego. Pokazujemy go tylko teraz.',

  'look.only': 'Jesteś na swoim koncie i możesz przeglądać. Aby coś zmienić, potwierdź, że to Ty.',
  'look.only.remove': 'Niczego jeszcze nie usunięto. Potwierdź, że to Ty, a potem usuń tutaj.',
  'look.only.add': 'Niczego jeszcze nie dodano. Potwierdź, że to Ty, a potem kontynuuj tutaj.',

  'trouble.wrong_password':
    'E-mail i hasło do siebie nie pasują. Sprawdź jedno i drugie, a potem spróbuj ponownie.',
  'trouble.blocked':
    'Było zbyt wiele prób, więc na razie nikt nie może się tu zalogować na to konto. Poszukaj wiadomości od nas albo zapytaj pomoc techniczną.',
  'trouble.suspended': 'Na to konto nie można się zalogować. Zapytaj pomoc techniczną o przyczynę.',
  'trouble.breached':
    'To hasło jest znane z wycieku w innej usłudze, więc nie jest już przyjmowane. Wybierz nowe: użyj opcji „Nie pamiętasz hasła?” tam, gdzie zwykle się logujesz.',
  'trouble.not_from_here':
    'Usługa logowania chce się upewnić, że nie jesteś robotem, a tutaj nie może tego zrobić. Zaloguj się najpierw tam, gdzie zwykle, a potem spróbuj ponownie.',
  'trouble.refused':
    'Usługa logowania nie pozwala Ci się tu zalogować. Możesz zwrócić się do pomocy technicznej.',
  'trouble.not_offered':
    'Ta aplikacja nie jest skonfigurowana tak, by tu Cię zalogować. Niczego nie zmieniono. Powiadom jej administratorów.',
  'trouble.someone_else':
    'Odpowiedziało inne konto niż to na tej stronie, więc nic z nim nie zrobiono. Spróbuj ponownie.',
  'trouble.wrong_code':
    'Ten kod jest błędny albo został już użyty. Wpisz ten, który widzisz teraz.',
  'trouble.wrong_code.left':
    'Ten kod jest błędny albo został już użyty. {count, plural, one {Masz jeszcze # próbę.} few {Masz jeszcze # próby.} many {Masz jeszcze # prób.} other {Masz jeszcze # próby.}}',
  'trouble.wrong_recovery_code':
    'To nie jest Twój kod odzyskiwania. Starszy już nie działa. Sprawdź go albo wybierz inny sposób.',
  'trouble.too_many_codes':
    'Zbyt wiele błędnych kodów, więc na razie żadnego nie sprawdzamy. Odczekaj {minutes, plural, one {minutę} few {# minuty} many {# minut} other {# minuty}} i spróbuj ponownie.',
  'trouble.too_many_sent':
    'Wysłaliśmy Ci zbyt wiele wiadomości, więc na razie nie wyślemy kolejnych. Odczekaj {minutes, plural, one {minutę} few {# minuty} many {# minut} other {# minuty}} i spróbuj ponownie albo wybierz inny sposób.',
  'trouble.too_many_requests':
    'Zbyt wiele naraz. Odczekaj {minutes, plural, one {minutę} few {# minuty} many {# minut} other {# minuty}} i spróbuj ponownie.',
  'trouble.declined':
    'Na telefonie wybrano odmowę, więc niczego nie potwierdzono. Jeśli prośba nie pochodziła od Ciebie, zmień hasło. Jeśli pochodziła, wyślij kolejne powiadomienie.',
  'trouble.code_expired': 'To, co wysłaliśmy, jest już nieaktualne. Wyślij nowe.',
  'trouble.method_gone': 'Z tej metody nie można już korzystać. Wybierz inny sposób.',
  'trouble.ended': 'Od wpisania hasła minęło zbyt dużo czasu. Wpisz je jeszcze raz.',
  'trouble.unreachable':
    'Nie udało się połączyć z usługą logowania. Niczego nie zmieniono. Sprawdź połączenie i spróbuj ponownie.',
  'trouble.failed':
    'Usługa logowania na to nie pozwoliła. Niczego nie zmieniono. Jeśli to się powtórzy, możesz zwrócić się do pomocy technicznej.',
} satisfies Translation<typeof english>;
