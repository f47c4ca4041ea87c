// What the pieces of adding a method say in Arabic: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'رمز QR لمسحه بتطبيقك',
  'qr.refused':
    'وصلنا عنوان لا يمكن لأي تطبيق مصادقة استخدامه، لذا لا نعرضه كرمز QR. إذا ظهر مفتاح أدناه، يُرجى كتابته في تطبيقك، وإلا فيُرجى اختيار طريقة أخرى.',

  'key.label': 'المفتاح',
  'key.copy': 'نسخ المفتاح',
  'key.open': 'الفتح في تطبيق مصادقة',

  'copy.done': 'تم النسخ',
  'copy.failed': 'لم يسمح لنا متصفحك بالنسخ. يُرجى تحديد النص ونسخه يدويًا.',

  'code.label': 'الرمز المكوّن من {length} أرقام',
  'code.verify': 'التحقق',
  'code.empty': 'يُرجى إدخال الرمز المكوّن من {length} أرقام أولًا.',
  'code.not_digits': 'يتكوّن الرمز من أرقام فقط. يُرجى إدخال الأرقام كلها وعددها {length}.',
  'code.wrong_length': 'عدد أرقام الرمز {length}، وعدد الأرقام المُدخلة {count}.',

  'resend.wait': 'لم يصلك شيء؟ يمكنك طلب رمز جديد بعد {time}.',
  'resend.ready': 'لم يصلك شيء؟',
  'resend.button': 'إرسال رمز جديد',
  'resend.sent': 'أرسلنا رمزًا جديدًا. يعمل أحدث رمز فقط.',

  'phone.country': 'البلد',
  'phone.country.none': 'اختيار بلد',
  'phone.number': 'رقم الهاتف',
  'phone.submit.sms': 'إرسال الرمز',
  'phone.submit.voice': 'الاتصال بي',
  'phone.preview.sms': 'سنرسل الرمز إلى {number}.',
  'phone.preview.voice': 'سنتصل بالرقم {number}.',
  'phone.unusual': 'على حد علمنا، لا يُستخدم أي رقم كهذا. يُرجى التحقق منه قبل المتابعة.',
  'phone.needs_plus': 'يُرجى البدء بعلامة + ثم رمز البلد، مثل {example}.',
  'phone.empty': 'يُرجى إدخال رقم هاتفك أولًا.',
  'phone.not_a_number': 'يتكوّن رقم الهاتف من أرقام. يُرجى إدخاله كما يُطلب عند الاتصال.',
  'phone.no_country': 'يُرجى اختيار البلد، أو البدء بعلامة + ثم رمز البلد.',
  'phone.unknown_code': 'لا يوجد بلد بهذا الرمز. يُرجى التحقق من الأرقام التي تلي علامة +.',
  'phone.extension': 'لا يمكن أن يصل رمز إلى رقم داخلي. يُرجى إدخال الرقم من دونه.',
  'phone.too_short': 'هذا الرقم أقصر من اللازم. يُرجى التحقق من إدخال جميع الأرقام.',
  'phone.too_long': 'هذا الرقم أطول من اللازم. يُرجى التحقق من أرقامه.',

  'email.address': 'عنوان البريد الإلكتروني',
  'email.submit': 'إرسال الرمز',
  'email.empty': 'يُرجى إدخال عنوان بريد إلكتروني أولًا.',
  'email.not_an_address':
    'هذا ليس عنوان بريد إلكتروني. يكون العنوان على هذا الشكل: name@example.com.',

  'kit.title': 'حفظ رمز الاسترداد',
  'kit.lead':
    'تم تأكيد طريقتك الجديدة، لذا أصبح هذا الرمز ساريًا من الآن. يتيح لك الدخول مرة واحدة عندما لا تتوفر لديك أي من طرقك الأخرى. لا نعرضه إلا الآن.',
  'kit.code': 'رمز الاسترداد لحسابك على {site}',
  'kit.account': 'الحساب: {account}',
  'kit.made': 'تاريخ الاستلام: {date}',
  'kit.how':
    'عند مطالبتك بخطوة ثانية وليس لديك شيء آخر، يمكنك اختيار تجربة طريقة أخرى، ثم رمز الاسترداد. يعمل مرة واحدة، وعند استخدامه تحصل على رمز جديد.',
  'kit.file':
    'رمز الاسترداد لحسابك على {site}\n\n{code}\n\nالحساب: {account}\nتاريخ الاستلام: {date}\n\n{how}\n\nيُرجى حفظ هذا الملف حيث لا يمكن لأحد سواك قراءته.\n',
  'kit.copy': 'نسخ الرمز',
  'kit.download': 'تنزيل',
  'kit.print': 'طباعة',
  'kit.downloaded': 'تم الحفظ باسم {file}',
  'kit.typed': 'أو تدوين الرمز، ثم كتابة آخر أربعة أحرف منه',
  'kit.typed.wrong': 'هذه ليست آخر أربعة أحرف من الرمز. يُرجى التحقق مما دوّنته.',
  'kit.not_kept':
    'يُرجى حفظ الرمز أولًا: بنسخه أو تنزيله أو طباعته. أو بتدوينه ثم كتابة آخر أربعة أحرف منه هنا.',
  'kit.done': 'حفظت الرمز',
  'kit.leave': 'المغادرة من دون حفظ الرمز؟ لن يُعرض مرة أخرى.',
  'kit.leave.stay': 'العودة إلى الرمز',
  'kit.leave.go': 'المغادرة من دونه',
} satisfies Translation<typeof english>;
