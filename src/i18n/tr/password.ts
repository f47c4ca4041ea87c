// What is said in Turkish where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'İptal',

  'ask.password.title': 'Oturum açın',
  'ask.password.lead':
    'E-posta adresiniz ve şifreniz doğrudan oturum açma hizmetine gider. Bu sayfa şifrenizin bir kopyasını saklamaz.',
  'ask.account': 'E-posta veya kullanıcı adı',
  'ask.account.missing': 'E-posta adresinizi veya kullanıcı adınızı girin.',
  'ask.account.is': '{name} olarak oturum açıyorsunuz.',
  'ask.account.another': 'Başka bir hesap kullan',
  'ask.password': 'Şifre',
  'ask.password.missing': 'Şifrenizi girin.',
  'ask.password.show': 'Şifreyi göster',
  'ask.password.send': 'Oturum aç',

  'ask.methods.title': 'Nasıl doğrulayacağınızı seçin',
  'ask.methods.lead': 'Bir adım daha, sonra siz olduğunuzu biliyoruz.',
  'ask.methods.looking': 'Yöntemlerinize bakılıyor…',
  'ask.methods.retry': 'Listeyi yenile',
  'ask.methods.none':
    'Yöntemlerinizin hiçbiri bu sayfada istenemiyor, bu yüzden sayfa siz olduğunuzdan emin olamıyor. Destek ekibi yardımcı olabilir.',
  'ask.method.push': 'Bir bildirimi onayla',
  'ask.method.otp': 'Uygulamadaki kodu gir',
  'ask.method.sms': 'SMS al',
  'ask.method.voice': 'Telefon araması al',
  'ask.method.email': 'E-posta al',
  'ask.method.recovery-code': 'Kurtarma kodunu kullan',
  'ask.method.otp.hint': 'Kimlik doğrulama uygulamalarınızdan herhangi biri olur.',
  'ask.method.recovery-code.hint': 'Elinizde başka bir şey olmadığında.',

  'ask.another': 'Başka bir yol seç',
  'ask.code.title': 'Kodu girin',
  'ask.code.otp': 'Kimlik doğrulama uygulamanızı açıp şu anda gösterdiği kodu girin.',
  'ask.code.sms': 'Kod içeren bir SMS gönderdik: {name}.',
  'ask.code.voice': 'Arıyoruz: {name}. Duyduğunuz kodu girin.',
  'ask.code.email': 'Kod içeren bir e-posta gönderdik: {name}.',
  'ask.push.title': 'Telefonunuzda onaylayın',
  'ask.push.sent': 'Bir bildirim gönderdik: {name}. Bildirimi orada açıp onaylayın.',
  'ask.push.waiting': 'Onayınız bekleniyor…',
  'ask.push.again': 'Yeni bildirim gönder',
  'ask.push.sent_again': 'Yeni bir bildirim gönderdik. Yalnızca en yenisi geçerlidir.',
  'ask.recovery.title': 'Kurtarma kodunuzu girin',
  'ask.recovery.lead': 'Bir kez geçerlidir. Hemen ardından yenisini alırsınız.',
  'ask.recovery': 'Kurtarma kodu',
  'ask.recovery.missing': 'Önce kurtarma kodunuzu girin.',
  'ask.recovery.new':
    'Kurtarma kodunuzu kullandınız, bu yüzden artık geçerli değil. Bu kod onun yerini alır ve elinizde başka bir şey olmadığında bir kez girmenizi sağlar. Kodu yalnızca şimdi gösteriyoruz.',

  'look.only':
    'Oturumunuz açık ve bakabilirsiniz. Bir şeyi değiştirmek için siz olduğunuzu doğrulayın.',
  'look.only.remove':
    'Henüz hiçbir şey kaldırılmadı. Siz olduğunuzu doğrulayın, ardından buradan kaldırın.',
  'look.only.add':
    'Henüz hiçbir şey eklenmedi. Siz olduğunuzu doğrulayın, ardından buradan devam edin.',

  'trouble.wrong_password':
    'E-posta ve şifre birbirine uymuyor. İkisini de kontrol edip tekrar deneyin.',
  'trouble.blocked':
    'Çok fazla deneme yapıldığı için şimdilik hiç kimse burada bu hesapta oturum açamıyor. Bizden gelen bir mesaj olup olmadığına bakın veya destek ekibine sorun.',
  'trouble.suspended': 'Bu hesapla oturum açılamıyor. Nedenini destek ekibine sorun.',
  'trouble.breached':
    'Bu şifre başka bir hizmetteki sızıntıdan biliniyor, bu yüzden artık kabul edilmiyor. Yeni bir şifre seçin: genellikle oturum açtığınız yerdeki “Şifremi unuttum” seçeneğini kullanın.',
  'trouble.not_from_here':
    'Oturum açma hizmeti robot olmadığınızdan emin olmak istiyor ve bunu burada yapamıyor. Önce genellikle oturum açtığınız yerde oturum açın, ardından tekrar deneyin.',
  'trouble.refused':
    'Oturum açma hizmeti burada girmenize izin vermiyor. Destek ekibi yardımcı olabilir.',
  'trouble.not_offered':
    'Bu uygulama, burada oturum açmanız için ayarlanmamış. Hiçbir şey değiştirilmedi. Uygulamayı yönetenlere bildirin.',
  'trouble.someone_else':
    'Bu sayfadakinden farklı bir hesap yanıt verdi, bu yüzden onunla hiçbir işlem yapılmadı. Tekrar deneyin.',
  'trouble.wrong_code': 'Bu kod yanlış veya daha önce kullanılmış. Şu anda gördüğünüzü girin.',
  'trouble.wrong_code.left':
    'Bu kod yanlış veya daha önce kullanılmış. {count, plural, one {# deneme hakkınız daha var.} other {# deneme hakkınız daha var.}}',
  'trouble.wrong_recovery_code':
    'Bu, kurtarma kodunuz değil. Daha eski bir kod artık geçerli değildir. Kontrol edin veya başka bir yol seçin.',
  'trouble.too_many_codes':
    'Çok fazla yanlış kod girildiği için şimdilik hiçbirine bakılmıyor. {minutes, plural, one {Bir dakika} other {# dakika}} bekleyip tekrar deneyin.',
  'trouble.too_many_sent':
    'Size çok fazla mesaj gönderdiğimiz için şimdilik başka göndermiyoruz. {minutes, plural, one {Bir dakika} other {# dakika}} bekleyip tekrar deneyin veya başka bir yol seçin.',
  'trouble.too_many_requests':
    'Bir seferde çok fazla istek oldu. {minutes, plural, one {Bir dakika} other {# dakika}} bekleyip tekrar deneyin.',
  'trouble.declined':
    'Telefonunuzda reddettiniz, bu yüzden hiçbir şey doğrulanmadı. İsteyen siz değildiyseniz şifrenizi değiştirin. Sizdiyseniz yeni bir bildirim gönderin.',
  'trouble.code_expired': 'Gönderdiğimizin süresi geçti. Yenisini gönderin.',
  'trouble.method_gone': 'Bu yöntem artık kullanılamıyor. Başka bir yol seçin.',
  'trouble.ended': 'Şifrenizi girmenizin üzerinden çok uzun zaman geçti. Bir kez daha girin.',
  'trouble.unreachable':
    'Oturum açma hizmetine ulaşamadık. Hiçbir şey değiştirilmedi. Bağlantınızı kontrol edip tekrar deneyin.',
  'trouble.failed':
    'Oturum açma hizmeti bunu reddetti. Hiçbir şey değiştirilmedi. Yeniden olursa destek ekibi yardımcı olabilir.',
} satisfies Translation<typeof english>;
