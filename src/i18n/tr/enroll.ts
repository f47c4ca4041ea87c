// What is said in Turkish while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'Oturum açma yöntemi ekleyin',
  'add.title.otp': 'Kimlik doğrulama uygulaması ekleyin',
  'add.title.push': 'Anlık bildirim ekleyin',
  'add.title.sms': 'SMS ekleyin',
  'add.title.voice': 'Telefon araması ekleyin',
  'add.title.email': 'E-posta adresi ekleyin',
  'add.cancel': 'İptal',
  'add.close': 'Kapat',
  'add.other': 'Başka bir yol seç',
  'add.again': 'Yeniden başla',
  'add.retry': 'Tekrar dene',

  'factor.otp': 'Kimlik doğrulama uygulaması',
  'factor.otp.hint': 'Telefonunuzdaki bir uygulamadan gelen kodlar. Ağ olmadan da çalışır.',
  'factor.push': 'Anlık bildirim',
  'factor.push.hint': 'Guardian uygulamasında tek dokunuşla onaylayın.',
  'factor.sms': 'SMS',
  'factor.sms.hint': 'SMS ile bir kod. Aynı numaraya aramalar da birlikte gelir.',
  'factor.voice': 'Telefon araması',
  'factor.voice.hint': 'Bir ses size kodu okur. Aynı numaraya SMS de birlikte gelir.',
  'factor.email': 'E-posta',
  'factor.email.hint': 'E-postayla bir kod. Diğerlerinden daha zayıftır; yedek olarak uygundur.',
  'factor.off': 'Şu anda burada sunulmuyor.',

  'begin.otp': 'Uygulamanızla bir QR kodu tarar, ardından uygulamanın gösterdiği kodu yazarsınız.',
  'begin.push':
    'Guardian uygulamasıyla bir QR kodu tararsınız. Uygulama bundan sonra oturum açma işlemlerini onaylamanızı ister.',
  'begin.button': 'QR kodunu göster',
  'begin.waiting.otp': 'QR kodunuz alınıyor…',
  'begin.waiting.push': 'QR kodunuz alınıyor…',
  'begin.waiting.sms': 'SMS gönderiliyor…',
  'begin.waiting.voice': 'Arama yapılıyor…',
  'begin.waiting.email': 'E-posta gönderiliyor…',

  'otp.scan': 'Bunu kimlik doğrulama uygulamanızla tarayın veya anahtarı uygulamaya yazın.',
  'otp.verify': 'Ardından uygulamanın gösterdiği kodu yazın.',
  'otp.clock':
    'Bu cihazın saatinde {time} sapma var. Uygulamanız bu cihazdaysa saat düzelene kadar kodları uymaz: saatin otomatik ayarlanmasını açın.',
  'otp.known':
    'Uygulamanızın bu hesap için gösterdiği kodu yazın. Yöntem, kod uyduğu anda geçerli olur.',
  'otp.known.lost':
    'QR kodunu ikinci kez gösteremiyoruz. Kodu hiç taramadıysanız bu kurulumu silip yeniden başlayın.',

  'push.scan': 'Bunu telefonunuzdaki Guardian uygulamasıyla tarayın ve orada onaylayın.',
  'push.open': 'Bu telefondaki Guardian uygulamasında aç',
  'push.waiting': 'Telefonunuz bekleniyor…',
  'push.codes':
    'Telefonunuzun ağı olmadığında kullanmanız için 6 haneli kodları da birlikte gelir.',

  'destination.sms':
    'SMS ve aramalar birlikte gelir: bu numarayla ikisinden birini kullanabilirsiniz.',
  'destination.voice':
    'Aramalar ve SMS birlikte gelir: bu numarayla ikisinden birini kullanabilirsiniz.',
  'destination.email': 'Bu adrese bir kod göndeririz.',

  'sent.sms': '{destination} numarasına kod içeren bir SMS gönderdik.',
  'sent.voice': 'Size bir kod söylemek için {destination} numarasını arıyoruz.',
  'sent.email': '{destination} adresine bir kod gönderdik.',

  doubt:
    'Kodunuzun kabul edilip edilmediğini bilmiyoruz: yanıt kayboldu ve şu anda listenizi göremiyoruz.',
  'doubt.look': 'Listeyi yenile',
  'add.slow': 'Bu, her zamankinden uzun sürüyor. Burada kalın: ne olduğunu öğreniyoruz.',

  'fresh.lead':
    'İlk yönteminizden önce bir kez daha oturum açın. Böylece açık bıraktığınız bir cihazda başka hiç kimse kendi yöntemini ekleyemez.',
  'add.expired':
    'Doğrulamanızın süresi doldu. Hiçbir şey eklenmedi. Devam etmek için siz olduğunuzu doğrulayın.',
  'add.not_permitted': 'Bakabilirsiniz, ancak ekleyemezsiniz. Bu uygulamayı yönetenlere başvurun.',

  'enroll.wrong_code': 'Bu kod doğru değil. Kontrol edip tekrar deneyin.',
  'enroll.wrong_code.otp':
    'Bu kod doğru değil veya daha önce kullanılmış. Bir sonrakini bekleyip onu yazın.',
  'enroll.tries':
    'Araya bir bekleme girmeden önce {count, plural, one {bir deneme} other {# deneme}} hakkınız daha var.',
  'enroll.too_many_codes': 'Çok fazla yanlış kod girildi. Şimdilik hiçbir kod kabul edilmiyor.',
  'enroll.other_app':
    'Bu, zaten sahip olduğunuz bir uygulamanın kodu. Hiçbir şey eklenmedi. QR kodunu uygulamanızla tarayın, ardından yeni kaydın kodunu yazın.',
  'enroll.expired': 'Bunun süresi doldu. Hiçbir şey eklenmedi. Yenisi için yeniden başlayın.',
  'enroll.declined': 'Telefonunuzda reddettiniz. Hiçbir şey eklenmedi.',
  'enroll.gone': 'Bu kurulum artık açık değil. Hiçbir şey eklenmedi. Yeniden başlayın.',
  'enroll.factor_off': 'Bu yol şu anda burada sunulmuyor. Başka birini seçin.',
  'enroll.full':
    'Başka bir yöntem için yer yok. Tamamlanmamış kurulumlar yer kaplar: aşağıdakileri silin veya artık kullanmadığınız bir yöntemi kaldırın.',
  'enroll.conflict':
    'Bu zaten var veya başka bir yerde ekleniyor. Devam etmeden önce listenize bakın.',
  'enroll.bad_destination.phone': 'Bu numaradan kimseye ulaşılamıyor. Kontrol edip tekrar deneyin.',
  'enroll.bad_destination.email':
    'Bu adrese hiçbir şey gönderilemiyor. Kontrol edip tekrar deneyin.',
  'enroll.too_many_sent': 'Çok fazla mesaj gönderildi. Şimdilik başka gönderilmiyor.',
  'enroll.not_sent': 'Mesaj gönderilemedi. Tekrar deneyin veya başka bir yol seçin.',
  'enroll.not_set_up': 'Bu uygulama yöntem ekleyemiyor. Uygulamayı yönetenlere bildirin.',
  'enroll.unfinished': 'Bunu eklemeye daha önce başlamıştınız.',
  'enroll.not_begun': 'Hiçbir şey eklenmedi. {reason}',
  'enroll.wait': '{time} sonra tekrar deneyebilirsiniz.',
  'enroll.wait.some': 'Biraz bekleyip tekrar deneyin.',

  'unfinished.title': 'Tamamlanmamış kurulum',
  'unfinished.begun': 'Başlatıldı ama doğrulanmadı: {name}. Henüz çalışmıyor.',
  'unfinished.finish': 'Tamamla',
  'unfinished.finish.otp': 'Uygulamadaki bir kodla tamamla',
  'unfinished.discard': 'Sil',
  'unfinished.discard_all': 'Tümünü sil ({count})',
  'unfinished.start_again': 'Silip yeniden başla',
  'unfinished.finish_lead':
    'Uygulamanızda zaten varsa bir kodla tamamlayın. Yoksa silip yeniden başlayın.',
  'unfinished.lost_lead':
    'Bu artık tamamlanamaz: gereken bilgi yalnızca bir kez gösterildi. Silip yeniden başlayın.',
  'unfinished.little_room':
    'Yalnızca birkaç yöntem için daha yer var. Tamamlanmamış olanlar da sayılır: ihtiyacınız olmayanları silin.',
  'unfinished.discarded': 'Silindi. Yöntemleriniz olduğu gibi duruyor.',
  'unfinished.left': 'Silinemedi. {reason}',
  'unfinished.expires': 'Silinemedi. Bir zararı yoktur ve bir gün içinde kendiliğinden kaybolur.',

  'added.one': 'Eklendi: {name}.',
  'added.unseen':
    'Eklendi. Sonrasında listenize bakamadık; buna güvenmeden önce listeyi yenileyin.',
  'added.notice': 'Bu değişiklikle ilgili bir e-posta gelip gelmediğine bakın.',
  'added.dismiss': 'Kapat',
  'added.undo': 'İstediğiniz bu değil miydi? Kaldır',
  'added.lost_code':
    'Onunla birlikte bir kurtarma kodu da geçerli oldu. Bu kod, tamamlamadığınız bir kurulumda gösterilmişti. Kod sizde yoksa destek ekibi yenisiyle değiştirebilir.',
  'added.confirm_again':
    'Artık ikinci bir adımınız var. Başka bir şeyi değiştirmeden önce onunla siz olduğunuzu doğrulayın.',

  'replace.title': 'Mevcut bir yöntemi değiştir',
  'replace.one': 'Değiştir: {name}',
  'replace.lead': '{name} yerine yenisini ekliyorsunuz. Yenisi çalışana kadar eskisi kalır.',
} satisfies Translation<typeof english>;
