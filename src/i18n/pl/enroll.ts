// What is said in Polish while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'Dodaj metodę logowania',
  'add.title.otp': 'Dodaj aplikację uwierzytelniającą',
  'add.title.push': 'Dodaj powiadomienia push',
  'add.title.sms': 'Dodaj SMS-y',
  'add.title.voice': 'Dodaj połączenia telefoniczne',
  'add.title.email': 'Dodaj adres e-mail',
  'add.cancel': 'Anuluj',
  'add.close': 'Zamknij',
  'add.other': 'Wybierz inny sposób',
  'add.again': 'Zacznij od nowa',
  'add.retry': 'Spróbuj ponownie',

  'factor.otp': 'Aplikacja uwierzytelniająca',
  'factor.otp.hint': 'Kody z aplikacji w telefonie. Działa bez sieci.',
  'factor.push': 'Powiadomienie push',
  'factor.push.hint': 'Zatwierdzasz jednym dotknięciem w aplikacji Guardian.',
  'factor.sms': 'SMS',
  'factor.sms.hint': 'Kod w SMS-ie. Dochodzą też połączenia na ten sam numer.',
  'factor.voice': 'Połączenie telefoniczne',
  'factor.voice.hint': 'Głos odczytuje Ci kod. Dochodzą też SMS-y na ten sam numer.',
  'factor.email': 'E-mail',
  'factor.email.hint': 'Kod e-mailem. Słabszy niż pozostałe; dobry jako zapasowy.',
  'factor.off': 'Obecnie niedostępne w tym miejscu.',

  'begin.otp': 'Zeskanujesz kod QR swoją aplikacją, a potem wpiszesz kod, który ona pokaże.',
  'begin.push':
    'Zeskanujesz kod QR aplikacją Guardian. Będzie ona potem prosić o zatwierdzanie logowań.',
  'begin.button': 'Pokaż kod QR',
  'begin.waiting.otp': 'Pobieranie kodu QR…',
  'begin.waiting.push': 'Pobieranie kodu QR…',
  'begin.waiting.sms': 'Wysyłanie SMS-a…',
  'begin.waiting.voice': 'Nawiązywanie połączenia…',
  'begin.waiting.email': 'Wysyłanie e-maila…',

  'otp.scan': 'Zeskanuj ten kod aplikacją uwierzytelniającą albo wpisz w niej klucz.',
  'otp.verify': 'Następnie wpisz kod, który pokazuje aplikacja.',
  'otp.clock':
    'Zegar tego urządzenia jest źle ustawiony (różnica: {time}). Jeśli Twoja aplikacja jest na tym urządzeniu, jej kody nie będą pasować, dopóki zegar nie będzie dobrze ustawiony: włącz automatyczne ustawianie czasu.',
  'otp.known':
    'Wpisz kod, który Twoja aplikacja pokazuje dla tego konta. Metoda zacznie się liczyć, gdy kod będzie pasował.',
  'otp.known.lost':
    'Nie możemy pokazać kodu QR drugi raz. Jeśli nie został zeskanowany, odrzuć tę konfigurację i zacznij od nowa.',

  'push.scan': 'Zeskanuj ten kod aplikacją Guardian na telefonie i zatwierdź tam.',
  'push.open': 'Otwórz w Guardian na tym telefonie',
  'push.waiting': 'Czekamy na Twój telefon…',
  'push.codes': 'Dochodzą też jej 6-cyfrowe kody, na wypadek gdy telefon nie ma sieci.',

  'destination.sms':
    'SMS-y i połączenia idą w parze: z tym numerem możesz korzystać z obu sposobów.',
  'destination.voice':
    'Połączenia i SMS-y idą w parze: z tym numerem możesz korzystać z obu sposobów.',
  'destination.email': 'Wyślemy kod na ten adres.',

  'sent.sms': 'Wysłaliśmy SMS z kodem na numer {destination}.',
  'sent.voice': 'Dzwonimy na numer {destination}, aby podać Ci kod.',
  'sent.email': 'Wysłaliśmy kod na adres {destination}.',

  doubt:
    'Nie wiemy, czy Twój kod został przyjęty: odpowiedź zaginęła i nie widzimy teraz Twojej listy.',
  'doubt.look': 'Sprawdź ponownie',
  'add.slow': 'To trwa dłużej niż zwykle. Zostań tutaj: ustalimy, co się stało.',

  'fresh.lead':
    'Przed dodaniem pierwszej metody zaloguj się jeszcze raz. Dzięki temu nikt inny nie doda swojej na urządzeniu pozostawionym bez nadzoru.',
  'add.expired': 'Potwierdzenie wygasło. Niczego nie dodano. Aby kontynuować, potwierdź, że to Ty.',
  'add.not_permitted':
    'Możesz przeglądać, ale nie dodawać. Zwróć się do administratorów tej aplikacji.',

  'enroll.wrong_code': 'Ten kod jest nieprawidłowy. Sprawdź go i spróbuj ponownie.',
  'enroll.wrong_code.otp':
    'Ten kod jest nieprawidłowy albo został już użyty. Poczekaj na następny i go wpisz.',
  'enroll.tries':
    '{count, plural, one {Jeszcze jedna próba} few {Jeszcze # próby} many {Jeszcze # prób} other {Jeszcze # próby}} do przerwy.',
  'enroll.too_many_codes': 'Zbyt wiele błędnych kodów. Na razie żaden kod nie będzie przyjęty.',
  'enroll.other_app':
    'To kod z aplikacji, którą już masz. Niczego nie dodano. Zeskanuj kod QR swoją aplikacją, a potem wpisz kod z nowej pozycji.',
  'enroll.expired': 'Czas minął. Niczego nie dodano. Zacznij od nowa, aby dostać nowy kod.',
  'enroll.declined': 'Na telefonie wybrano odmowę. Niczego nie dodano.',
  'enroll.gone': 'Ta konfiguracja nie jest już otwarta. Niczego nie dodano. Zacznij od nowa.',
  'enroll.factor_off': 'Ten sposób jest tu obecnie niedostępny. Wybierz inny.',
  'enroll.full':
    'Nie ma miejsca na kolejną metodę. Niedokończone konfiguracje też je zajmują: odrzuć te poniżej albo usuń metodę, z której już nie korzystasz.',
  'enroll.conflict':
    'Ta metoda już jest albo ktoś właśnie dodaje ją w innym miejscu. Zanim przejdziesz dalej, przejrzyj swoją listę.',
  'enroll.bad_destination.phone':
    'Pod tym numerem nie można się z nikim połączyć. Sprawdź go i spróbuj ponownie.',
  'enroll.bad_destination.email':
    'Na ten adres nie można niczego wysłać. Sprawdź go i spróbuj ponownie.',
  'enroll.too_many_sent': 'Wysłano zbyt wiele wiadomości. Na razie nie wyślemy kolejnych.',
  'enroll.not_sent': 'Nie udało się wysłać wiadomości. Spróbuj ponownie albo wybierz inny sposób.',
  'enroll.not_set_up': 'Ta aplikacja nie może dodawać metod. Powiadom jej administratorów.',
  'enroll.unfinished': 'Dodawanie tej metody zostało już wcześniej rozpoczęte.',
  'enroll.not_begun': 'Niczego nie dodano. {reason}',
  'enroll.wait': 'Możesz spróbować ponownie za: {time}.',
  'enroll.wait.some': 'Odczekaj chwilę i spróbuj ponownie.',

  'unfinished.title': 'Niedokończona konfiguracja',
  'unfinished.begun': 'Rozpoczęto i nie potwierdzono: {name}. Ta metoda jeszcze nie działa.',
  'unfinished.finish': 'Dokończ',
  'unfinished.finish.otp': 'Dokończ kodem z aplikacji',
  'unfinished.discard': 'Odrzuć',
  'unfinished.discard_all': 'Odrzuć wszystkie ({count})',
  'unfinished.start_again': 'Odrzuć i zacznij od nowa',
  'unfinished.finish_lead':
    'Jeśli jest już w Twojej aplikacji, dokończ kodem. W przeciwnym razie odrzuć i zacznij od nowa.',
  'unfinished.lost_lead':
    'Nie można już tego dokończyć: to, co jest potrzebne, pokazano tylko raz. Odrzuć i zacznij od nowa.',
  'unfinished.little_room':
    'Zostało miejsce tylko na kilka metod. Niedokończone też się liczą: odrzuć te, których nie potrzebujesz.',
  'unfinished.discarded': 'Odrzucono. Twoje metody są takie jak przedtem.',
  'unfinished.left': 'Nie udało się odrzucić. {reason}',
  'unfinished.expires':
    'Nie udało się odrzucić. Ta konfiguracja nie szkodzi i w ciągu doby sama zniknie.',

  'added.one': 'Dodano: {name}.',
  'added.unseen':
    'Dodano. Nie udało się potem zobaczyć Twojej listy, więc sprawdź ponownie, zanim uznasz to za pewne.',
  'added.notice': 'Wypatruj e-maila o tej zmianie.',
  'added.dismiss': 'Ukryj',
  'added.undo': 'Nie o to chodziło? Usuń',
  'added.lost_code':
    'Wraz z nią zaczął działać kod odzyskiwania. Pokazano go w konfiguracji, która nie została dokończona. Jeśli go nie masz, pomoc techniczna może go wymienić.',
  'added.confirm_again':
    'Masz teraz drugi etap logowania. Zanim zmienisz cokolwiek innego, potwierdź nim, że to Ty.',

  'replace.title': 'Wymień jedną z posiadanych metod',
  'replace.one': 'Wymień: {name}',
  'replace.lead': 'Wymieniasz: {name}. Dotychczasowa metoda zostaje, dopóki nowa nie zadziała.',
} satisfies Translation<typeof english>;
