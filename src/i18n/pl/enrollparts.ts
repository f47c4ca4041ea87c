// What the pieces of adding a method say in Polish: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'Kod QR do zeskanowania aplikacją',
  'qr.refused':
    'Otrzymaliśmy adres, którego nie użyje żadna aplikacja uwierzytelniająca, więc nie pokazujemy go jako kodu QR. Jeśli poniżej widać klucz, wpisz go w aplikacji; w przeciwnym razie wybierz inną metodę.',

  'key.label': 'Klucz',
  'key.copy': 'Kopiuj klucz',
  'key.open': 'Otwórz w aplikacji uwierzytelniającej',

  'copy.done': 'Skopiowano',
  'copy.failed': 'Przeglądarka nie pozwoliła na skopiowanie. Zaznacz tekst i skopiuj go ręcznie.',

  'code.label': '{length}-cyfrowy kod',
  'code.verify': 'Zweryfikuj',
  'code.empty': 'Najpierw wpisz {length}-cyfrowy kod.',
  'code.not_digits': 'Kod składa się z samych cyfr. Wpisz wszystkie (liczba cyfr: {length}).',
  'code.wrong_length': 'Liczba cyfr kodu: {length}, a wpisanych: {count}.',

  'resend.wait': 'Nic nie przyszło? Nowy kod możesz dostać za {time}.',
  'resend.ready': 'Nic nie przyszło?',
  'resend.button': 'Wyślij nowy kod',
  'resend.sent': 'Wysłaliśmy nowy kod. Działa tylko najnowszy.',

  'phone.country': 'Kraj',
  'phone.country.none': 'Wybierz kraj',
  'phone.number': 'Numer telefonu',
  'phone.submit.sms': 'Wyślij kod',
  'phone.submit.voice': 'Zadzwoń do mnie',
  'phone.preview.sms': 'Wyślemy kod na numer {number}.',
  'phone.preview.voice': 'Zadzwonimy na numer {number}.',
  'phone.unusual': 'O ile wiemy, taki numer nie jest używany. Sprawdź go, zanim przejdziesz dalej.',
  'phone.needs_plus': 'Zacznij od + i numeru kierunkowego kraju, na przykład {example}.',
  'phone.empty': 'Najpierw wpisz swój numer telefonu.',
  'phone.not_a_number': 'Numer telefonu składa się z cyfr. Wpisz go tak, jak się go wybiera.',
  'phone.no_country': 'Wybierz kraj albo zacznij od + i jego numeru kierunkowego.',
  'phone.unknown_code': 'Żaden kraj nie ma takiego numeru kierunkowego. Sprawdź cyfry po znaku +.',
  'phone.extension': 'Kod nie dotrze na numer wewnętrzny. Wpisz numer bez numeru wewnętrznego.',
  'phone.too_short': 'Ten numer jest za krótki. Sprawdź, czy są wszystkie cyfry.',
  'phone.too_long': 'Ten numer jest za długi. Sprawdź jego cyfry.',

  'email.address': 'Adres e-mail',
  'email.submit': 'Wyślij kod',
  'email.empty': 'Najpierw wpisz adres e-mail.',
  'email.not_an_address': 'To nie jest adres e-mail. Adres wygląda tak: name@example.com.',

  'kit.title': 'Zachowaj kod odzyskiwania',
  'kit.lead':
    'Nowa metoda jest potwierdzona, więc od teraz ten kod działa. Pozwoli Ci zalogować się jeden raz, gdy nie masz pod ręką żadnej innej metody. Pokazujemy go tylko teraz.',
  'kit.code': 'Kod odzyskiwania: {site}',
  'kit.account': 'Konto: {account}',
  'kit.made': 'Data otrzymania: {date}',
  'kit.how':
    'Gdy pojawi się prośba o drugi etap, a nie masz pod ręką nic innego, wybierz wypróbowanie innej metody, a potem kod odzyskiwania. Działa jeden raz; gdy go użyjesz, dostaniesz nowy.',
  'kit.file':
    'Kod odzyskiwania: {site}\n\n{code}\n\nKonto: {account}\nData otrzymania: {date}\n\n{how}\n\nPrzechowuj ten plik tam, gdzie tylko Ty możesz go przeczytać.\n',
  'kit.copy': 'Kopiuj kod',
  'kit.download': 'Pobierz',
  'kit.print': 'Drukuj',
  'kit.downloaded': 'Zapisano jako {file}',
  'kit.typed': 'Albo zapisz go na kartce i wpisz ostatnie 4 znaki',
  'kit.typed.wrong': 'To nie są ostatnie 4 znaki kodu. Sprawdź swój zapis.',
  'kit.not_kept':
    'Najpierw zachowaj kod: skopiuj go, pobierz lub wydrukuj. Albo zapisz go na kartce i wpisz tutaj ostatnie 4 znaki.',
  'kit.done': 'Kod jest zapisany',
  'kit.leave': 'Wyjść bez zapisania kodu? Nie pokażemy go ponownie.',
  'kit.leave.stay': 'Wróć do kodu',
  'kit.leave.go': 'Wyjdź bez kodu',
} satisfies Translation<typeof english>;
