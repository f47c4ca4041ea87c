// What is said in Simplified Chinese of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': '要移除“{name}”吗？',
  'remove.goes': '将移除：',
  'remove.goes.together': '将一并移除：',
  'remove.may_go.one':
    '这一项也可能被移除：{names}。推送批准和验证码是成对设置的，而从这里无法判断哪些属于同一对。我们会在事后查看并告诉您。',
  'remove.may_go.several':
    '以下其中一项也可能被移除：{names}。推送批准和验证码是成对设置的，而从这里无法判断哪些属于同一对。我们会在事后查看并告诉您。',
  'remove.left.one_of_them': '其中一项会保留，因此您仍有第二步验证。',
  'remove.left.more': '{count, plural, other {另外 # 项}}',
  'remove.left.still_protected': '您仍有：{names}。',
  'remove.left.still_protected.next':
    '下次要求第二步验证时，您可以使用{count, plural, other {其中任意一项}}。',
  'remove.left.email_only': '只剩下邮箱。打开此页面时将不再要求第二步验证。',
  'remove.left.nothing_left': '您将没有第二步验证。任何知道您密码的人都可以登录。',
  'remove.left.recovery_code': '恢复代码仍会列出，但只剩恢复代码时，不会要求您使用它。',
  'remove.second_act': '我了解，并要移除',
  'remove.second_act.missing': '请先勾选此框。',
  'remove.replace': '改为更换：先添加新的',
  'remove.cancel': '取消',
  'remove.close': '关闭',
  'remove.button.push': '移除应用',
  'remove.button.otp': '移除应用',
  'remove.button.phone': '移除电话',
  'remove.button.email': '移除邮箱',
  'remove.button.webauthn-roaming': '移除密钥',
  'remove.button.webauthn-platform': '移除通行密钥',
  'remove.button.other': '移除',
  'remove.slow': '所需时间比平时长。请留在此处：我们会查明结果。',
  'remove.expired': '身份验证已过期。未移除任何内容。请验证身份后继续。',
  'remove.not_removed': '未移除任何内容。{reason}',
  'remove.not_removed_yet':
    '它仍在您的列表中。但请求已发送，而服务器响应时间过长，因此之后仍可能被移除。您可以重试：我们会先查看。',
  'remove.checking': '响应丢失了。正在查明结果…',
  'remove.too_late':
    '请求已发送，因此仍可能执行。您可以关闭此窗口：我们会查明结果，并在页面上说明。',
  'remove.other_running': '目前正在移除另一项。请等待其结束。',
  'remove.changed':
    '此窗口打开期间，您的登录方式发生了变化。未移除任何内容。请重新核对哪些会移除、哪些会保留。',
  'remove.changed.goes_too': '也会移除，或可能移除：{names}。',
  'remove.changed.gone': '已不存在：{names}。',
  'remove.changed.added': '新增：{names}。',
  'remove.refused_by_host': '未移除任何内容。此应用不允许移除。',
  'remove.refused_by_host.told': '未移除任何内容。此应用不允许移除：{reason}',
  'remove.refused_by_host.unanswered':
    '未移除任何内容。需要此应用先同意，但它没有响应。请重试；如果再次发生，支持团队可以提供帮助。',
  'remove.covered':
    '未移除任何内容，因为可能有东西遮住了此页面。请在能看到整个页面时重试，或在单独的标签页中打开。',
  'remove.lost': '丢失或被盗？',
  'remove.gone.title': '移除',
  'remove.gone': '这一项不在您的登录方式中，可能已被移除。无需再做任何操作。',
  'remove.gone.meanwhile': '这一项已被移除。无需再做任何操作。',
  'remove.cannot.title': '移除“{name}”',

  'done.removed': '已移除：{names}。',
  'done.also_gone': '以下内容也已消失，但这不在我们的预期之内：{names}。',
  'done.still_there': '仍然存在，但我们预期它会移除：{names}。',
  'done.already': '此前已移除：{names}。',
  'done.lagging': '已移除：{names}。可能需要片刻才会从您的列表中消失；我们会继续查看。',
  'done.still_listed':
    '仍在您的列表中：{names}。服务器表示已移除，但半分钟后它仍在列表中。请重新查看；如果仍在，请再移除一次。',
  'done.not_gone': '仍在您的列表中：{names}。目前尚未移除。再次尝试前，请重新查看。',
  'done.changed': '未移除任何内容，因为您的登录方式刚刚发生了变化。请查看列表，然后再做决定。',
  'done.running': '正在移除：{names}。请求已发送，因此仍可能执行。我们会在此说明结果。',
  'done.unknown': '不确定是否已移除：{names}。响应丢失了，而且目前无法查看您的列表。请重新查看。',
  'done.unseen': '已移除：{names}。之后我们未能查看您的列表，请重新查看，确认后再以此为准。',
  'done.when': '{time} · 参考编号 {reference}',
  'done.copy': '复制',
  'done.copied': '已复制',
  'done.marked': '无法复制。内容现已选中：请用键盘复制。',
  'done.dismiss': '关闭',
  'done.what_of': '{name}（{what}）',
} satisfies Translation<typeof english>;
