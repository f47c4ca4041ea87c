// What is said in Arabic right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'خطوتك التالية',
  'checkup.almost': 'بقي القليل',
  'checkup.well': 'كل شيء جاهز',
  'checkup.not_asked.none': 'لم نطلب خطوة ثانية، لأنها غير متوفرة لديك بعد.',
  'checkup.not_asked.email': 'لم نطلب خطوة ثانية: البريد الإلكتروني وحده لا يُعدّ خطوة ثانية هنا.',
  'checkup.no_second_step': 'مع خطوة ثانية، لا تكفي كلمة مرور مسروقة للدخول.',
  'checkup.only_email': 'مع تطبيق مصادقة، لا تكفي كلمة مرور مسروقة للدخول.',
  'checkup.only_phone': 'يمكن اعتراض الرسائل النصية والمكالمات. تطبيق المصادقة أكثر أمانًا.',
  'checkup.only_one': 'لديك خطوة ثانية واحدة فقط. تتيح لك طريقة احتياطية الدخول عند فقدانها.',
  'checkup.no_recovery_code':
    'ليس لديك رمز استرداد للدخول من دونها. يعرف فريق الدعم إن كان الحصول عليه ممكنًا.',
  'checkup.well.two': 'لديك أكثر من خطوة ثانية، لذا لا يمنعك فقدان واحدة من الدخول.',
  'checkup.well.code': 'لديك أكثر من خطوة ثانية، ورمز استرداد.',
  'checkup.read_only': 'لا يمكنك إضافة طرق هنا. يُرجى سؤال القائمين على هذا التطبيق.',
  'checkup.add': 'اختيار طريقة',
  'checkup.add.app': 'إعداد تطبيق',
  'checkup.dismiss': 'ليس الآن',
  'checkup.dismiss.well': 'إخفاء',

  'changes.gone': 'أُزيلت من مكان آخر: {names}.',
  'changes.added': 'أُضيفت من مكان آخر: {names}.',
  'changes.held': 'تُظهر القائمة ذلك فور انتهائك منها.',
  'changes.show': 'العرض الآن',
  'changes.dismiss': 'إخفاء',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
