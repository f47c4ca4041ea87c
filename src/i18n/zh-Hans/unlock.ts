// What is said in Simplified Chinese of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': '更改已解锁 · {minutes, plural, other {# 分钟}}',
  'unlock.chip.short': '已解锁 · {minutes, plural, other {# 分钟}}',
  'unlock.lock': '立即锁定',
  'unlock.ends_soon':
    '更改将在 {minutes, plural, other {# 分钟}}后锁定。如需保持解锁，请再次验证身份。',
  'unlock.extend': '保持解锁',

  'popup.open': '请在打开的窗口中继续。此页面会保持不变。',
  'popup.show': '显示窗口',
  'popup.blocked': '浏览器不允许我们打开窗口。未做任何更改。请在此标签页中继续，或允许打开窗口。',
  'popup.blocked.apart':
    '浏览器不允许我们从这里打开窗口。未做任何更改。请在单独的标签页中打开此页面，或允许打开窗口。',
  'popup.closed': '您在我们收到响应之前关闭了窗口。未做任何更改。您可以随时重新开始。',
  'popup.lost': '我们已无法看到该窗口。如果它仍然打开，请在其中完成。如果没有，请在此继续。',
  'popup.timed_out': '用时过长，因此已失效。未做任何更改。请在此重新开始。',
  'popup.no_storage':
    '您的浏览器不允许此页面保存任何数据，因此验证后无法回到这里。未做任何更改。请允许此页面保存网站数据，然后重试。',
  'popup.here': '在此标签页中继续',
  'popup.apart': '在单独的标签页中打开',
  'popup.done.title': '您可以关闭此窗口',
  'popup.done.lead': '请回到之前的页面继续。',

  'confirm.someone_else.title': '您以其他账号验证了身份',
  'confirm.someone_else.lead':
    '您以 {name} 验证了身份，但此页面是为 {expected} 打开的。未做任何更改。',
  'confirm.someone_else.unnamed': '其他账号',
  'confirm.someone_else.retry': '以 {expected} 验证身份',
  'confirm.someone_else.accept': '以 {name} 继续',
} satisfies Translation<typeof english>;
