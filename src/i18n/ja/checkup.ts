// What is said in Japanese right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': '次のステップ',
  'checkup.almost': 'あと少しです',
  'checkup.well': '準備はできています',
  'checkup.not_asked.none': '2段階認証がまだないため、2段階目の確認は行いませんでした。',
  'checkup.not_asked.email':
    '2段階目の確認は行いませんでした。ここではメールだけでは2段階認証とみなされません。',
  'checkup.no_second_step':
    '2段階認証があれば、パスワードを盗まれても、それだけではログインできません。',
  'checkup.only_email':
    '認証アプリがあれば、パスワードを盗まれても、それだけではログインできません。',
  'checkup.only_phone': 'SMSや電話は傍受されることがあります。認証アプリのほうが安全です。',
  'checkup.only_one':
    '2段階認証の方法が1つしかありません。予備があれば、なくしたときもログインできます。',
  'checkup.no_recovery_code':
    'その方法なしでログインするためのリカバリーコードもありません。発行できるかどうかはサポートにお問い合わせください。',
  'checkup.well.two':
    '2段階認証の方法が複数あるため、1つをなくしてもログインできなくなることはありません。',
  'checkup.well.code': '2段階認証の方法が複数あり、リカバリーコードもあります。',
  'checkup.read_only': 'ここでは方法を追加できません。アプリの管理者にお問い合わせください。',
  'checkup.add': '方法を選ぶ',
  'checkup.add.app': 'アプリを設定',
  'checkup.dismiss': '後で',
  'checkup.dismiss.well': '非表示',

  'changes.gone': '別の場所で削除されました：{names}。',
  'changes.added': '別の場所で追加されました：{names}。',
  'changes.held': '一覧での操作が終わりしだい、表示に反映されます。',
  'changes.show': '今すぐ表示',
  'changes.dismiss': '閉じる',
  'changes.what_of': '{name}（{what}）',
} satisfies Translation<typeof english>;
