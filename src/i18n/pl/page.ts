// What is said in Polish until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'Bezpieczeństwo',
  'page.lead': 'Jak potwierdzasz swoją tożsamość podczas logowania.',

  'confirm.button': 'Potwierdź, że to Ty',
  'confirm.lead': 'Zanim zobaczysz lub zmienisz swoje metody logowania, upewniamy się, że to Ty.',
  'confirm.expired':
    'Potwierdzenie wygasło. To, co widzisz, zostaje; zmiany wymagają nowego potwierdzenia.',
  'confirm.locked':
    'Zmiany zablokowano na Twoje polecenie. To, co widzisz, zostaje; zmiany wymagają nowego potwierdzenia.',

  'step_up.not_trusted':
    'Otrzymana odpowiedź nie pasuje do naszego pytania, więc ją odrzuciliśmy. Niczego nie zmieniono. Zacznij tutaj od nowa.',
  'step_up.clock':
    'Zegar tego urządzenia odbiega od właściwego czasu o ponad minutę, więc nie możemy sprawdzić, czy to Ty. Ustaw zegar i spróbuj ponownie.',
  'step_up.unreachable':
    'Nie udało się dokończyć sprawdzania, czy to Ty, bo usługa logowania nie odpowiedziała. Niczego nie zmieniono. Spróbuj ponownie.',
  'step_up.not_offered':
    'Ta aplikacja nie jest skonfigurowana tak, by sprawdzić, czy to Ty. Niczego nie zmieniono. Powiadom jej administratorów.',
  'step_up.not_fresh':
    'Poprosiliśmy o ponowne zalogowanie, a usługa logowania na to nie pozwoliła. Niczego nie zmieniono. Spróbuj ponownie.',
  'step_up.cancelled': 'Nie potwierdzono. Niczego nie zmieniono.',
  'step_up.failed': 'Nie udało się sprawdzić, czy to Ty. Niczego nie zmieniono. Spróbuj ponownie.',

  'list.title': 'Twoje metody logowania',
  'list.loading': 'Wczytywanie Twoich metod logowania…',
  'list.slow': 'To trwa dłużej niż zwykle.',
  'list.empty.title': 'Nie masz jeszcze drugiego etapu logowania',
  'list.empty.lead': 'Twoje konto chroni tylko hasło.',
  'list.apart':
    'Masz więcej niż jedno źródło zatwierdzeń lub kodów i nie da się stąd ustalić, które do siebie należą. Pokazujemy je osobno; usunięcie jednego może usunąć też inne. Uprzedzimy o tym, a po usunięciu podamy, co zniknęło.',
  'list.stale': 'Nie udało się teraz ponownie sprawdzić listy. Widzisz jej stan na {time}.',
  'list.offline':
    'Nie masz połączenia z internetem. Widzisz stan listy na {time}. Zmiany wymagają połączenia.',
  'list.retry': 'Sprawdź ponownie',
  'list.retry.wait': 'za {seconds} s',
  'list.cancel': 'Anuluj',
  'list.stopped.title': 'Wczytywanie przerwano, zanim pojawiły się Twoje metody logowania',
  'list.stopped.lead': 'Niczego nie zmieniono.',
  'list.remove': 'Usuń: {name}',
  'list.remove.short': 'Usuń',
  'list.add': 'Dodaj metodę',
  'list.add.not_permitted': 'Możesz przeglądać, ale nie dodawać.',
  'list.new': 'Nowe',
  'lost.link': 'Utracony telefon lub klucz?',

  'name.push': 'Guardian na urządzeniu {name}',
  'name.push.unnamed': 'Aplikacja Guardian',
  'name.phone': 'Telefon z końcówką {name}',
  'name.phone.masked': 'Telefon {name}',
  'name.phone.unnamed': 'Telefon',
  'name.otp': 'Aplikacja uwierzytelniająca',
  'name.otp.numbered': 'Aplikacja uwierzytelniająca {number}',
  'name.email': 'E-mail {name}',
  'name.email.unnamed': 'E-mail',
  'name.recovery-code': 'Kod odzyskiwania',
  'name.webauthn-roaming': 'Klucz bezpieczeństwa {name}',
  'name.webauthn-roaming.unnamed': 'Klucz bezpieczeństwa',
  'name.webauthn-platform': 'Klucz dostępu na urządzeniu {name}',
  'name.webauthn-platform.unnamed': 'Klucz dostępu na urządzeniu',
  'name.unknown': 'Inna metoda {name}',
  'name.unknown.unnamed': 'Inna metoda',
  'name.reference': 'Oznaczenie {name}',
  'name.whole': 'Pokaż całą nazwę',

  'ability.push': 'Zatwierdzenia',
  'ability.otp': 'Kody 6-cyfrowe',
  'ability.sms': 'SMS-y',
  'ability.voice': 'Połączenia telefoniczne',
  'ability.email': 'Kody e-mailem',
  'ability.recovery-code': 'Gdy nie masz pod ręką nic innego',
  'ability.webauthn-roaming': 'Potwierdzenie dotknięciem',
  'ability.webauthn-platform': 'Potwierdzenie blokadą ekranu urządzenia',
  'ability.unknown': 'Rodzaj, którego jeszcze nie znamy',

  'why.profile_email': 'Pochodzi z Twojego profilu, więc nie można go tu usunąć.',
  'why.recovery_code': 'Tylko pomoc techniczna może go wymienić lub usunąć.',
  'why.unknown_kind':
    'Nie znamy tego rodzaju, więc nie można go tu usunąć. Możesz zwrócić się do pomocy technicznej.',
  'why.no_id':
    'Nie możemy odróżnić tej metody od innych, więc nie można jej tu usunąć. Możesz zwrócić się do pomocy technicznej.',
  'why.just_removed': 'Usunięto. Zniknięcie z tej listy może chwilę potrwać.',
  'why.not_permitted':
    'Możesz przeglądać, ale nie usuwać. Poproś o uprawnienia administratorów tej aplikacji.',

  'failure.step_up_required': 'Potwierdzenie wygasło. Aby kontynuować, potwierdź, że to Ty.',
  'failure.account_gone':
    'Zostało zamknięte lub usunięte, więc nie ma tu już nic do obejrzenia ani zmiany. Jeśli to dla Ciebie niespodzianka, możesz zwrócić się do pomocy technicznej.',
  'failure.not_permitted':
    'Nie masz tu do tego uprawnień. Poproś o nie administratorów tej aplikacji.',
  'failure.not_removable':
    'Tej metody nie można tu usunąć. Możesz zwrócić się do pomocy technicznej.',
  'failure.not_found': 'Tę metodę już usunięto.',
  'failure.not_offered':
    'Ta aplikacja nie może pokazać Twoich metod logowania. Powiadom jej administratorów.',
  'failure.changed_meanwhile': 'W międzyczasie coś się zmieniło. Przejrzyj listę jeszcze raz.',
  'failure.too_many_requests': 'Zbyt wiele naraz. Odczekaj chwilę i spróbuj ponownie.',
  'failure.server_failed': 'Wystąpił problem z serwerem. Spróbuj ponownie za chwilę.',
  'failure.unexpected_answer':
    'Nie możemy odczytać tego, co przysłał serwer. Spróbuj ponownie za chwilę.',
  'failure.network_sign_in':
    'Zamiast serwera odpowiedziała strona internetowa. Być może trzeba najpierw zalogować się do sieci.',
  'failure.unreachable':
    'Nie udało się połączyć z serwerem. Sprawdź połączenie i spróbuj ponownie.',
  'failure.offline':
    'Nie masz połączenia z internetem, więc nic nie zostało wysłane. Spróbuj ponownie, gdy je odzyskasz.',
  'failure.timed_out': 'Serwer zbyt długo nie odpowiadał. Spróbuj ponownie za chwilę.',
  'failure.rejected':
    'Serwer na to nie pozwolił. Jeśli to się powtórzy, możesz zwrócić się do pomocy technicznej.',
  'failure.when': 'Jeśli to nie ustąpi, przekaż pomocy technicznej, kiedy to się stało: {when}.',
  'failure.account_gone.title': 'To konto nie jest już dostępne',
  'failure.support': 'Uzyskaj pomoc',
  'failure.title': 'Nie możemy pokazać Twoich metod logowania',
  'failure.crash.title': 'Coś na tej stronie przestało działać',
  'failure.crash.lead':
    'Twoje metody logowania są takie jak przedtem, chyba że któraś została właśnie usunięta. Aby je zobaczyć, wczytaj stronę ponownie.',
  'failure.crash.reload': 'Wczytaj ponownie',
  'failure.settings.title': 'Ta strona nie jest skonfigurowana',
  'failure.settings.lead':
    'Z Twoim kontem wszystko jest w porządku. Powiadom administratorów tej aplikacji.',
  'failure.settings.details': 'Dla administratorów',

  'not_found.title': 'Nie ma takiej strony',
  'not_found.back': 'Przejdź do Bezpieczeństwa',
} satisfies Translation<typeof english>;
