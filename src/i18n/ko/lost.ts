// What is said in Korean to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': '휴대전화나 키를 분실했나요?',
  'lost.before.lead':
    '여기에서 분실한 항목을 계정에서 제거할 수 있습니다. 그러면 지금 가지고 있는 사람이 로그인에 사용할 수 없습니다. 먼저 본인 확인을 합니다.',
  'lost.before.next':
    '다음 페이지에서 분실한 방법을 요청하면 “다른 방법 시도”를 선택하세요. 설정해 둔 다른 방법이면 무엇이든 되고, 복구 코드도 됩니다.',
  'lost.before.stuck':
    '다른 방법도 복구 코드도 없다면 지원팀만 로그인할 수 있게 도와드릴 수 있습니다.',

  'lost.which': '무엇을 분실했나요?',
  'lost.which.lead': '휴대전화 한 대에 여러 개가 있었다면 하나씩 차례로 제거하세요.',
  'lost.which.none': '계정에서 제거할 수 있는 항목이 없습니다.',

  'lost.title': '분실한 항목: {name}',
  'lost.title.rest': '일부가 아직 목록에 있음: {name}',
  'lost.lead': '지금 가지고 있는 사람이 로그인에 사용할 수 없도록 계정에서 제거하세요.',
  'lost.lead.rest': '함께 제거될 것으로 예상했지만 남았습니다. 한 번 더 누르면 제거됩니다.',

  'lost.check': '남아 있는 방법',
  'lost.check.add': '먼저 방법 추가',
  'lost.check.add.lead':
    '가능하면 계속하기 전에 다른 방법을 설정하세요. 분실한 항목을 지금 누군가 사용하고 있을 수 있다면 먼저 제거하세요.',
  'lost.next': '본인 확인을 요청받으면',
  'lost.next.another':
    '페이지에서 분실한 방법을 요청하면 “다른 방법 시도”를 선택하고, 아직 가지고 있는 방법을 사용하세요.',
  'lost.next.recovery':
    '복구 코드도 한 번 사용할 수 있습니다. 사용하면 새 코드를 받으니 그 코드를 대신 보관하세요.',
  'lost.next.password': '그때부터 방법을 추가할 때까지 비밀번호만 요청합니다.',
  'lost.take_off': '계정에서 제거',
  'lost.not_now': '나중에',

  'lost.done': '계정에서 제거됨: {name}',
  'lost.gone': '계정에 없는 항목입니다',
  'lost.gone.lead': '이미 제거되었거나 처음부터 없었습니다. 삭제할 항목이 없습니다.',
  'lost.cannot': '계정에 남는 항목: {name}',
  'lost.more': '그 밖에 다른 것도 있었나요?',
  'lost.more.lead':
    '휴대전화 한 대에 방법이 여러 개 있는 경우가 많습니다. 함께 분실한 방법을 모두 제거하세요.',
  'lost.after': '누군가의 손에 있을 수 있다면',
  'lost.after.lead':
    '그 기기에서 로그인된 곳은 로그인 상태로 남아 있습니다. 모든 곳에서 로그아웃하고, 비밀번호가 저장되어 있었다면 변경하세요.',
  'lost.after.sign_out': '모든 곳에서 로그아웃',
  'lost.after.password': '비밀번호 변경',
  'lost.back': '목록으로 돌아가기',
} satisfies Translation<typeof english>;
