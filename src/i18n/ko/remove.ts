// What is said in Korean of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': '{name} 항목을 삭제하시겠습니까?',
  'remove.goes': '삭제되는 항목:',
  'remove.goes.together': '함께 삭제되는 항목:',
  'remove.may_go.one':
    '다음 항목도 삭제될 수 있습니다: {names}. 푸시 승인과 코드는 쌍으로 설정되며, 어느 것끼리 한 쌍인지 여기에서는 알 수 없습니다. 삭제한 후 확인하여 알려 드립니다.',
  'remove.may_go.several':
    '다음 중 하나도 삭제될 수 있습니다: {names}. 푸시 승인과 코드는 쌍으로 설정되며, 어느 것끼리 한 쌍인지 여기에서는 알 수 없습니다. 삭제한 후 확인하여 알려 드립니다.',
  'remove.left.one_of_them': '그중 하나는 남으므로 2단계 인증이 계속 유지됩니다.',
  'remove.left.more': '{count, plural, other {그 외 #개}}',
  'remove.left.still_protected': '계속 사용할 수 있는 방법: {names}.',
  'remove.left.still_protected.next':
    '다음에 두 번째 단계를 요청받으면 {count, plural, other {이 중 어느 것이든}} 사용할 수 있습니다.',
  'remove.left.email_only':
    '이메일만 남습니다. 이 페이지를 열 때 더 이상 두 번째 단계를 요청하지 않습니다.',
  'remove.left.nothing_left':
    '2단계 인증이 없어집니다. 비밀번호를 아는 사람은 누구나 로그인할 수 있습니다.',
  'remove.left.recovery_code':
    '복구 코드는 목록에 남지만, 다른 방법 없이 복구 코드만 요청되는 일은 없습니다.',
  'remove.second_act': '내용을 이해했으며 삭제하겠습니다',
  'remove.second_act.missing': '먼저 이 확인란을 선택하세요.',
  'remove.replace': '삭제하는 대신 교체: 새 방법을 먼저 추가',
  'remove.cancel': '취소',
  'remove.close': '닫기',
  'remove.button.push': '앱 삭제',
  'remove.button.otp': '앱 삭제',
  'remove.button.phone': '전화번호 삭제',
  'remove.button.email': '이메일 삭제',
  'remove.button.webauthn-roaming': '키 삭제',
  'remove.button.webauthn-platform': '패스키 삭제',
  'remove.button.other': '삭제',
  'remove.slow':
    '평소보다 오래 걸리고 있습니다. 이 화면에서 기다려 주세요. 어떻게 되었는지 확인합니다.',
  'remove.expired':
    '본인 확인이 만료되었습니다. 삭제된 항목은 없습니다. 계속하려면 본인 확인을 하세요.',
  'remove.not_removed': '삭제된 항목은 없습니다. {reason}',
  'remove.not_removed_yet':
    '아직 목록에 있습니다. 하지만 요청은 전송되었고 서버가 응답하는 데 너무 오래 걸렸으므로, 나중에 삭제될 수도 있습니다. 다시 시도할 수 있으며, 그때 먼저 확인합니다.',
  'remove.checking': '응답을 받지 못했습니다. 어떻게 되었는지 확인하는 중…',
  'remove.too_late':
    '이미 전송되어 실행될 수도 있습니다. 이 창은 닫아도 됩니다. 결과를 확인하여 이 페이지에 알려 드립니다.',
  'remove.other_running': '지금 다른 항목을 삭제하는 중입니다. 끝날 때까지 기다리세요.',
  'remove.changed':
    '이 창이 열려 있는 동안 로그인 방법이 변경되었습니다. 삭제된 항목은 없습니다. 삭제되는 항목과 남는 항목을 다시 확인하세요.',
  'remove.changed.goes_too': '함께 삭제되거나 삭제될 수 있는 항목: {names}.',
  'remove.changed.gone': '이미 없어진 항목: {names}.',
  'remove.changed.added': '새 항목: {names}.',
  'remove.refused_by_host': '삭제된 항목은 없습니다. 이 앱에서 허용하지 않습니다.',
  'remove.refused_by_host.told': '삭제된 항목은 없습니다. 이 앱에서 허용하지 않습니다: {reason}',
  'remove.refused_by_host.unanswered':
    '삭제된 항목은 없습니다. 먼저 이 앱의 동의가 필요하지만 응답이 없었습니다. 다시 시도하세요. 같은 일이 다시 생기면 지원팀의 도움을 받을 수 있습니다.',
  'remove.covered':
    '무언가가 이 페이지를 가리고 있을 수 있어 아무것도 삭제하지 않았습니다. 페이지 전체가 보일 때 다시 시도하거나 별도의 탭에서 여세요.',
  'remove.lost': '분실했거나 도난당했나요?',
  'remove.gone.title': '삭제',
  'remove.gone':
    '로그인 방법 중에 없는 항목입니다. 이미 삭제되었을 수 있습니다. 더 할 일은 없습니다.',
  'remove.gone.meanwhile': '이미 삭제되었습니다. 더 할 일은 없습니다.',
  'remove.cannot.title': '{name} 삭제',

  'done.removed': '삭제됨: {names}.',
  'done.also_gone': '예상과 달리 함께 없어짐: {names}.',
  'done.still_there': '삭제될 것으로 예상했지만 남아 있음: {names}.',
  'done.already': '이미 삭제되어 있었음: {names}.',
  'done.lagging':
    '삭제됨: {names}. 목록에서 사라지기까지 잠시 걸릴 수 있습니다. 계속 확인하겠습니다.',
  'done.still_listed':
    '아직 목록에 있음: {names}. 서버는 삭제했다고 응답했지만 30초가 지난 뒤에도 남아 있습니다. 다시 확인하고, 그대로 남아 있으면 한 번 더 삭제하세요.',
  'done.not_gone':
    '아직 목록에 있음: {names}. 현재까지 삭제되지 않았습니다. 한 번 더 시도하기 전에 다시 확인하세요.',
  'done.changed':
    '직전에 로그인 방법이 변경되어 아무것도 삭제하지 않았습니다. 목록을 확인한 후 다시 결정하세요.',
  'done.running':
    '삭제 중: {names}. 이미 전송되어 실행될 수도 있습니다. 결과를 여기에 알려 드립니다.',
  'done.unknown':
    '삭제되었는지 알 수 없음: {names}. 응답을 받지 못했고 지금은 목록도 볼 수 없습니다. 다시 확인하세요.',
  'done.unseen':
    '삭제됨: {names}. 삭제한 후 목록을 확인하지 못했으므로, 이 결과를 믿기 전에 다시 확인하세요.',
  'done.when': '{time} · 참조 번호 {reference}',
  'done.copy': '복사',
  'done.copied': '복사됨',
  'done.marked': '복사하지 못했습니다. 지금 선택되어 있으니 키보드로 복사하세요.',
  'done.dismiss': '닫기',
  'done.what_of': '{name}({what})',
} satisfies Translation<typeof english>;
