// What is said in Japanese while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'ログイン方法を追加',
  'add.title.otp': '認証アプリを追加',
  'add.title.push': 'プッシュ通知を追加',
  'add.title.sms': 'SMSを追加',
  'add.title.voice': '電話を追加',
  'add.title.email': 'メールアドレスを追加',
  'add.cancel': 'キャンセル',
  'add.close': '閉じる',
  'add.other': '別の方法を選ぶ',
  'add.again': '最初からやり直す',
  'add.retry': 'もう一度試す',

  'factor.otp': '認証アプリ',
  'factor.otp.hint': 'スマートフォンのアプリに表示されるコードです。圏外でも使えます。',
  'factor.push': 'プッシュ通知',
  'factor.push.hint': 'Guardianアプリで1回タップして承認します。',
  'factor.sms': 'SMS',
  'factor.sms.hint': 'SMSでコードが届きます。同じ番号への電話も使えるようになります。',
  'factor.voice': '電話',
  'factor.voice.hint': '音声でコードをお伝えします。同じ番号へのSMSも使えるようになります。',
  'factor.email': 'メール',
  'factor.email.hint': 'メールでコードが届きます。ほかの方法より弱いものの、予備に適しています。',
  'factor.off': '現在、ここでは利用できません。',

  'begin.otp': 'アプリでQRコードをスキャンし、アプリに表示されるコードを入力します。',
  'begin.push':
    'GuardianアプリでQRコードをスキャンします。以後、ログインの承認を求める通知がアプリに届きます。',
  'begin.button': 'QRコードを表示',
  'begin.waiting.otp': 'QRコードを取得しています…',
  'begin.waiting.push': 'QRコードを取得しています…',
  'begin.waiting.sms': 'SMSを送信しています…',
  'begin.waiting.voice': '電話をかけています…',
  'begin.waiting.email': 'メールを送信しています…',

  'otp.scan': 'このQRコードを認証アプリでスキャンするか、アプリにキーを入力してください。',
  'otp.verify': '次に、アプリに表示されるコードを入力してください。',
  'otp.clock':
    'この端末の時計が{time}ずれています。アプリがこの端末にある場合、時計が正しくなるまでコードは一致しません。時刻の自動設定をオンにしてください。',
  'otp.known':
    'このアカウントについてアプリに表示されるコードを入力してください。一致すると有効になります。',
  'otp.known.lost':
    'QRコードをもう一度表示することはできません。まだスキャンしていない場合は、この設定を破棄して最初からやり直してください。',

  'push.scan':
    'このQRコードをスマートフォンのGuardianアプリでスキャンし、アプリで承認してください。',
  'push.open': 'このスマートフォンのGuardianで開く',
  'push.waiting': 'スマートフォンでの承認を待っています…',
  'push.codes':
    'アプリの6桁のコードも使えるようになります。スマートフォンが圏外のときに役立ちます。',

  'destination.sms': 'SMSと電話は一緒に追加されます。この番号でどちらも使えます。',
  'destination.voice': '電話とSMSは一緒に追加されます。この番号でどちらも使えます。',
  'destination.email': 'このアドレスにコードを送信します。',

  'sent.sms': '{destination}にコードをSMSで送信しました。',
  'sent.voice': '{destination}に電話をかけて、コードをお伝えします。',
  'sent.email': '{destination}にコードを送信しました。',

  doubt: 'コードが受け付けられたかどうかわかりません。応答が届かず、現在は一覧も表示できません。',
  'doubt.look': 'もう一度確認',
  'add.slow': '通常より時間がかかっています。このままお待ちください。結果を確認します。',

  'fresh.lead':
    '最初の方法を追加する前に、もう一度ログインしてください。開いたままにした端末で、ほかの人が自分の方法を追加することを防ぎます。',
  'add.expired':
    '本人確認の有効期限が切れました。何も追加されていません。続けるには本人確認を行ってください。',
  'add.not_permitted': '閲覧はできますが、追加はできません。アプリの管理者にお問い合わせください。',

  'enroll.wrong_code': 'コードが正しくありません。確認してから、もう一度お試しください。',
  'enroll.wrong_code.otp':
    'コードが正しくないか、すでに使用されています。次のコードを待ってから入力してください。',
  'enroll.tries':
    '{count, plural, other {あと#回}}まで試せます。その後はしばらく試せなくなります。',
  'enroll.too_many_codes': '間違ったコードの入力が多すぎます。現在、コードは受け付けられません。',
  'enroll.other_app':
    'これは、すでにあるアプリのコードです。何も追加されていません。アプリでQRコードをスキャンし、新しい項目のコードを入力してください。',
  'enroll.expired':
    '有効期限が切れました。何も追加されていません。新しく始めるには、最初からやり直してください。',
  'enroll.declined': 'スマートフォンで拒否されました。何も追加されていません。',
  'enroll.gone':
    'この設定はすでに終了しています。何も追加されていません。最初からやり直してください。',
  'enroll.factor_off': 'この方法は現在ここでは利用できません。別の方法を選んでください。',
  'enroll.full':
    'これ以上追加する空きがありません。未完了の設定も枠を使います。下にある設定を破棄するか、使っていない方法を削除してください。',
  'enroll.conflict': 'すでに存在するか、別の場所で追加中です。続ける前に一覧を確認してください。',
  'enroll.bad_destination.phone':
    'この番号にはつながりません。確認してから、もう一度お試しください。',
  'enroll.bad_destination.email':
    'このアドレスには送信できません。確認してから、もう一度お試しください。',
  'enroll.too_many_sent': '送信回数が多すぎます。現在、これ以上は送信されません。',
  'enroll.not_sent': '送信できませんでした。もう一度試すか、別の方法を選んでください。',
  'enroll.not_set_up': 'このアプリでは方法を追加できません。アプリの管理者にお知らせください。',
  'enroll.unfinished': '以前に追加を始めたものがあります。',
  'enroll.not_begun': '何も追加されていません。{reason}',
  'enroll.wait': '{time}後にもう一度お試しください。',
  'enroll.wait.some': '少し待ってから、もう一度お試しください。',

  'unfinished.title': '未完了の設定',
  'unfinished.begun': '{name}の設定は開始されましたが、確認されていません。まだ使えません。',
  'unfinished.finish': '完了する',
  'unfinished.finish.otp': 'アプリのコードで完了する',
  'unfinished.discard': '破棄',
  'unfinished.discard_all': '{count}件すべて破棄',
  'unfinished.start_again': '破棄して最初からやり直す',
  'unfinished.finish_lead':
    'アプリにすでに登録されている場合は、コードで完了してください。登録されていない場合は、破棄して最初からやり直してください。',
  'unfinished.lost_lead':
    '必要な情報は一度しか表示されないため、もう完了できません。破棄して最初からやり直してください。',
  'unfinished.little_room':
    '追加できるのはあと少しです。未完了のものも数に含まれます。不要なものは破棄してください。',
  'unfinished.discarded': '破棄しました。ログイン方法は変わっていません。',
  'unfinished.left': '破棄できませんでした。{reason}',
  'unfinished.expires': '破棄できませんでした。問題はなく、1日以内に自動的になくなります。',

  'added.one': '追加しました：{name}。',
  'added.unseen':
    '追加しました。その後の一覧を表示できなかったため、この方法に頼る前に、もう一度確認してください。',
  'added.notice': 'この変更についてのメールが届くか、ご確認ください。',
  'added.dismiss': '閉じる',
  'added.undo': '間違えた場合は削除',
  'added.lost_code':
    'これに伴い、リカバリーコードが有効になりました。完了しなかった設定の中で表示されたものです。手元にない場合は、サポートで再発行できます。',
  'added.confirm_again':
    '2段階認証が使えるようになりました。ほかの変更を行う前に、それを使って本人確認を行ってください。',

  'replace.title': '登録済みの方法を置き換える',
  'replace.one': '{name}を置き換える',
  'replace.lead': '{name}を置き換えます。新しい方法が使えるようになるまで、そのまま残ります。',
} satisfies Translation<typeof english>;
