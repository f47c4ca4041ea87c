// What is said in Turkish of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': '{name} kaldırılsın mı?',
  'remove.goes': 'Kaldırılacak olan:',
  'remove.goes.together': 'Birlikte kaldırılacak olanlar:',
  'remove.may_go.one':
    'Bu da kaldırılabilir: {names}. Anlık bildirim onayları ve kodlar çiftler hâlinde kurulur ve hangilerinin birbirine ait olduğu buradan anlaşılamaz. Sonrasında bakıp size bildiririz.',
  'remove.may_go.several':
    'Şunlardan biri de kaldırılabilir: {names}. Anlık bildirim onayları ve kodlar çiftler hâlinde kurulur ve hangilerinin birbirine ait olduğu buradan anlaşılamaz. Sonrasında bakıp size bildiririz.',
  'remove.left.one_of_them': 'Bunlardan biri kalır; yani ikinci bir adımınız yine olacak.',
  'remove.left.more': '{count, plural, one {# yöntem daha} other {# yöntem daha}}',
  'remove.left.still_protected': 'Sizde kalacak: {names}.',
  'remove.left.still_protected.next':
    'Bir dahaki sefere ikinci bir adım istediğimizde {count, plural, one {bunu} other {bunlardan herhangi birini}} kullanabilirsiniz.',
  'remove.left.email_only':
    'Yalnızca e-posta kalıyor. Bu sayfayı açmak artık ikinci bir adım gerektirmeyecek.',
  'remove.left.nothing_left':
    'İkinci bir adımınız olmayacak. Şifrenizi bilen herkes oturum açabilir.',
  'remove.left.recovery_code': 'Kurtarma kodunuz listede kalır, ancak tek başına istenmez.',
  'remove.second_act': 'Anlıyorum ve kaldırmak istiyorum',
  'remove.second_act.missing': 'Önce bu kutuyu işaretleyin.',
  'remove.replace': 'Bunun yerine değiştir: önce yenisini ekle',
  'remove.cancel': 'İptal',
  'remove.close': 'Kapat',
  'remove.button.push': 'Uygulamayı kaldır',
  'remove.button.otp': 'Uygulamayı kaldır',
  'remove.button.phone': 'Telefonu kaldır',
  'remove.button.email': 'E-postayı kaldır',
  'remove.button.webauthn-roaming': 'Anahtarı kaldır',
  'remove.button.webauthn-platform': 'Geçiş anahtarını kaldır',
  'remove.button.other': 'Kaldır',
  'remove.slow': 'Bu, her zamankinden uzun sürüyor. Burada kalın: ne olduğunu öğreniyoruz.',
  'remove.expired':
    'Doğrulamanızın süresi doldu. Hiçbir şey kaldırılmadı. Devam etmek için siz olduğunuzu doğrulayın.',
  'remove.not_removed': 'Hiçbir şey kaldırılmadı. {reason}',
  'remove.not_removed_yet':
    'Hâlâ listenizde. Ancak istek gönderildi ve sunucunun yanıt vermesi çok uzun sürdü; bu yüzden yine de kaldırılabilir. Tekrar deneyebilirsiniz: önce bakarız.',
  'remove.checking': 'Yanıt kayboldu. Ne olduğu kontrol ediliyor…',
  'remove.too_late':
    'Bu zaten gönderildi, yani yine de gerçekleşebilir. Bunu kapatabilirsiniz: ne olduğunu öğrenip sayfada bildiririz.',
  'remove.other_running': 'Şu anda başka bir şey kaldırılıyor. Bitmesini bekleyin.',
  'remove.changed':
    'Bu açıkken oturum açma yöntemleriniz değişti. Hiçbir şey kaldırılmadı. Nelerin gideceğini ve nelerin kalacağını yeniden kontrol edin.',
  'remove.changed.goes_too': 'Şunlar da kaldırılacak veya kaldırılabilir: {names}.',
  'remove.changed.gone': 'Artık yok: {names}.',
  'remove.changed.added': 'Yeni: {names}.',
  'remove.refused_by_host': 'Hiçbir şey kaldırılmadı. Bu uygulama buna izin vermiyor.',
  'remove.refused_by_host.told':
    'Hiçbir şey kaldırılmadı. Bu uygulama buna izin vermiyor: {reason}',
  'remove.refused_by_host.unanswered':
    'Hiçbir şey kaldırılmadı. Önce bu uygulamanın onay vermesi gerekiyor, ancak yanıt gelmedi. Tekrar deneyin; yeniden olursa destek ekibi yardımcı olabilir.',
  'remove.covered':
    'Bir şey bu sayfanın üzerini örtüyor olabileceği için hiçbir şey kaldırılmadı. Sayfanın tamamını görebildiğinizde tekrar deneyin veya sayfayı ayrı bir sekmede açın.',
  'remove.lost': 'Kayboldu mu veya çalındı mı?',
  'remove.gone.title': 'Kaldır',
  'remove.gone':
    'Bu, oturum açma yöntemleriniz arasında değil. Daha önce kaldırılmış olabilir. Yapılacak başka bir şey yok.',
  'remove.gone.meanwhile': 'Bu zaten kaldırılmış. Yapılacak başka bir şey yok.',
  'remove.cannot.title': 'Kaldır: {name}',

  'done.removed': 'Kaldırıldı: {names}.',
  'done.also_gone': 'Beklemediğimiz hâlde bu da gitti: {names}.',
  'done.still_there': 'Gitmesini beklediğimiz hâlde hâlâ duruyor: {names}.',
  'done.already': 'Bu zaten kaldırılmıştı: {names}.',
  'done.lagging':
    'Kaldırıldı: {names}. Listenizden çıkması biraz sürebilir; bakmaya devam ediyoruz.',
  'done.still_listed':
    'Hâlâ listenizde: {names}. Sunucu kaldırıldığını bildirdi, ancak yarım dakika sonra hâlâ duruyor. Listeyi yenileyin; duruyorsa bir kez daha kaldırın.',
  'done.not_gone':
    'Hâlâ listenizde: {names}. Şimdiye kadar kaldırılmadı. Bir daha denemeden önce listeyi yenileyin.',
  'done.changed':
    'Hemen öncesinde oturum açma yöntemleriniz değiştiği için hiçbir şey kaldırılmadı. Listeye bakıp yeniden karar verin.',
  'done.running':
    'Kaldırılıyor: {names}. İstek gönderildi, yani yine de gerçekleşebilir. Ne olduğunu burada bildiririz.',
  'done.unknown':
    'Kaldırılıp kaldırılmadığını bilmiyoruz: {names}. Yanıt kayboldu ve şu anda listenizi göremiyoruz. Listeyi yenileyin.',
  'done.unseen':
    'Kaldırıldı: {names}. Sonrasında listenize bakamadık; buna güvenmeden önce listeyi yenileyin.',
  'done.when': '{time} · Referans {reference}',
  'done.copy': 'Kopyala',
  'done.copied': 'Kopyalandı',
  'done.marked': 'Kopyalanamadı. Metin şimdi seçili: klavyenizle kopyalayın.',
  'done.dismiss': 'Kapat',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
