// What the pieces of adding a method say in Turkish: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'Uygulamanızla taranacak QR kodu',
  'qr.refused':
    'Hiçbir kimlik doğrulama uygulamasının kullanamayacağı bir adres aldık, bu yüzden onu QR kodu olarak göstermiyoruz. Aşağıda bir anahtar görünüyorsa onu uygulamanıza yazın; görünmüyorsa başka bir yöntem seçin.',

  'key.label': 'Anahtar',
  'key.copy': 'Anahtarı kopyala',
  'key.open': 'Kimlik doğrulama uygulamasında aç',

  'copy.done': 'Kopyalandı',
  'copy.failed': 'Tarayıcınız kopyalamamıza izin vermedi. Seçip kendiniz kopyalayın.',

  'code.label': '{length} haneli kod',
  'code.verify': 'Doğrula',
  'code.empty': 'Önce {length} haneli kodu girin.',
  'code.not_digits': 'Kod yalnızca rakamlardan oluşur. {length} rakamın tümünü girin.',
  'code.wrong_length': 'Kod {length} haneli, girdiğiniz ise {count} haneli.',

  'resend.wait': 'Bir şey gelmedi mi? {time} sonra yeni bir kod alabilirsiniz.',
  'resend.ready': 'Bir şey gelmedi mi?',
  'resend.button': 'Yeni kod gönder',
  'resend.sent': 'Yeni bir kod gönderdik. Yalnızca en yenisi geçerlidir.',

  'phone.country': 'Ülke',
  'phone.country.none': 'Ülke seçin',
  'phone.number': 'Telefon numarası',
  'phone.submit.sms': 'Kod gönder',
  'phone.submit.voice': 'Beni ara',
  'phone.preview.sms': 'Kodu {number} numarasına göndereceğiz.',
  'phone.preview.voice': '{number} numarasını arayacağız.',
  'phone.unusual':
    'Bildiğimiz kadarıyla böyle bir numara kullanılmıyor. Devam etmeden önce kontrol edin.',
  'phone.needs_plus': '+ ve ülke koduyla başlayın, örneğin {example}.',
  'phone.empty': 'Önce telefon numaranızı girin.',
  'phone.not_a_number': 'Telefon numarası rakamlardan oluşur. Tuşlayacağınız şekilde girin.',
  'phone.no_country': 'Ülkeyi seçin veya + ve ülke koduyla başlayın.',
  'phone.unknown_code':
    'Bu kod hiçbir ülkeye ait değil. + işaretinden sonraki rakamları kontrol edin.',
  'phone.extension': 'Kod, dahili numaraya ulaşamaz. Numarayı dahili numara olmadan girin.',
  'phone.too_short': 'Bu numara çok kısa. Tüm rakamların yazıldığını kontrol edin.',
  'phone.too_long': 'Bu numara çok uzun. Rakamlarını kontrol edin.',

  'email.address': 'E-posta adresi',
  'email.submit': 'Kod gönder',
  'email.empty': 'Önce bir e-posta adresi girin.',
  'email.not_an_address': 'Bu bir e-posta adresi değil. Örnek: name@example.com.',

  'kit.title': 'Kurtarma kodunuzu saklayın',
  'kit.lead':
    'Yeni yönteminiz doğrulandı, bu yüzden bu kod artık geçerli. Diğer yöntemlerinizden hiçbiri elinizde olmadığında bir kez girmenizi sağlar. Kodu yalnızca şimdi gösteriyoruz.',
  'kit.code': '{site} için kurtarma kodu',
  'kit.account': 'Hesap: {account}',
  'kit.made': 'Alındığı tarih: {date}',
  'kit.how':
    'Sizden ikinci bir adım istendiğinde ve elinizde başka bir şey olmadığında önce başka bir yöntem denemeyi, ardından kurtarma kodunu seçin. Kod bir kez geçerlidir; kullandığınızda yenisini alırsınız.',
  'kit.file':
    '{site} için kurtarma kodu\n\n{code}\n\nHesap: {account}\nAlındığı tarih: {date}\n\n{how}\n\nBu dosyayı yalnızca sizin okuyabileceğiniz bir yerde saklayın.\n',
  'kit.copy': 'Kodu kopyala',
  'kit.download': 'İndir',
  'kit.print': 'Yazdır',
  'kit.downloaded': '{file} olarak kaydedildi',
  'kit.typed': 'Veya bir yere not edip son 4 karakterini yazın',
  'kit.typed.wrong': 'Bunlar kodun son 4 karakteri değil. Not ettiğinizi kontrol edin.',
  'kit.not_kept':
    'Önce kodu saklayın: kopyalayın, indirin veya yazdırın. Ya da bir yere not edip son 4 karakterini buraya yazın.',
  'kit.done': 'Kodu kaydettim',
  'kit.leave': 'Kodu kaydetmeden çıkılsın mı? Kod bir daha gösterilmez.',
  'kit.leave.stay': 'Koda dön',
  'kit.leave.go': 'Kaydetmeden çık',
} satisfies Translation<typeof english>;
