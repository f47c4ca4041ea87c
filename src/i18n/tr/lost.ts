// What is said in Turkish to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': 'Telefon veya anahtar mı kayboldu?',
  'lost.before.lead':
    'Şu anda elinde bulunduran kişinin işine yaramaması için onu buradan hesabınızdan kaldırabilirsiniz. Önce siz olduğunuzdan emin oluyoruz.',
  'lost.before.next':
    'Sonraki sayfa kaybettiğinizi isterse orada “Başka bir yöntem dene” seçeneğini kullanın. Kurduğunuz diğer yöntemlerden herhangi biri ve kurtarma kodunuz da geçerlidir.',
  'lost.before.stuck':
    'Elinizde başka bir şey veya kurtarma kodu yok mu? O zaman yalnızca destek ekibi girmenizi sağlayabilir.',

  'lost.which': 'Hangisini kaybettiniz?',
  'lost.which.lead': 'Bir telefonda birkaçı varsa sırayla kaldırın.',
  'lost.which.none': 'Burada hesabınızdan kaldırılabilecek bir şey yok.',

  'lost.title': 'Kaybolan: {name}',
  'lost.title.rest': '{name}: bir bölümü hâlâ listede',
  'lost.lead': 'Şu anda elinde bulunduran kişinin işine yaramaması için onu hesabınızdan kaldırın.',
  'lost.lead.rest':
    'Birlikte gitmesini bekliyorduk, ancak gitmedi. Bir kez daha basınca kaldırılır.',

  'lost.check': 'Elinizde kalanlar',
  'lost.check.add': 'Önce bir yöntem ekle',
  'lost.check.add.lead':
    'Mümkünse devam etmeden önce başka bir yöntem kurun. Kaybettiğinizi şu anda biri kullanıyor olabilirse önce onu kaldırın.',
  'lost.next': 'Sizden doğrulama istendiğinde',
  'lost.next.another':
    'Bir sayfa kaybettiğinizi isterse orada “Başka bir yöntem dene” seçeneğini kullanın ve hâlâ elinizde olan birini seçin.',
  'lost.next.recovery':
    'Kurtarma kodunuz da bir kez geçerlidir. O zaman yenisini alırsınız: eskisinin yerine onu saklayın.',
  'lost.next.password': 'Ondan sonra, siz bir yöntem ekleyene kadar yalnızca şifreniz istenir.',
  'lost.take_off': 'Hesabınızdan kaldırın',
  'lost.not_now': 'Şimdi değil',

  'lost.done': '{name} artık hesabınızda değil',
  'lost.gone': 'Bu, hesabınızda değil',
  'lost.gone.lead': 'Daha önce kaldırılmış veya hiç olmamış. Kaldırılacak başka bir şey yok.',
  'lost.cannot': '{name} hesabınızda kalıyor',
  'lost.more': 'Üzerinde başka bir şey var mıydı?',
  'lost.more.lead':
    'Bir telefonda çoğu zaman birden fazla yöntem bulunur. Onunla birlikte giden her birini kaldırın.',
  'lost.after': 'Başka birinin eline geçmiş olma ihtimali varsa',
  'lost.after.lead':
    'Üzerinde açık olan oturumlar açık kalır. Her yerde oturumu kapatın; şifreniz orada kayıtlıysa değiştirin.',
  'lost.after.sign_out': 'Her yerde oturumu kapat',
  'lost.after.password': 'Şifrenizi değiştirin',
  'lost.back': 'Listeye dön',
} satisfies Translation<typeof english>;
