// What is said in Japanese of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': '{name}を削除しますか？',
  'remove.goes': '削除されるもの：',
  'remove.goes.together': '一緒に削除されるもの：',
  'remove.may_go.one':
    '次のものも削除されることがあります：{names}。プッシュ通知の承認とコードは組で設定されますが、どれとどれが組になっているかはここからは判断できません。削除後に確認してお知らせします。',
  'remove.may_go.several':
    '次のうち1つも削除されることがあります：{names}。プッシュ通知の承認とコードは組で設定されますが、どれとどれが組になっているかはここからは判断できません。削除後に確認してお知らせします。',
  'remove.left.one_of_them': 'そのうち1つは残るため、2段階認証は引き続き利用できます。',
  'remove.left.more': '{count, plural, other {ほか#件}}',
  'remove.left.still_protected': '引き続き利用できるもの：{names}。',
  'remove.left.still_protected.next':
    '次に2段階目の確認を求められたときは、{count, plural, other {この中のどれでも}}使えます。',
  'remove.left.email_only':
    '残るのはメールだけです。このページを開くときに、2段階目の確認は求められなくなります。',
  'remove.left.nothing_left':
    '2段階認証がなくなります。パスワードを知っている人なら誰でもログインできます。',
  'remove.left.recovery_code':
    'リカバリーコードは一覧に残りますが、それだけで求められることはありません。',
  'remove.second_act': '内容を理解し、削除します',
  'remove.second_act.missing': '先にこのボックスをオンにしてください。',
  'remove.replace': '削除せずに置き換える：先に新しい方法を追加',
  'remove.cancel': 'キャンセル',
  'remove.close': '閉じる',
  'remove.button.push': 'アプリを削除',
  'remove.button.otp': 'アプリを削除',
  'remove.button.phone': '電話番号を削除',
  'remove.button.email': 'メールを削除',
  'remove.button.webauthn-roaming': 'キーを削除',
  'remove.button.webauthn-platform': 'パスキーを削除',
  'remove.button.other': '削除',
  'remove.slow': '通常より時間がかかっています。このままお待ちください。結果を確認します。',
  'remove.expired':
    '本人確認の有効期限が切れました。何も削除されていません。続けるには本人確認を行ってください。',
  'remove.not_removed': '何も削除されていません。{reason}',
  'remove.not_removed_yet':
    'まだ一覧に残っています。ただし、要求は送信済みで、サーバーからの応答に時間がかかりすぎたため、これから削除される可能性があります。もう一度試すこともできます。その場合は先に状態を確認します。',
  'remove.checking': '応答が届きませんでした。結果を確認しています…',
  'remove.too_late':
    'すでに送信済みのため、これから実行される可能性があります。このまま閉じてもかまいません。結果を確認し、このページでお知らせします。',
  'remove.other_running': '現在、別の削除を実行中です。終わるまでお待ちください。',
  'remove.changed':
    'この画面を開いている間に、ログイン方法が変わりました。何も削除されていません。削除されるものと残るものをもう一度確認してください。',
  'remove.changed.goes_too': '一緒に削除される、または削除される可能性があるもの：{names}。',
  'remove.changed.gone': 'すでになくなったもの：{names}。',
  'remove.changed.added': '新しいもの：{names}。',
  'remove.refused_by_host': '何も削除されていません。このアプリでは許可されていません。',
  'remove.refused_by_host.told':
    '何も削除されていません。このアプリでは許可されていません：{reason}',
  'remove.refused_by_host.unanswered':
    '何も削除されていません。先にこのアプリの同意が必要ですが、応答がありませんでした。もう一度お試しください。繰り返し起きる場合は、サポートにお問い合わせください。',
  'remove.covered':
    '何かがこのページを覆っている可能性があるため、何も削除されていません。ページ全体が見える状態でもう一度試すか、別のタブで開いてください。',
  'remove.lost': '紛失または盗難ですか？',
  'remove.gone.title': '削除',
  'remove.gone':
    'これはログイン方法の中にありません。すでに削除されている可能性があります。必要な操作はありません。',
  'remove.gone.meanwhile': 'すでに削除されています。必要な操作はありません。',
  'remove.cannot.title': '{name}を削除',

  'done.removed': '削除しました：{names}。',
  'done.also_gone': '想定外に、次のものもなくなりました：{names}。',
  'done.still_there': '削除される見込みでしたが、まだ残っています：{names}。',
  'done.already': 'すでに削除されていました：{names}。',
  'done.lagging':
    '削除しました：{names}。一覧から消えるまで少し時間がかかることがあります。引き続き確認します。',
  'done.still_listed':
    'まだ一覧にあります：{names}。サーバーからは削除したという応答がありましたが、30秒たってもまだ残っています。もう一度確認し、残っている場合は改めて削除してください。',
  'done.not_gone':
    'まだ一覧にあります：{names}。現時点では削除されていません。再度試す前に、もう一度確認してください。',
  'done.changed':
    '直前にログイン方法が変わったため、何も削除されていません。一覧を確認してから、改めてお決めください。',
  'done.running':
    '削除しています：{names}。送信済みのため、これから実行される可能性があります。結果はここでお知らせします。',
  'done.unknown':
    '削除されたかどうかわかりません：{names}。応答が届かず、現在は一覧も表示できません。もう一度確認してください。',
  'done.unseen':
    '削除しました：{names}。その後の一覧を表示できなかったため、削除されたものと考える前に、もう一度確認してください。',
  'done.when': '{time} · 照会番号 {reference}',
  'done.copy': 'コピー',
  'done.copied': 'コピーしました',
  'done.marked':
    'コピーできませんでした。選択された状態になっているので、キー操作でコピーしてください。',
  'done.dismiss': '閉じる',
  'done.what_of': '{name}（{what}）',
} satisfies Translation<typeof english>;
