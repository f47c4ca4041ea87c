// What is said in Arabic of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip':
    'التغييرات مفتوحة · {minutes, plural, zero {# د} one {# د} two {# د} few {# د} many {# د} other {# د}}',
  'unlock.chip.short':
    'مفتوحة · {minutes, plural, zero {# د} one {# د} two {# د} few {# د} many {# د} other {# د}}',
  'unlock.lock': 'قفل الآن',
  'unlock.ends_soon':
    'تُقفل التغييرات بعد {minutes, plural, zero {# دقيقة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. لإبقائها مفتوحة، يُرجى تأكيد هويتك من جديد.',
  'unlock.extend': 'إبقاؤها مفتوحة',

  'popup.open': 'يُرجى المتابعة في النافذة التي فُتحت. تبقى هذه الصفحة كما هي.',
  'popup.show': 'عرض النافذة',
  'popup.blocked':
    'لم يسمح لنا متصفحك بفتح نافذة. لم يتغير أي شيء. يُرجى المتابعة في علامة التبويب هذه، أو السماح للمتصفح بفتح نافذة.',
  'popup.blocked.apart':
    'لم يسمح لنا متصفحك بفتح نافذة من هنا. لم يتغير أي شيء. يُرجى فتح هذه الصفحة في علامة تبويب مستقلة، أو السماح للمتصفح بفتح نافذة.',
  'popup.closed':
    'أُغلقت النافذة من جهتك قبل أن يصلنا رد. لم يتغير أي شيء. يمكنك البدء من جديد متى شئت.',
  'popup.lost':
    'لم نعد نرى النافذة. إذا كانت ما زالت مفتوحة، يُرجى الإكمال فيها، وإلا فيُرجى المتابعة هنا.',
  'popup.timed_out':
    'استغرق ذلك وقتًا أطول من اللازم، لذا لم يعد محتسبًا. لم يتغير أي شيء. يُرجى البدء من جديد هنا.',
  'popup.no_storage':
    'لا يسمح متصفحك لهذه الصفحة بحفظ أي شيء، لذا لن تتمكن من العودة إلى هنا بعد التأكيد. لم يتغير أي شيء. يُرجى السماح لهذه الصفحة بحفظ بيانات الموقع، ثم إعادة المحاولة.',
  'popup.here': 'المتابعة في علامة التبويب هذه',
  'popup.apart': 'الفتح في علامة تبويب مستقلة',
  'popup.done.title': 'يمكنك إغلاق هذه النافذة',
  'popup.done.lead': 'يمكنك المتابعة من حيث كنت.',

  'confirm.someone_else.title': 'تم التأكيد بهوية شخص آخر',
  'confirm.someone_else.lead':
    'تم التأكيد عبر {name}، لكن هذه الصفحة فُتحت من أجل {expected}. لم يتغير أي شيء.',
  'confirm.someone_else.unnamed': 'حساب آخر',
  'confirm.someone_else.retry': 'تأكيد هويتك عبر {expected}',
  'confirm.someone_else.accept': 'المتابعة عبر {name}',
} satisfies Translation<typeof english>;
