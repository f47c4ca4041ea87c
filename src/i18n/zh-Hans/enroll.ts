// What is said in Simplified Chinese while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': '添加登录方式',
  'add.title.otp': '添加身份验证器应用',
  'add.title.push': '添加推送通知',
  'add.title.sms': '添加短信',
  'add.title.voice': '添加语音电话',
  'add.title.email': '添加邮箱地址',
  'add.cancel': '取消',
  'add.close': '关闭',
  'add.other': '选择其他方式',
  'add.again': '重新开始',
  'add.retry': '重试',

  'factor.otp': '身份验证器应用',
  'factor.otp.hint': '手机应用中的验证码。没有网络也能使用。',
  'factor.push': '推送通知',
  'factor.push.hint': '在 Guardian 应用中轻点一下即可批准。',
  'factor.sms': '短信',
  'factor.sms.hint': '通过短信接收验证码。同一号码也可接听语音电话。',
  'factor.voice': '语音电话',
  'factor.voice.hint': '通过语音播报验证码。同一号码也可接收短信。',
  'factor.email': '邮箱',
  'factor.email.hint': '通过邮件接收验证码。安全性低于其他方式，适合备用。',
  'factor.off': '目前不在此提供。',

  'begin.otp': '使用应用扫描二维码，然后输入应用显示的验证码。',
  'begin.push': '使用 Guardian 应用扫描二维码。之后，应用会请您批准登录。',
  'begin.button': '显示二维码',
  'begin.waiting.otp': '正在获取二维码…',
  'begin.waiting.push': '正在获取二维码…',
  'begin.waiting.sms': '正在发送短信…',
  'begin.waiting.voice': '正在拨打电话…',
  'begin.waiting.email': '正在发送邮件…',

  'otp.scan': '请使用身份验证器应用扫描此二维码，或在应用中输入密钥。',
  'otp.verify': '然后输入应用显示的验证码。',
  'otp.clock':
    '此设备的时钟偏差了{time}。如果应用在此设备上，在时钟校准之前，其验证码都不会匹配：请开启自动设置时间。',
  'otp.known': '请输入应用为此账号显示的验证码。验证码匹配后即生效。',
  'otp.known.lost': '二维码无法再次显示。如果您从未扫描过，请舍弃此设置并重新开始。',

  'push.scan': '请使用手机上的 Guardian 应用扫描此二维码，并在应用中批准。',
  'push.open': '在此手机上的 Guardian 中打开',
  'push.waiting': '正在等待您的手机…',
  'push.codes': '应用的 6 位验证码也会一并添加，供手机没有网络时使用。',

  'destination.sms': '短信和语音电话会一并添加：此号码两者都可使用。',
  'destination.voice': '语音电话和短信会一并添加：此号码两者都可使用。',
  'destination.email': '我们会向此地址发送验证码。',

  'sent.sms': '我们已向 {destination} 发送带有验证码的短信。',
  'sent.voice': '我们正在致电 {destination}，告诉您验证码。',
  'sent.email': '我们已向 {destination} 发送验证码。',

  doubt: '我们不确定您的验证码是否已被接受：响应丢失了，而且目前无法查看您的列表。',
  'doubt.look': '重新查看',
  'add.slow': '所需时间比平时长。请留在此处：我们会查明结果。',

  'fresh.lead':
    '添加第一种方式前，请再登录一次。这样，其他人就无法在您未锁上的设备上添加他们的方式。',
  'add.expired': '身份验证已过期。未添加任何内容。请验证身份后继续。',
  'add.not_permitted': '您可以查看，但不能添加。请咨询应用管理员。',

  'enroll.wrong_code': '验证码不正确。请检查，然后重试。',
  'enroll.wrong_code.otp': '验证码不正确，或已被使用。请等待下一个验证码，然后输入。',
  'enroll.tries': '{count, plural, other {还可尝试 # 次}}，之后需要等待一段时间。',
  'enroll.too_many_codes': '错误的验证码过多。目前不接受任何验证码。',
  'enroll.other_app':
    '这是您已有应用的验证码。未添加任何内容。请使用应用扫描二维码，然后输入新条目的验证码。',
  'enroll.expired': '本次操作已超时。未添加任何内容。请重新开始以获取新的。',
  'enroll.declined': '您在手机上拒绝了。未添加任何内容。',
  'enroll.gone': '此设置已关闭。未添加任何内容。请重新开始。',
  'enroll.factor_off': '此方式目前不在此提供。请选择其他方式。',
  'enroll.full':
    '没有空间添加其他方式。未完成的设置会占用空间：请舍弃下方的设置，或移除您不再使用的方式。',
  'enroll.conflict': '这一项已存在，或正在别处添加。请先查看列表，再继续。',
  'enroll.bad_destination.phone': '无法通过此号码联系到任何人。请检查，然后重试。',
  'enroll.bad_destination.email': '无法向此地址发送任何内容。请检查，然后重试。',
  'enroll.too_many_sent': '发送的消息过多。目前不再发送。',
  'enroll.not_sent': '消息无法发送。请重试，或选择其他方式。',
  'enroll.not_set_up': '此应用无法添加方式。请告知应用管理员。',
  'enroll.unfinished': '您之前开始添加过这一项。',
  'enroll.not_begun': '未添加任何内容。{reason}',
  'enroll.wait': '您可以在{time}后重试。',
  'enroll.wait.some': '请稍等片刻，然后重试。',

  'unfinished.title': '未完成的设置',
  'unfinished.begun': '“{name}”已开始设置，但尚未确认。目前还不能使用。',
  'unfinished.finish': '完成',
  'unfinished.finish.otp': '使用应用中的验证码完成',
  'unfinished.discard': '舍弃',
  'unfinished.discard_all': '舍弃全部 {count} 项',
  'unfinished.start_again': '舍弃并重新开始',
  'unfinished.finish_lead': '如果您的应用中已有这一项，请使用验证码完成。否则，请舍弃并重新开始。',
  'unfinished.lost_lead': '已无法完成：所需内容只显示过一次。请舍弃并重新开始。',
  'unfinished.little_room': '只能再添加少数几种方式。未完成的也计算在内：请舍弃不需要的。',
  'unfinished.discarded': '已舍弃。您的登录方式没有变化。',
  'unfinished.left': '无法舍弃。{reason}',
  'unfinished.expires': '无法舍弃。它没有危害，并会在一天内自行消失。',

  'added.one': '已添加：{name}。',
  'added.unseen': '已添加。之后我们未能查看您的列表，请重新查看，确认后再依赖此方式。',
  'added.notice': '请留意有关此更改的邮件。',
  'added.dismiss': '关闭',
  'added.undo': '不是您想要的？移除',
  'added.lost_code':
    '恢复代码已随之生效。它曾在您未完成的设置中显示过。如果您没有保存，支持团队可以更换。',
  'added.confirm_again': '您现在有了第二步验证。更改其他内容之前，请先用它验证身份。',

  'replace.title': '更换已有的方式',
  'replace.one': '更换“{name}”',
  'replace.lead': '您正在更换“{name}”。在新的方式可用之前，它会一直保留。',
} satisfies Translation<typeof english>;
