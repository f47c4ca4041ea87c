// What is said in Japanese until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'セキュリティ',
  'page.lead': 'ログインするときの本人確認の方法です。',

  'confirm.button': '本人確認を行う',
  'confirm.lead': 'ログイン方法を表示または変更する前に、本人確認を行います。',
  'confirm.expired':
    '本人確認の有効期限が切れました。表示中の内容はそのまま残りますが、変更するにはもう一度本人確認が必要です。',
  'confirm.locked':
    '変更をロックしました。表示中の内容はそのまま残りますが、変更するにはもう一度本人確認が必要です。',

  'step_up.not_trusted':
    '受け取った応答がこちらの要求と一致しなかったため、破棄しました。何も変更されていません。ここで最初からやり直してください。',
  'step_up.clock':
    'この端末の時計が1分を超えてずれているため、本人確認ができません。時計を合わせてから、もう一度お試しください。',
  'step_up.unreachable':
    'ログインサービスから応答がなく、本人確認を完了できませんでした。何も変更されていません。もう一度お試しください。',
  'step_up.not_offered':
    'このアプリでは本人確認を行うための設定がされていません。何も変更されていません。アプリの管理者にお知らせください。',
  'step_up.not_fresh':
    '再度のログインを求めましたが、ログインサービスで認められませんでした。何も変更されていません。もう一度お試しください。',
  'step_up.cancelled': '本人確認は行われませんでした。何も変更されていません。',
  'step_up.failed': '本人確認ができませんでした。何も変更されていません。もう一度お試しください。',

  'list.title': 'ログイン方法',
  'list.loading': 'ログイン方法を読み込んでいます…',
  'list.slow': '通常より時間がかかっています。',
  'list.empty.title': '2段階認証がまだありません',
  'list.empty.lead': 'アカウントはパスワードだけで保護されています。',
  'list.apart':
    '承認またはコードの発行元が複数あり、どれとどれが組になっているかはここからは判断できません。そのため1つずつ表示しています。1つを削除すると、ほかのものも一緒に削除されることがあります。その場合は事前にお知らせし、何が削除されたかを後でお伝えします。',
  'list.stale': '現在、最新の状態を確認できません。{time}時点の内容を表示しています。',
  'list.offline': 'オフラインです。{time}時点の内容を表示しています。変更するには接続が必要です。',
  'list.retry': 'もう一度確認',
  'list.retry.wait': 'あと{seconds}秒',
  'list.cancel': 'キャンセル',
  'list.stopped.title': 'ログイン方法の読み込みを途中で中止しました',
  'list.stopped.lead': '何も変更されていません。',
  'list.remove': '{name}を削除',
  'list.remove.short': '削除',
  'list.add': '方法を追加',
  'list.add.not_permitted': '閲覧はできますが、追加はできません。',
  'list.new': '新規',
  'lost.link': 'スマートフォンやキーをなくしましたか？',

  'name.push': '{name}のGuardian',
  'name.push.unnamed': 'Guardianアプリ',
  'name.phone': '末尾が{name}の電話番号',
  'name.phone.masked': '電話番号 {name}',
  'name.phone.unnamed': '電話番号',
  'name.otp': '認証アプリ',
  'name.otp.numbered': '認証アプリ{number}',
  'name.email': 'メール {name}',
  'name.email.unnamed': 'メール',
  'name.recovery-code': 'リカバリーコード',
  'name.webauthn-roaming': 'セキュリティキー {name}',
  'name.webauthn-roaming.unnamed': 'セキュリティキー',
  'name.webauthn-platform': '{name}のパスキー',
  'name.webauthn-platform.unnamed': '端末のパスキー',
  'name.unknown': 'その他の方法 {name}',
  'name.unknown.unnamed': 'その他の方法',
  'name.reference': '照会番号 {name}',
  'name.whole': '名前をすべて表示',

  'ability.push': '承認',
  'ability.otp': '6桁のコード',
  'ability.sms': 'SMS',
  'ability.voice': '電話',
  'ability.email': 'メールで届くコード',
  'ability.recovery-code': 'ほかの方法が手元にないとき用',
  'ability.webauthn-roaming': 'タッチして確認',
  'ability.webauthn-platform': '端末の画面ロックで確認',
  'ability.unknown': 'まだ対応していない種類',

  'why.profile_email': 'プロフィールのメールアドレスのため、ここでは削除できません。',
  'why.recovery_code': '再発行や削除ができるのはサポートだけです。',
  'why.unknown_kind':
    '対応していない種類のため、ここでは削除できません。サポートにお問い合わせください。',
  'why.no_id':
    'ほかの方法と区別できないため、ここでは削除できません。サポートにお問い合わせください。',
  'why.just_removed': '削除しました。一覧から消えるまで少し時間がかかることがあります。',
  'why.not_permitted':
    '閲覧はできますが、削除はできません。アプリの管理者に権限を依頼してください。',

  'failure.step_up_required':
    '本人確認の有効期限が切れました。続けるには本人確認を行ってください。',
  'failure.account_gone':
    'アカウントが閉鎖または削除されたため、表示や変更ができるものはありません。お心当たりがない場合は、サポートにお問い合わせください。',
  'failure.not_permitted':
    'ここではこの操作を行う権限がありません。アプリの管理者に権限を依頼してください。',
  'failure.not_removable': 'この方法はここでは削除できません。サポートにお問い合わせください。',
  'failure.not_found': 'すでに削除されています。',
  'failure.not_offered':
    'このアプリではログイン方法を表示できません。アプリの管理者にお知らせください。',
  'failure.changed_meanwhile': 'その間に内容が変わりました。一覧をもう一度確認してください。',
  'failure.too_many_requests':
    '一度に行われた操作が多すぎます。少し待ってから、もう一度お試しください。',
  'failure.server_failed':
    'サーバーに問題が発生しています。しばらくしてから、もう一度お試しください。',
  'failure.unexpected_answer':
    'サーバーから読み取れない応答が届きました。しばらくしてから、もう一度お試しください。',
  'failure.network_sign_in':
    'サーバーの代わりにWebページが応答しました。お使いのネットワークで先にログインが必要な可能性があります。',
  'failure.unreachable':
    'サーバーに接続できませんでした。接続を確認してから、もう一度お試しください。',
  'failure.offline':
    'オフラインのため、何も送信されていません。接続してから、もう一度お試しください。',
  'failure.timed_out':
    'サーバーからの応答に時間がかかりすぎました。しばらくしてから、もう一度お試しください。',
  'failure.rejected':
    'サーバーで拒否されました。繰り返し起きる場合は、サポートにお問い合わせください。',
  'failure.when': '問題が続く場合は、発生日時をサポートにお伝えください：{when}。',
  'failure.account_gone.title': 'このアカウントは利用できなくなりました',
  'failure.support': 'サポートを受ける',
  'failure.title': 'ログイン方法を表示できません',
  'failure.crash.title': 'このページで問題が発生しました',
  'failure.crash.lead':
    '直前に削除したものを除き、ログイン方法は変わっていません。確認するには、ページをもう一度読み込んでください。',
  'failure.crash.reload': 'もう一度読み込む',
  'failure.settings.title': 'このページは設定されていません',
  'failure.settings.lead': 'アカウントに問題はありません。アプリの管理者にお知らせください。',
  'failure.settings.details': '管理者向けの情報',

  'not_found.title': 'このページは存在しません',
  'not_found.back': '「セキュリティ」に移動',
} satisfies Translation<typeof english>;
