// What is said in Simplified Chinese to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': '手机或密钥丢失了？',
  'lost.before.lead':
    '您可以在此将其从账号中移除，使现在持有它的人无法利用。我们需要先验证您的身份。',
  'lost.before.next':
    '如果下一页要求使用您丢失的方式，请在那里选择“尝试其他方法”。您设置的任何其他方式都可以，恢复代码也可以。',
  'lost.before.stuck': '没有其他方式可用，也没有恢复代码？那么只有支持团队能让您登录。',

  'lost.which': '您丢失了哪一项？',
  'lost.which.lead': '如果一部手机上有多项，请逐一移除。',
  'lost.which.none': '这里没有可以从您的账号中移除的内容。',

  'lost.title': '您丢失了“{name}”',
  'lost.title.rest': '“{name}”的一部分仍在列表中',
  'lost.lead': '请将其从账号中移除，使现在持有它的人无法利用。',
  'lost.lead.rest': '我们预期这一部分会一并移除，但并没有。再按一次即可移除。',

  'lost.check': '您还剩下什么',
  'lost.check.add': '先添加方式',
  'lost.check.add.lead':
    '如果可以，请在继续之前设置另一种方式。如果可能有人正在使用您丢失的东西，请先将其移除。',
  'lost.next': '当要求您验证身份时',
  'lost.next.another':
    '如果页面要求使用您丢失的方式，请在那里选择“尝试其他方法”，并使用您仍有的方式。',
  'lost.next.recovery': '恢复代码也可以使用一次。届时您会收到新的代码，请改为保存新代码。',
  'lost.next.password': '此后只会要求输入密码，直到您添加方式为止。',
  'lost.take_off': '从账号中移除',
  'lost.not_now': '以后再说',

  'lost.done': '已从您的账号中移除“{name}”',
  'lost.gone': '这一项不在您的账号中',
  'lost.gone.lead': '它已被移除，或从未存在过。没有需要移除的内容。',
  'lost.cannot': '“{name}”仍保留在您的账号中',
  'lost.more': '上面还有其他内容吗？',
  'lost.more.lead': '一部手机上往往不止一种方式。请移除随之丢失的每一种。',
  'lost.after': '如果可能落入他人手中',
  'lost.after.lead':
    '该设备上已登录的内容会保持登录状态。请在所有位置退出登录；如果密码保存在该设备上，请更改密码。',
  'lost.after.sign_out': '在所有位置退出登录',
  'lost.after.password': '更改密码',
  'lost.back': '返回列表',
} satisfies Translation<typeof english>;
