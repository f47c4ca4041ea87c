// What is said in Japanese where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'キャンセル',

  'ask.password.title': 'ログイン',
  'ask.password.lead':
    'メールアドレスとパスワードは、ログインサービスに直接送信されます。このページにパスワードの控えは残りません。',
  'ask.account': 'メールアドレスまたはユーザー名',
  'ask.account.missing': 'メールアドレスまたはユーザー名を入力してください。',
  'ask.account.is': '{name}としてログインします。',
  'ask.account.another': '別のアカウントを使う',
  'ask.password': 'パスワード',
  'ask.password.missing': 'パスワードを入力してください。',
  'ask.password.show': 'パスワードを表示',
  'ask.password.send': 'ログイン',

  'ask.methods.title': '本人確認の方法を選ぶ',
  'ask.methods.lead': 'あと1ステップで本人確認が完了します。',
  'ask.methods.looking': 'ログイン方法を確認しています…',
  'ask.methods.retry': 'もう一度確認',
  'ask.methods.none':
    'このページで使えるログイン方法がないため、本人確認ができません。サポートにお問い合わせください。',
  'ask.method.push': '通知を承認する',
  'ask.method.otp': 'アプリのコードを入力する',
  'ask.method.sms': 'SMSを受け取る',
  'ask.method.voice': '電話を受ける',
  'ask.method.email': 'メールを受け取る',
  'ask.method.recovery-code': 'リカバリーコードを使う',
  'ask.method.otp.hint': 'お使いの認証アプリならどれでもかまいません。',
  'ask.method.recovery-code.hint': 'ほかに何も手元にないとき用です。',

  'ask.another': '別の方法を選ぶ',
  'ask.code.title': 'コードを入力',
  'ask.code.otp': '認証アプリを開き、今表示されているコードを入力してください。',
  'ask.code.sms': '{name}にコードをSMSで送信しました。',
  'ask.code.voice': '{name}に電話をかけています。聞こえたコードを入力してください。',
  'ask.code.email': '{name}にコードを送信しました。',
  'ask.push.title': 'スマートフォンで承認',
  'ask.push.sent': '{name}に通知を送信しました。そこで開いて承認してください。',
  'ask.push.waiting': '承認を待っています…',
  'ask.push.again': '通知をもう一度送信',
  'ask.push.sent_again': '通知をもう一度送信しました。最新の通知だけが有効です。',
  'ask.recovery.title': 'リカバリーコードを入力',
  'ask.recovery.lead': '使えるのは1回だけです。使うとすぐに新しいコードが発行されます。',
  'ask.recovery': 'リカバリーコード',
  'ask.recovery.missing': '先にリカバリーコードを入力してください。',
  'ask.recovery.new':
    '使用したリカバリーコードは無効になりました。代わりにこのコードが有効になり、ほかに何も手元にないときに、1回だけログインできます。表示されるのは今だけです。',

  'look.only': 'ログイン中で、閲覧できます。変更するには本人確認を行ってください。',
  'look.only.remove': 'まだ何も削除されていません。本人確認を行ってから、ここで削除してください。',
  'look.only.add': 'まだ何も追加されていません。本人確認を行ってから、ここで続けてください。',

  'trouble.wrong_password':
    'メールアドレスとパスワードが一致しません。両方を確認してから、もう一度お試しください。',
  'trouble.blocked':
    '試行回数が多すぎるため、現在、このアカウントにはここから誰もログインできません。こちらからのメッセージを探すか、サポートにお問い合わせください。',
  'trouble.suspended':
    'このアカウントではログインできません。理由はサポートにお問い合わせください。',
  'trouble.breached':
    'このパスワードは別のサービスからの漏えいで知られているため、使えなくなりました。いつものログイン画面の「パスワードをお忘れですか？」から、新しいパスワードを設定してください。',
  'trouble.not_from_here':
    'ログインサービスがロボットでないことの確認を求めていますが、ここでは確認できません。先にいつもの画面でログインしてから、もう一度お試しください。',
  'trouble.refused':
    'ログインサービスにより、ここではログインできません。サポートにお問い合わせください。',
  'trouble.not_offered':
    'このアプリでは、ここでログインするための設定がされていません。何も変更されていません。アプリの管理者にお知らせください。',
  'trouble.someone_else':
    'このページのアカウントとは別のアカウントが応答したため、何も行われていません。もう一度お試しください。',
  'trouble.wrong_code':
    'コードが正しくないか、すでに使用されています。今表示されているコードを入力してください。',
  'trouble.wrong_code.left':
    'コードが正しくないか、すでに使用されています。{count, plural, other {あと#回試せます。}}',
  'trouble.wrong_recovery_code':
    'リカバリーコードと一致しません。以前のコードは使えなくなっています。確認するか、別の方法を選んでください。',
  'trouble.too_many_codes':
    '間違ったコードの入力が多すぎるため、現在、コードの確認は行われません。{minutes, plural, other {#分}}待ってから、もう一度お試しください。',
  'trouble.too_many_sent':
    '送信回数が多すぎるため、現在、これ以上は送信されません。{minutes, plural, other {#分}}待ってからもう一度試すか、別の方法を選んでください。',
  'trouble.too_many_requests':
    '一度に行われた操作が多すぎます。{minutes, plural, other {#分}}待ってから、もう一度お試しください。',
  'trouble.declined':
    'スマートフォンで拒否されたため、何も確認されていません。ご自身が求めたものでない場合は、パスワードを変更してください。ご自身が求めたものであれば、通知をもう一度送信してください。',
  'trouble.code_expired': '送信したものは期限が切れました。新しく送信してください。',
  'trouble.method_gone': 'この方法は使えなくなりました。別の方法を選んでください。',
  'trouble.ended': 'パスワードの入力から時間がたちすぎました。もう一度入力してください。',
  'trouble.unreachable':
    'ログインサービスに接続できませんでした。何も変更されていません。接続を確認してから、もう一度お試しください。',
  'trouble.failed':
    'ログインサービスで拒否されました。何も変更されていません。繰り返し起きる場合は、サポートにお問い合わせください。',
} satisfies Translation<typeof english>;
