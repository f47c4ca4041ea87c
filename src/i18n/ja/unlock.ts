// What is said in Japanese of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': '変更のロック解除中 · {minutes, plural, other {あと#分}}',
  'unlock.chip.short': '解除中 · {minutes, plural, other {#分}}',
  'unlock.lock': '今すぐロック',
  'unlock.ends_soon':
    'あと{minutes, plural, other {#分}}で変更がロックされます。解除したままにするには、もう一度本人確認を行ってください。',
  'unlock.extend': '解除したままにする',

  'popup.open': '開いたウィンドウで続けてください。このページはこのまま残ります。',
  'popup.show': 'ウィンドウを表示',
  'popup.blocked':
    'ブラウザによりウィンドウを開けませんでした。何も変更されていません。このタブで続けるか、ウィンドウを開くことを許可してください。',
  'popup.blocked.apart':
    'ブラウザにより、ここからウィンドウを開けませんでした。何も変更されていません。このページを別のタブで開くか、ウィンドウを開くことを許可してください。',
  'popup.closed':
    '応答が届く前にウィンドウが閉じられました。何も変更されていません。いつでも最初からやり直せます。',
  'popup.lost':
    'ウィンドウの状態を確認できなくなりました。まだ開いている場合は、そこで完了してください。開いていない場合は、ここで続けてください。',
  'popup.timed_out':
    '時間がかかりすぎたため、無効になりました。何も変更されていません。ここで最初からやり直してください。',
  'popup.no_storage':
    'ブラウザがこのページにデータの保存を許可していないため、本人確認の後にここへ戻れません。何も変更されていません。このページにサイトデータの保存を許可してから、もう一度お試しください。',
  'popup.here': 'このタブで続ける',
  'popup.apart': '別のタブで開く',
  'popup.done.title': 'このウィンドウは閉じてかまいません',
  'popup.done.lead': '元の画面で続けてください。',

  'confirm.someone_else.title': '別のアカウントで本人確認が行われました',
  'confirm.someone_else.lead':
    '{name}で本人確認が行われましたが、このページは{expected}用に開かれています。何も変更されていません。',
  'confirm.someone_else.unnamed': '別のアカウント',
  'confirm.someone_else.retry': '{expected}で本人確認を行う',
  'confirm.someone_else.accept': '{name}で続ける',
} satisfies Translation<typeof english>;
