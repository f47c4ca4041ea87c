// What is said in Korean right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': '다음 단계',
  'checkup.almost': '거의 다 되었습니다',
  'checkup.well': '모두 설정되었습니다',
  'checkup.not_asked.none': '아직 2단계 인증이 없어 두 번째 단계를 요청하지 않았습니다.',
  'checkup.not_asked.email':
    '두 번째 단계를 요청하지 않았습니다. 여기에서는 이메일만으로는 2단계 인증으로 인정되지 않습니다.',
  'checkup.no_second_step':
    '2단계 인증이 있으면 비밀번호를 도난당해도 비밀번호만으로는 로그인할 수 없습니다.',
  'checkup.only_email':
    '인증 앱이 있으면 비밀번호를 도난당해도 비밀번호만으로는 로그인할 수 없습니다.',
  'checkup.only_phone': '문자 메시지와 전화는 가로챌 수 있습니다. 인증 앱이 더 안전합니다.',
  'checkup.only_one':
    '2단계 인증 방법이 하나뿐입니다. 예비 방법이 있으면 분실해도 로그인할 수 있습니다.',
  'checkup.no_recovery_code':
    '그 방법 없이 로그인할 수 있는 복구 코드가 없습니다. 받을 수 있는지는 지원팀에서 알 수 있습니다.',
  'checkup.well.two': '2단계 인증 방법이 둘 이상이므로 하나를 분실해도 로그인할 수 있습니다.',
  'checkup.well.code': '2단계 인증 방법이 둘 이상이며 복구 코드도 있습니다.',
  'checkup.read_only': '여기에서는 방법을 추가할 수 없습니다. 앱 관리자에게 문의하세요.',
  'checkup.add': '방법 선택',
  'checkup.add.app': '앱 설정',
  'checkup.dismiss': '나중에',
  'checkup.dismiss.well': '숨기기',

  'changes.gone': '다른 곳에서 삭제됨: {names}.',
  'changes.added': '다른 곳에서 추가됨: {names}.',
  'changes.held': '목록에서 하던 작업을 마치면 바로 목록에 표시됩니다.',
  'changes.show': '지금 표시',
  'changes.dismiss': '닫기',
  'changes.what_of': '{name}({what})',
} satisfies Translation<typeof english>;
