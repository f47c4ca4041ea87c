// What the pieces of adding a method say in Japanese: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'アプリでスキャンするQRコード',
  'qr.refused':
    '受け取ったアドレスはどの認証アプリでも使えないため、QRコードとして表示していません。下にキーが表示されている場合は、それをアプリに入力してください。表示されていない場合は、別の方法を選んでください。',

  'key.label': 'キー',
  'key.copy': 'キーをコピー',
  'key.open': '認証アプリで開く',

  'copy.done': 'コピーしました',
  'copy.failed': 'ブラウザによりコピーできませんでした。選択して手動でコピーしてください。',

  'code.label': '{length}桁のコード',
  'code.verify': '確認',
  'code.empty': '先に{length}桁のコードを入力してください。',
  'code.not_digits': 'コードは数字のみです。{length}桁すべてを入力してください。',
  'code.wrong_length': 'コードは{length}桁ですが、入力されたのは{count}桁です。',

  'resend.wait': '届きませんか？あと{time}で新しいコードを受け取れます。',
  'resend.ready': '届きませんか？',
  'resend.button': '新しいコードを送信',
  'resend.sent': '新しいコードを送信しました。最新のコードだけが有効です。',

  'phone.country': '国',
  'phone.country.none': '国を選択',
  'phone.number': '電話番号',
  'phone.submit.sms': 'コードを送信',
  'phone.submit.voice': '電話を受ける',
  'phone.preview.sms': '{number}にコードを送信します。',
  'phone.preview.voice': '{number}に電話をかけます。',
  'phone.unusual': 'このような番号は、確認できる限り使われていません。続ける前に確認してください。',
  'phone.needs_plus': '「+」と国番号から入力してください。例：{example}',
  'phone.empty': '先に電話番号を入力してください。',
  'phone.not_a_number': '電話番号は数字です。ダイヤルするとおりに入力してください。',
  'phone.no_country': '国を選択するか、「+」と国番号から入力してください。',
  'phone.unknown_code': 'この国番号は存在しません。「+」の後の数字を確認してください。',
  'phone.extension': '内線番号ではコードを受け取れません。内線番号を除いて入力してください。',
  'phone.too_short': '番号が短すぎます。すべての数字が入力されているか確認してください。',
  'phone.too_long': '番号が長すぎます。数字を確認してください。',

  'email.address': 'メールアドレス',
  'email.submit': 'コードを送信',
  'email.empty': '先にメールアドレスを入力してください。',
  'email.not_an_address': 'メールアドレスの形式ではありません。例：name@example.com',

  'kit.title': 'リカバリーコードを保管してください',
  'kit.lead':
    '新しい方法が確認されたため、このコードは今から有効です。ほかの方法がどれも手元にないときに、1回だけログインできます。表示されるのは今だけです。',
  'kit.code': '{site}のリカバリーコード',
  'kit.account': 'アカウント：{account}',
  'kit.made': '受け取った日：{date}',
  'kit.how':
    '2段階目の確認を求められ、ほかに何も手元にないときは、別の方法を試すことを選び、次にリカバリーコードを選んでください。使えるのは1回だけで、使うと新しいコードが発行されます。',
  'kit.file':
    '{site}のリカバリーコード\n\n{code}\n\nアカウント：{account}\n受け取った日：{date}\n\n{how}\n\nこのファイルは、自分だけが読める場所に保管してください。\n',
  'kit.copy': 'コードをコピー',
  'kit.download': 'ダウンロード',
  'kit.print': '印刷',
  'kit.downloaded': '{file}として保存しました',
  'kit.typed': 'または書き留めて、最後の4文字を入力',
  'kit.typed.wrong': 'コードの最後の4文字と一致しません。書き留めた内容を確認してください。',
  'kit.not_kept':
    '先にコードを保管してください。コピー、ダウンロード、印刷のいずれかを行うか、書き留めて最後の4文字をここに入力してください。',
  'kit.done': '保存しました',
  'kit.leave': 'コードを保存せずに離れますか？もう一度表示されることはありません。',
  'kit.leave.stay': 'コードに戻る',
  'kit.leave.go': '保存せずに離れる',
} satisfies Translation<typeof english>;
