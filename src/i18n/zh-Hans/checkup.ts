// What is said in Simplified Chinese right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': '您的下一步',
  'checkup.almost': '即将完成',
  'checkup.well': '一切就绪',
  'checkup.not_asked.none': '我们没有要求第二步验证，因为您还没有设置。',
  'checkup.not_asked.email': '我们没有要求第二步验证：在这里，仅有邮箱不算作第二步验证。',
  'checkup.no_second_step': '有了第二步验证，仅凭盗来的密码无法登录。',
  'checkup.only_email': '有了身份验证器应用，仅凭盗来的密码无法登录。',
  'checkup.only_phone': '短信和语音电话可能会被拦截。身份验证器应用更安全。',
  'checkup.only_one': '您只有一种第二步验证方式。多备一种，丢失时也能登录。',
  'checkup.no_recovery_code':
    '您也没有恢复代码，无法在没有该方式时登录。支持团队知道您能否获取恢复代码。',
  'checkup.well.two': '您有多种第二步验证方式，丢失其中一种也不会无法登录。',
  'checkup.well.code': '您有多种第二步验证方式，还有恢复代码。',
  'checkup.read_only': '您无法在此添加方式。请咨询应用管理员。',
  'checkup.add': '选择方式',
  'checkup.add.app': '设置应用',
  'checkup.dismiss': '以后再说',
  'checkup.dismiss.well': '隐藏',

  'changes.gone': '已在别处移除：{names}。',
  'changes.added': '已在别处添加：{names}。',
  'changes.held': '等您在列表中操作完毕，列表就会显示。',
  'changes.show': '立即显示',
  'changes.dismiss': '关闭',
  'changes.what_of': '{name}（{what}）',
} satisfies Translation<typeof english>;
