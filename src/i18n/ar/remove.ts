// What is said in Arabic of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': 'إزالة {name}؟',
  'remove.goes': 'سيُزال ما يلي:',
  'remove.goes.together': 'سيُزال ما يلي معًا:',
  'remove.may_go.one':
    'قد تشمل الإزالة أيضًا: {names}. تُعدّ الموافقات الفورية والرموز أزواجًا، ولا يمكن لأحد أن يعرف من هنا أيّها مرتبط بالآخر. نتحقق بعد الإزالة ونخبرك.',
  'remove.may_go.several':
    'قد تشمل الإزالة أيضًا واحدًا مما يلي: {names}. تُعدّ الموافقات الفورية والرموز أزواجًا، ولا يمكن لأحد أن يعرف من هنا أيّها مرتبط بالآخر. نتحقق بعد الإزالة ونخبرك.',
  'remove.left.one_of_them': 'يبقى واحد منها، فتظل لديك خطوة ثانية.',
  'remove.left.more':
    '{count, plural, zero {# طريقة أخرى} one {طريقة أخرى} two {طريقتان أخريان} few {# طرق أخرى} many {# طريقة أخرى} other {# طريقة أخرى}}',
  'remove.left.still_protected': 'ستبقى لديك: {names}.',
  'remove.left.still_protected.next':
    'في المرة القادمة التي نطلب فيها خطوة ثانية، يمكنك استخدام {count, plural, zero {أي منها} one {هذه الطريقة} two {أي منهما} few {أي منها} many {أي منها} other {أي منها}}.',
  'remove.left.email_only':
    'لن يبقى سوى البريد الإلكتروني. لن يتطلب فتح هذه الصفحة خطوة ثانية بعد ذلك.',
  'remove.left.nothing_left': 'لن تبقى لديك خطوة ثانية. يمكن لأي شخص لديه كلمة مرورك تسجيل الدخول.',
  'remove.left.recovery_code': 'يبقى رمز الاسترداد في القائمة، لكنه لا يُطلب إذا بقي وحده.',
  'remove.second_act': 'أفهم ذلك وأريد الإزالة',
  'remove.second_act.missing': 'يُرجى وضع علامة في هذا المربع أولًا.',
  'remove.replace': 'الاستبدال بدلًا من ذلك: إضافة طريقة جديدة أولًا',
  'remove.cancel': 'إلغاء',
  'remove.close': 'إغلاق',
  'remove.button.push': 'إزالة التطبيق',
  'remove.button.otp': 'إزالة التطبيق',
  'remove.button.phone': 'إزالة الهاتف',
  'remove.button.email': 'إزالة البريد',
  'remove.button.webauthn-roaming': 'إزالة المفتاح',
  'remove.button.webauthn-platform': 'إزالة مفتاح المرور',
  'remove.button.other': 'إزالة',
  'remove.slow': 'يستغرق هذا وقتًا أطول من المعتاد. يُرجى البقاء هنا: سنعرف ما حدث.',
  'remove.expired': 'انتهت صلاحية التأكيد. لم تتم إزالة أي شيء. يُرجى تأكيد هويتك للمتابعة.',
  'remove.not_removed': 'لم تتم إزالة أي شيء. {reason}',
  'remove.not_removed_yet':
    'ما زالت الطريقة في قائمتك. لكن الطلب أُرسل وتأخر الخادم كثيرًا في الرد، لذا قد تُزال بعد. يمكنك إعادة المحاولة: نتحقق أولًا.',
  'remove.checking': 'ضاع الرد. جارٍ التحقق مما حدث…',
  'remove.too_late':
    'أُرسل هذا الطلب بالفعل، لذا قد يُنفَّذ. يمكنك إغلاق هذه النافذة: سنعرف ما آل إليه ونذكره في الصفحة.',
  'remove.other_running': 'تجري إزالة شيء آخر الآن. يُرجى الانتظار حتى تنتهي.',
  'remove.changed':
    'تغيّرت طرق تسجيل دخولك أثناء وجودك هنا. لم تتم إزالة أي شيء. يُرجى التحقق من جديد مما سيُزال وما سيبقى.',
  'remove.changed.goes_too': 'تُزال أيضًا، أو قد تُزال: {names}.',
  'remove.changed.gone': 'لم تعد موجودة: {names}.',
  'remove.changed.added': 'جديد: {names}.',
  'remove.refused_by_host': 'لم تتم إزالة أي شيء. لا يسمح هذا التطبيق بذلك.',
  'remove.refused_by_host.told': 'لم تتم إزالة أي شيء. لا يسمح هذا التطبيق بذلك: {reason}',
  'remove.refused_by_host.unanswered':
    'لم تتم إزالة أي شيء. يجب أن يوافق هذا التطبيق أولًا، لكنه لم يرد. يُرجى إعادة المحاولة، وإذا تكرر ذلك يمكن لفريق الدعم مساعدتك.',
  'remove.covered':
    'لم تتم إزالة أي شيء، لأن شيئًا ما ربما يغطي هذه الصفحة. يُرجى إعادة المحاولة عند ظهورها كاملة، أو فتحها في علامة تبويب مستقلة.',
  'remove.lost': 'مفقود أو مسروق؟',
  'remove.gone.title': 'إزالة',
  'remove.gone': 'هذه ليست من طرق تسجيل دخولك. ربما أُزيلت من قبل. لم يبقَ ما يلزم فعله.',
  'remove.gone.meanwhile': 'سبق أن أُزيلت هذه الطريقة. لم يبقَ ما يلزم فعله.',
  'remove.cannot.title': 'إزالة {name}',

  'done.removed': 'تمت الإزالة: {names}.',
  'done.also_gone': 'اختفت أيضًا دون أن نتوقع ذلك: {names}.',
  'done.still_there': 'ما زالت موجودة مع أننا توقعنا إزالتها: {names}.',
  'done.already': 'سبقت إزالتها: {names}.',
  'done.lagging': 'تمت الإزالة: {names}. قد تمر لحظات قبل الاختفاء من قائمتك، وسنواصل التحقق.',
  'done.still_listed':
    'ما زالت في قائمتك: {names}. ذكر الخادم أنها أُزيلت، وبعد نصف دقيقة ما زالت موجودة. يُرجى تحديث القائمة، ثم تكرار الإزالة إذا بقيت.',
  'done.not_gone':
    'ما زالت في قائمتك: {names}. لم تتم إزالتها حتى الآن. يُرجى تحديث القائمة قبل إعادة المحاولة.',
  'done.changed':
    'لم تتم إزالة أي شيء، لأن طرق تسجيل دخولك تغيّرت قبيل ذلك. يُرجى مراجعة القائمة ثم اتخاذ القرار من جديد.',
  'done.running': 'تجري الإزالة: {names}. أُرسل الطلب، لذا قد يُنفَّذ. سنذكر هنا ما آل إليه.',
  'done.unknown':
    'لا نعرف إن كانت الإزالة قد تمت: {names}. ضاع الرد، ولا يمكننا رؤية قائمتك الآن. يُرجى تحديث القائمة.',
  'done.unseen':
    'تمت الإزالة: {names}. لم نتمكن من رؤية قائمتك بعد ذلك، لذا يُرجى تحديث القائمة قبل الاعتماد على ذلك.',
  'done.when': '{time} · المرجع {reference}',
  'done.copy': 'نسخ',
  'done.copied': 'تم النسخ',
  'done.marked': 'تعذّر النسخ. النص محدّد الآن: يُرجى نسخه بلوحة المفاتيح.',
  'done.dismiss': 'إخفاء',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
