// What is said in Japanese to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': 'スマートフォンやキーをなくしましたか？',
  'lost.before.lead':
    'ここでアカウントから外せば、今それを持っている人がログインに使うことはできなくなります。先に本人確認を行います。',
  'lost.before.next':
    '次のページでなくしたものを求められたら、「別の方法を試す」を選んでください。ほかに設定した方法でも、リカバリーコードでもかまいません。',
  'lost.before.stuck':
    'ほかに何も手元になく、リカバリーコードもない場合、ログインできるよう対応できるのはサポートだけです。',

  'lost.which': 'なくしたものはどれですか？',
  'lost.which.lead': '1台のスマートフォンに複数ある場合は、1つずつ順に外してください。',
  'lost.which.none': 'ここには、アカウントから外せるものはありません。',

  'lost.title': '{name}をなくした場合',
  'lost.title.rest': '{name}の一部がまだ一覧にあります',
  'lost.lead':
    'アカウントから外してください。今それを持っている人がログインに使うことはできなくなります。',
  'lost.lead.rest': '一緒に外れる見込みでしたが、外れませんでした。もう一度押すと外れます。',

  'lost.check': '残っているものを確認',
  'lost.check.add': '先に方法を追加',
  'lost.check.add.lead':
    'できれば、続ける前に別の方法を設定してください。なくしたものを今まさに誰かが使っている可能性がある場合は、先に外してください。',
  'lost.next': '本人確認を求められたとき',
  'lost.next.another':
    'なくしたものを求められたら、そのページで「別の方法を試す」を選び、まだ手元にある方法を使ってください。',
  'lost.next.recovery':
    'リカバリーコードも1回だけ使えます。使うと新しいコードが発行されるので、代わりにそれを保管してください。',
  'lost.next.password': '以後は、方法を追加するまでパスワードだけが求められます。',
  'lost.take_off': 'アカウントから外す',
  'lost.not_now': '後で',

  'lost.done': '{name}をアカウントから外しました',
  'lost.gone': 'それはアカウントにありません',
  'lost.gone.lead': 'すでに外されたか、最初からなかったものです。削除するものはありません。',
  'lost.cannot': '{name}はアカウントに残ります',
  'lost.more': 'ほかにも入っていたものはありますか？',
  'lost.more.lead':
    '1台のスマートフォンに複数の方法があることはよくあります。一緒になくしたものはすべて外してください。',
  'lost.after': '誰かの手に渡っている可能性がある場合',
  'lost.after.lead':
    'その端末でログインしていたものは、ログインしたままです。すべての場所からログアウトし、パスワードを保存していた場合は変更してください。',
  'lost.after.sign_out': 'すべての場所からログアウト',
  'lost.after.password': 'パスワードを変更',
  'lost.back': '一覧に戻る',
} satisfies Translation<typeof english>;
