// What is said in Turkish until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'Güvenlik',
  'page.lead': 'Oturum açarken kimliğinizi kanıtlama yollarınız.',

  'confirm.button': 'Siz olduğunuzu doğrulayın',
  'confirm.lead':
    'Oturum açma yöntemlerinizi görmeden veya değiştirmeden önce siz olduğunuzdan emin oluyoruz.',
  'confirm.expired':
    'Doğrulamanızın süresi doldu. Gördükleriniz olduğu gibi kalır; değişiklikler yeni bir doğrulama gerektirir.',
  'confirm.locked':
    'Değişiklikleri kilitlediniz. Gördükleriniz olduğu gibi kalır; değişiklikler yeni bir doğrulama gerektirir.',

  'step_up.not_trusted':
    'Aldığımız yanıt sorduğumuza ait değil, bu yüzden onu yok saydık. Hiçbir şey değiştirilmedi. Buradan yeniden başlayın.',
  'step_up.clock':
    'Bu cihazın saatinde bir dakikadan fazla sapma var, bu yüzden siz olup olmadığınızı kontrol edemiyoruz. Saati ayarlayıp tekrar deneyin.',
  'step_up.unreachable':
    'Oturum açma hizmeti yanıt vermediği için siz olup olmadığınızın kontrolünü tamamlayamadık. Hiçbir şey değiştirilmedi. Tekrar deneyin.',
  'step_up.not_offered':
    'Bu uygulama, siz olup olmadığınızı kontrol edecek şekilde ayarlanmamış. Hiçbir şey değiştirilmedi. Uygulamayı yönetenlere bildirin.',
  'step_up.not_fresh':
    'Yeniden oturum açmanızı istedik, ancak oturum açma hizmeti buna izin vermedi. Hiçbir şey değiştirilmedi. Tekrar deneyin.',
  'step_up.cancelled': 'Doğrulanmadı. Hiçbir şey değiştirilmedi.',
  'step_up.failed':
    'Siz olup olmadığınızı kontrol edemedik. Hiçbir şey değiştirilmedi. Tekrar deneyin.',

  'list.title': 'Oturum açma yöntemleriniz',
  'list.loading': 'Oturum açma yöntemleriniz yükleniyor…',
  'list.slow': 'Bu, her zamankinden uzun sürüyor.',
  'list.empty.title': 'Henüz ikinci bir adımınız yok',
  'list.empty.lead': 'Hesabınızı yalnızca şifreniz koruyor.',
  'list.apart':
    'Birden fazla onay veya kod kaynağınız var ve hangilerinin birbirine ait olduğu buradan anlaşılamıyor. Bunlar tek tek gösterilir; birini kaldırmak bir başkasını da götürebilir. Bunu önceden söyler, sonrasında da nelerin kaldırıldığını bildiririz.',
  'list.stale': 'Listeyi şu anda yenileyemedik. {time} itibarıyla gördüğümüz bu.',
  'list.offline':
    'Çevrimdışısınız. {time} itibarıyla gördüğümüz bu. Değişiklikler için bağlantı gerekir.',
  'list.retry': 'Listeyi yenile',
  'list.retry.wait': '{seconds} sn sonra',
  'list.cancel': 'İptal',
  'list.stopped.title': 'Oturum açma yöntemleriniz gelmeden durdurdunuz',
  'list.stopped.lead': 'Hiçbir şey değiştirilmedi.',
  'list.remove': 'Kaldır: {name}',
  'list.remove.short': 'Kaldır',
  'list.add': 'Yöntem ekle',
  'list.add.not_permitted': 'Bakabilirsiniz, ancak ekleyemezsiniz.',
  'list.new': 'Yeni',
  'lost.link': 'Telefon veya anahtar mı kayboldu?',

  'name.push': '{name} üzerindeki Guardian',
  'name.push.unnamed': 'Guardian uygulaması',
  'name.phone': 'Sonu {name} olan telefon',
  'name.phone.masked': 'Telefon {name}',
  'name.phone.unnamed': 'Telefon',
  'name.otp': 'Kimlik doğrulama uygulaması',
  'name.otp.numbered': 'Kimlik doğrulama uygulaması {number}',
  'name.email': 'E-posta {name}',
  'name.email.unnamed': 'E-posta',
  'name.recovery-code': 'Kurtarma kodu',
  'name.webauthn-roaming': 'Güvenlik anahtarı {name}',
  'name.webauthn-roaming.unnamed': 'Güvenlik anahtarı',
  'name.webauthn-platform': '{name} üzerindeki geçiş anahtarı',
  'name.webauthn-platform.unnamed': 'Bir cihazdaki geçiş anahtarı',
  'name.unknown': 'Başka yöntem {name}',
  'name.unknown.unnamed': 'Başka yöntem',
  'name.reference': 'Referans {name}',
  'name.whole': 'Adın tamamını göster',

  'ability.push': 'Onaylar',
  'ability.otp': '6 haneli kodlar',
  'ability.sms': 'SMS mesajları',
  'ability.voice': 'Telefon aramaları',
  'ability.email': 'E-postayla gelen kodlar',
  'ability.recovery-code': 'Elinizde başka bir şey olmadığında',
  'ability.webauthn-roaming': 'Dokunarak doğrulama',
  'ability.webauthn-platform': 'Cihazınızın ekran kilidiyle doğrulama',
  'ability.unknown': 'Henüz tanımadığımız bir tür',

  'why.profile_email': 'Profilinizden geldiği için burada kaldırılamaz.',
  'why.recovery_code': 'Bunu yalnızca destek ekibi değiştirebilir veya kaldırabilir.',
  'why.unknown_kind':
    'Bu türü tanımıyoruz, bu yüzden burada kaldırılamaz. Destek ekibi yardımcı olabilir.',
  'why.no_id':
    'Bunu diğerlerinden ayırt edemiyoruz, bu yüzden burada kaldırılamaz. Destek ekibi yardımcı olabilir.',
  'why.just_removed': 'Kaldırıldı. Bu listeden çıkması biraz sürebilir.',
  'why.not_permitted':
    'Bakabilirsiniz, ancak kaldıramazsınız. Bu uygulamayı yönetenlerden izin isteyin.',

  'failure.step_up_required':
    'Doğrulamanızın süresi doldu. Devam etmek için siz olduğunuzu doğrulayın.',
  'failure.account_gone':
    'Kapatıldığı veya kaldırıldığı için artık görülecek ya da değiştirilecek bir şey yok. Bunu beklemiyorduysanız destek ekibi yardımcı olabilir.',
  'failure.not_permitted':
    'Burada bunu yapma izniniz yok. Bu uygulamayı yönetenlerden izin isteyin.',
  'failure.not_removable': 'Bu yöntem burada kaldırılamaz. Destek ekibi yardımcı olabilir.',
  'failure.not_found': 'Bu zaten kaldırılmış.',
  'failure.not_offered':
    'Bu uygulama, oturum açma yöntemlerinizi gösteremiyor. Uygulamayı yönetenlere bildirin.',
  'failure.changed_meanwhile': 'Bu arada bir şeyler değişti. Listeye yeniden göz atın.',
  'failure.too_many_requests': 'Bir seferde çok fazla istek oldu. Biraz bekleyip tekrar deneyin.',
  'failure.server_failed': 'Sunucuda bir sorun var. Biraz sonra tekrar deneyin.',
  'failure.unexpected_answer':
    'Sunucu okuyamadığımız bir şey gönderdi. Biraz sonra tekrar deneyin.',
  'failure.network_sign_in':
    'Sunucu yerine bir web sayfası yanıt verdi. Ağınız önce kendisinde oturum açmanızı istiyor olabilir.',
  'failure.unreachable': 'Sunucuya ulaşamadık. Bağlantınızı kontrol edip tekrar deneyin.',
  'failure.offline':
    'Çevrimdışı olduğunuz için hiçbir şey gönderilmedi. Bağlandığınızda tekrar deneyin.',
  'failure.timed_out': 'Sunucunun yanıt vermesi çok uzun sürdü. Biraz sonra tekrar deneyin.',
  'failure.rejected': 'Sunucu bunu reddetti. Yeniden olursa destek ekibi yardımcı olabilir.',
  'failure.when': 'Bu sürerse ne zaman olduğunu destek ekibine bildirin: {when}.',
  'failure.account_gone.title': 'Bu hesap artık kullanılamıyor',
  'failure.support': 'Yardım al',
  'failure.title': 'Oturum açma yöntemlerinizi gösteremiyoruz',
  'failure.crash.title': 'Bu sayfada bir şey bozuldu',
  'failure.crash.lead':
    'Az önce birini kaldırmadıysanız oturum açma yöntemleriniz olduğu gibi duruyor. Görmek için sayfayı yeniden yükleyin.',
  'failure.crash.reload': 'Yeniden yükle',
  'failure.settings.title': 'Bu sayfa ayarlanmamış',
  'failure.settings.lead': 'Hesabınızda bir sorun yok. Bu uygulamayı yönetenlere bildirin.',
  'failure.settings.details': 'Uygulamayı yönetenler için',

  'not_found.title': 'Böyle bir sayfa yok',
  'not_found.back': 'Güvenlik sayfasına git',
} satisfies Translation<typeof english>;
