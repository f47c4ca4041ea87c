// What the pieces of adding a method say in Simplified Chinese: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': '供应用扫描的二维码',
  'qr.refused':
    '我们收到的地址无法用于任何身份验证器应用，因此不显示为二维码。如果下方显示了密钥，请在应用中输入；否则，请选择其他方式。',

  'key.label': '密钥',
  'key.copy': '复制密钥',
  'key.open': '在身份验证器应用中打开',

  'copy.done': '已复制',
  'copy.failed': '浏览器不允许我们复制。请选中后自行复制。',

  'code.label': '{length} 位验证码',
  'code.verify': '验证',
  'code.empty': '请先输入 {length} 位验证码。',
  'code.not_digits': '验证码仅由数字组成。请输入全部 {length} 位。',
  'code.wrong_length': '验证码有 {length} 位，您输入了 {count} 位。',

  'resend.wait': '没有收到？您可以在 {time} 后获取新的验证码。',
  'resend.ready': '没有收到？',
  'resend.button': '发送新的验证码',
  'resend.sent': '我们已发送新的验证码。只有最新的有效。',

  'phone.country': '国家/地区',
  'phone.country.none': '选择国家/地区',
  'phone.number': '电话号码',
  'phone.submit.sms': '发送验证码',
  'phone.submit.voice': '给我打电话',
  'phone.preview.sms': '我们将向 {number} 发送验证码。',
  'phone.preview.voice': '我们将致电 {number}。',
  'phone.unusual': '据我们所知，没有使用中的此类号码。请先检查，再继续。',
  'phone.needs_plus': '请以 + 和国家/地区代码开头，例如 {example}。',
  'phone.empty': '请先输入电话号码。',
  'phone.not_a_number': '电话号码由数字组成。请按拨号时的方式输入。',
  'phone.no_country': '请选择国家/地区，或以 + 和其代码开头。',
  'phone.unknown_code': '没有国家/地区使用此代码。请检查 + 后面的数字。',
  'phone.extension': '验证码无法发送到分机。请输入不含分机的号码。',
  'phone.too_short': '此号码过短。请检查数字是否齐全。',
  'phone.too_long': '此号码过长。请检查数字。',

  'email.address': '邮箱地址',
  'email.submit': '发送验证码',
  'email.empty': '请先输入邮箱地址。',
  'email.not_an_address': '这不是邮箱地址。格式示例：name@example.com。',

  'kit.title': '保存您的恢复代码',
  'kit.lead':
    '您的新方式已确认，因此此代码从现在起生效。在没有任何其他方式可用时，可凭它登录一次。我们仅在此时显示。',
  'kit.code': '{site} 的恢复代码',
  'kit.account': '账号：{account}',
  'kit.made': '接收日期：{date}',
  'kit.how':
    '当要求第二步验证而您没有其他方式可用时，请选择尝试其他方法，然后选择恢复代码。它只能使用一次；使用时您会收到新的代码。',
  'kit.file':
    '{site} 的恢复代码\n\n{code}\n\n账号：{account}\n接收日期：{date}\n\n{how}\n\n请将此文件保存在只有您能读取的地方。\n',
  'kit.copy': '复制代码',
  'kit.download': '下载',
  'kit.print': '打印',
  'kit.downloaded': '已保存为 {file}',
  'kit.typed': '或抄写下来，并输入最后 4 个字符',
  'kit.typed.wrong': '这不是代码的最后 4 个字符。请检查您抄写的内容。',
  'kit.not_kept': '请先保存代码：复制、下载或打印。或抄写下来，并在此输入最后 4 个字符。',
  'kit.done': '我已保存',
  'kit.leave': '不保存代码就离开吗？代码不会再次显示。',
  'kit.leave.stay': '返回代码',
  'kit.leave.go': '不保存并离开',
} satisfies Translation<typeof english>;
