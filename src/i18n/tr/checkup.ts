// What is said in Turkish right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'Sıradaki adımınız',
  'checkup.almost': 'Neredeyse tamam',
  'checkup.well': 'Her şey tamam',
  'checkup.not_asked.none': 'Henüz ikinci bir adımınız olmadığı için ikinci adım istemedik.',
  'checkup.not_asked.email':
    'İkinci bir adım istemedik: burada e-posta tek başına ikinci adım sayılmaz.',
  'checkup.no_second_step': 'İkinci bir adım varken çalınmış bir şifre hesaba girmeye yetmez.',
  'checkup.only_email':
    'Kimlik doğrulama uygulaması varken çalınmış bir şifre hesaba girmeye yetmez.',
  'checkup.only_phone':
    'SMS mesajları ve aramalar ele geçirilebilir. Kimlik doğrulama uygulaması daha güvenlidir.',
  'checkup.only_one':
    'Yalnızca bir ikinci adımınız var. Kaybolursa yedek bir yöntemle girebilirsiniz.',
  'checkup.no_recovery_code':
    'O olmadan girmek için bir kurtarma kodunuz yok. Kod alıp alamayacağınızı destek ekibi bilir.',
  'checkup.well.two':
    'Birden fazla ikinci adımınız var; birini kaybetmek sizi hesabınızın dışında bırakmaz.',
  'checkup.well.code': 'Birden fazla ikinci adımınız ve bir kurtarma kodunuz var.',
  'checkup.read_only': 'Burada yöntem ekleyemezsiniz. Bu uygulamayı yönetenlere başvurun.',
  'checkup.add': 'Yöntem seç',
  'checkup.add.app': 'Uygulama kur',
  'checkup.dismiss': 'Şimdi değil',
  'checkup.dismiss.well': 'Gizle',

  'changes.gone': 'Başka bir yerde kaldırıldı: {names}.',
  'changes.added': 'Başka bir yerde eklendi: {names}.',
  'changes.held': 'Listeyle işiniz biter bitmez bu, listede görünür.',
  'changes.show': 'Şimdi göster',
  'changes.dismiss': 'Kapat',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
