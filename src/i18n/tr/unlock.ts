// What is said in Turkish of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': 'Değişikliklerin kilidi açık · {minutes, plural, one {# dk} other {# dk}}',
  'unlock.chip.short': 'Kilit açık · {minutes, plural, one {# dk} other {# dk}}',
  'unlock.lock': 'Şimdi kilitle',
  'unlock.ends_soon':
    'Değişiklikler {minutes, plural, one {bir dakika} other {# dakika}} sonra kilitlenecek. Kilidi açık tutmak için siz olduğunuzu yeniden doğrulayın.',
  'unlock.extend': 'Kilit açık kalsın',

  'popup.open': 'Açılan pencerede devam edin. Bu sayfa olduğu gibi kalır.',
  'popup.show': 'Pencereyi göster',
  'popup.blocked':
    'Tarayıcınız pencere açmamıza izin vermedi. Hiçbir şey değiştirilmedi. Bu sekmede devam edin veya pencere açmasına izin verin.',
  'popup.blocked.apart':
    'Tarayıcınız buradan pencere açmamıza izin vermedi. Hiçbir şey değiştirilmedi. Bu sayfayı ayrı bir sekmede açın veya pencere açmasına izin verin.',
  'popup.closed':
    'Yanıt almadan pencereyi kapattınız. Hiçbir şey değiştirilmedi. İstediğinizde yeniden başlayın.',
  'popup.lost':
    'Pencereyi artık göremiyoruz. Hâlâ açıksa orada tamamlayın. Değilse buradan devam edin.',
  'popup.timed_out':
    'Çok uzun sürdüğü için artık geçerli değil. Hiçbir şey değiştirilmedi. Buradan yeniden başlayın.',
  'popup.no_storage':
    'Tarayıcınız bu sayfanın bir şey saklamasına izin vermiyor, bu yüzden doğruladıktan sonra buraya dönemezdiniz. Hiçbir şey değiştirilmedi. Bu sayfa için site verilerine izin verin, sonra tekrar deneyin.',
  'popup.here': 'Bu sekmede devam et',
  'popup.apart': 'Ayrı bir sekmede aç',
  'popup.done.title': 'Bu pencereyi kapatabilirsiniz',
  'popup.done.lead': 'Önceden bulunduğunuz yerde devam edin.',

  'confirm.someone_else.title': 'Başka biri olarak doğruladınız',
  'confirm.someone_else.lead':
    'Doğrulamayı {name} olarak yaptınız, ancak bu sayfa {expected} için açılmıştı. Hiçbir şey değiştirilmedi.',
  'confirm.someone_else.unnamed': 'başka bir hesap',
  'confirm.someone_else.retry': '{expected} olarak doğrulayın',
  'confirm.someone_else.accept': '{name} olarak devam et',
} satisfies Translation<typeof english>;
