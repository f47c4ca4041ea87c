// What is said in Simplified Chinese where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': '取消',

  'ask.password.title': '登录',
  'ask.password.lead': '您的邮箱和密码会直接发送到登录服务。此页面不会保留您的密码。',
  'ask.account': '邮箱或用户名',
  'ask.account.missing': '请输入邮箱或用户名。',
  'ask.account.is': '您正在以 {name} 登录。',
  'ask.account.another': '使用其他账号',
  'ask.password': '密码',
  'ask.password.missing': '请输入密码。',
  'ask.password.show': '显示密码',
  'ask.password.send': '登录',

  'ask.methods.title': '选择验证方式',
  'ask.methods.lead': '再完成一步，即可确认是您本人。',
  'ask.methods.looking': '正在查找您的方式…',
  'ask.methods.retry': '重新查看',
  'ask.methods.none':
    '此页面无法要求使用您的任何一种方式，因此无法验证您的身份。支持团队可以提供帮助。',
  'ask.method.push': '批准通知',
  'ask.method.otp': '输入应用中的验证码',
  'ask.method.sms': '接收短信',
  'ask.method.voice': '接听语音电话',
  'ask.method.email': '接收邮件',
  'ask.method.recovery-code': '使用恢复代码',
  'ask.method.otp.hint': '您的任何一个身份验证器应用都可以。',
  'ask.method.recovery-code.hint': '在没有其他方式可用时使用。',

  'ask.another': '选择其他方式',
  'ask.code.title': '输入验证码',
  'ask.code.otp': '打开身份验证器应用，输入当前显示的验证码。',
  'ask.code.sms': '我们已发送带有验证码的短信，接收方：{name}。',
  'ask.code.voice': '我们正在拨打电话，接听方：{name}。请输入您听到的验证码。',
  'ask.code.email': '我们已发送带有验证码的邮件，接收方：{name}。',
  'ask.push.title': '在手机上批准',
  'ask.push.sent': '我们已发送通知，接收方：{name}。请在那里打开并批准。',
  'ask.push.waiting': '正在等待您批准…',
  'ask.push.again': '再次发送通知',
  'ask.push.sent_again': '我们已再次发送通知。只有最新的有效。',
  'ask.recovery.title': '输入恢复代码',
  'ask.recovery.lead': '只能使用一次。之后您会立即收到新的代码。',
  'ask.recovery': '恢复代码',
  'ask.recovery.missing': '请先输入恢复代码。',
  'ask.recovery.new':
    '您已使用恢复代码，因此它已失效。此代码将取而代之，在没有其他方式可用时，可凭它登录一次。我们仅在此时显示。',

  'look.only': '您已登录，可以查看。如需更改，请验证身份。',
  'look.only.remove': '尚未移除任何内容。请验证身份，然后在此移除。',
  'look.only.add': '尚未添加任何内容。请验证身份，然后在此继续。',

  'trouble.wrong_password': '邮箱与密码不匹配。请检查两者，然后重试。',
  'trouble.blocked':
    '尝试次数过多，因此目前任何人都无法在此登录此账号。请查看我们发送的消息，或咨询支持团队。',
  'trouble.suspended': '此账号无法登录。请向支持团队咨询原因。',
  'trouble.breached':
    '此密码已在其他服务的泄露中暴露，因此不再接受。请设置新密码：在您平时登录的地方使用“忘记密码”。',
  'trouble.not_from_here':
    '登录服务需要确认您不是机器人，但无法在此确认。请先在您平时登录的地方登录，然后重试。',
  'trouble.refused': '登录服务不允许您在此登录。支持团队可以提供帮助。',
  'trouble.not_offered': '此应用尚未设置为可在此登录。未做任何更改。请告知应用管理员。',
  'trouble.someone_else': '做出响应的账号与此页面上的账号不同，因此未对其执行任何操作。请重试。',
  'trouble.wrong_code': '验证码错误，或已被使用。请输入您现在看到的验证码。',
  'trouble.wrong_code.left': '验证码错误，或已被使用。{count, plural, other {您还可尝试 # 次。}}',
  'trouble.wrong_recovery_code': '这不是您的恢复代码。旧的代码已失效。请检查，或选择其他方式。',
  'trouble.too_many_codes':
    '错误的验证码过多，因此目前不再核对。{minutes, plural, other {请等待 # 分钟}}，然后重试。',
  'trouble.too_many_sent':
    '我们向您发送的消息过多，因此目前不再发送。{minutes, plural, other {请等待 # 分钟}}，然后重试，或选择其他方式。',
  'trouble.too_many_requests':
    '短时间内的请求过多。{minutes, plural, other {请等待 # 分钟}}，然后重试。',
  'trouble.declined':
    '您在手机上拒绝了，因此未验证身份。如果请求不是您本人发起的，请更改密码。如果是，请再次发送通知。',
  'trouble.code_expired': '我们发送的内容已过期。请重新发送。',
  'trouble.method_gone': '此方式已无法使用。请选择其他方式。',
  'trouble.ended': '距离您输入密码的时间过长。请再次输入。',
  'trouble.unreachable': '无法连接登录服务。未做任何更改。请检查网络连接，然后重试。',
  'trouble.failed': '登录服务拒绝了此请求。未做任何更改。如果再次发生，支持团队可以提供帮助。',
} satisfies Translation<typeof english>;
