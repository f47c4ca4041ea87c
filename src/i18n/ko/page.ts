// What is said in Korean until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': '보안',
  'page.lead': '로그인할 때 본인임을 확인하는 방법입니다.',

  'confirm.button': '본인 확인',
  'confirm.lead': '로그인 방법을 보거나 변경하기 전에 본인 확인을 합니다.',
  'confirm.expired':
    '본인 확인이 만료되었습니다. 지금 보이는 내용은 그대로 유지되며, 변경하려면 다시 확인해야 합니다.',
  'confirm.locked':
    '변경을 잠갔습니다. 지금 보이는 내용은 그대로 유지되며, 변경하려면 다시 확인해야 합니다.',

  'step_up.not_trusted':
    '돌아온 응답이 요청한 내용과 맞지 않아 폐기했습니다. 변경된 내용은 없습니다. 여기에서 다시 시작하세요.',
  'step_up.clock':
    '이 기기의 시계가 1분 넘게 어긋나 있어 본인 확인을 할 수 없습니다. 시계를 맞춘 후 다시 시도하세요.',
  'step_up.unreachable':
    '로그인 서비스가 응답하지 않아 본인 확인을 마치지 못했습니다. 변경된 내용은 없습니다. 다시 시도하세요.',
  'step_up.not_offered':
    '이 앱은 본인 확인을 하도록 설정되어 있지 않습니다. 변경된 내용은 없습니다. 앱 관리자에게 알려 주세요.',
  'step_up.not_fresh':
    '다시 로그인하도록 요청했지만 로그인 서비스가 허용하지 않았습니다. 변경된 내용은 없습니다. 다시 시도하세요.',
  'step_up.cancelled': '본인 확인을 하지 않았습니다. 변경된 내용은 없습니다.',
  'step_up.failed': '본인 확인을 하지 못했습니다. 변경된 내용은 없습니다. 다시 시도하세요.',

  'list.title': '내 로그인 방법',
  'list.loading': '로그인 방법을 불러오는 중…',
  'list.slow': '평소보다 오래 걸리고 있습니다.',
  'list.empty.title': '아직 2단계 인증이 없습니다',
  'list.empty.lead': '비밀번호만으로 계정이 보호되고 있습니다.',
  'list.apart':
    '승인 또는 코드를 제공하는 항목이 둘 이상이며, 어느 것끼리 한 쌍인지 여기에서는 알 수 없습니다. 그래서 하나씩 표시합니다. 하나를 삭제하면 다른 항목도 함께 삭제될 수 있습니다. 삭제하기 전에 알려 드리고, 무엇이 삭제되었는지 나중에 알려 드립니다.',
  'list.stale': '지금은 다시 확인할 수 없습니다. {time}에 확인한 내용입니다.',
  'list.offline': '오프라인 상태입니다. {time}에 확인한 내용입니다. 변경하려면 연결이 필요합니다.',
  'list.retry': '다시 확인',
  'list.retry.wait': '({seconds}초 후)',
  'list.cancel': '취소',
  'list.stopped.title': '로그인 방법을 불러오기 전에 중지했습니다',
  'list.stopped.lead': '변경된 내용은 없습니다.',
  'list.remove': '{name} 삭제',
  'list.remove.short': '삭제',
  'list.add': '방법 추가',
  'list.add.not_permitted': '볼 수는 있지만 추가할 수는 없습니다.',
  'list.new': '새 항목',
  'lost.link': '휴대전화나 키를 분실했나요?',

  'name.push': '{name}의 Guardian',
  'name.push.unnamed': 'Guardian 앱',
  'name.phone': '끝자리가 {name}인 전화번호',
  'name.phone.masked': '전화번호 {name}',
  'name.phone.unnamed': '전화번호',
  'name.otp': '인증 앱',
  'name.otp.numbered': '인증 앱 {number}',
  'name.email': '이메일 {name}',
  'name.email.unnamed': '이메일',
  'name.recovery-code': '복구 코드',
  'name.webauthn-roaming': '보안 키 {name}',
  'name.webauthn-roaming.unnamed': '보안 키',
  'name.webauthn-platform': '{name}의 패스키',
  'name.webauthn-platform.unnamed': '기기의 패스키',
  'name.unknown': '기타 방법 {name}',
  'name.unknown.unnamed': '기타 방법',
  'name.reference': '참조 번호 {name}',
  'name.whole': '전체 이름 보기',

  'ability.push': '승인',
  'ability.otp': '6자리 코드',
  'ability.sms': '문자 메시지',
  'ability.voice': '전화',
  'ability.email': '이메일 코드',
  'ability.recovery-code': '다른 방법을 쓸 수 없을 때 사용',
  'ability.webauthn-roaming': '터치하여 확인',
  'ability.webauthn-platform': '기기의 화면 잠금으로 확인',
  'ability.unknown': '아직 알 수 없는 유형',

  'why.profile_email': '프로필에 있는 이메일이므로 여기에서 삭제할 수 없습니다.',
  'why.recovery_code': '지원팀만 교체하거나 삭제할 수 있습니다.',
  'why.unknown_kind':
    '알 수 없는 유형이므로 여기에서 삭제할 수 없습니다. 지원팀의 도움을 받을 수 있습니다.',
  'why.no_id':
    '다른 방법과 구분할 수 없으므로 여기에서 삭제할 수 없습니다. 지원팀의 도움을 받을 수 있습니다.',
  'why.just_removed': '삭제했습니다. 목록에서 사라지기까지 잠시 걸릴 수 있습니다.',
  'why.not_permitted': '볼 수는 있지만 삭제할 수는 없습니다. 앱 관리자에게 권한을 요청하세요.',

  'failure.step_up_required': '본인 확인이 만료되었습니다. 계속하려면 본인 확인을 하세요.',
  'failure.account_gone':
    '계정이 해지되었거나 삭제되어 더 이상 보거나 변경할 내용이 없습니다. 예상하지 못한 일이라면 지원팀의 도움을 받을 수 있습니다.',
  'failure.not_permitted':
    '여기에서 이 작업을 할 권한이 없습니다. 앱 관리자에게 권한을 요청하세요.',
  'failure.not_removable':
    '이 방법은 여기에서 삭제할 수 없습니다. 지원팀의 도움을 받을 수 있습니다.',
  'failure.not_found': '이미 삭제되었습니다.',
  'failure.not_offered': '이 앱에서는 로그인 방법을 표시할 수 없습니다. 앱 관리자에게 알려 주세요.',
  'failure.changed_meanwhile': '그사이 내용이 바뀌었습니다. 목록을 다시 확인하세요.',
  'failure.too_many_requests':
    '한 번에 너무 많은 요청이 있었습니다. 잠시 기다린 후 다시 시도하세요.',
  'failure.server_failed': '서버에 문제가 있습니다. 잠시 후 다시 시도하세요.',
  'failure.unexpected_answer': '서버에서 읽을 수 없는 응답을 보냈습니다. 잠시 후 다시 시도하세요.',
  'failure.network_sign_in':
    '서버 대신 웹페이지가 응답했습니다. 먼저 네트워크에 로그인해야 할 수 있습니다.',
  'failure.unreachable': '서버에 연결하지 못했습니다. 연결을 확인한 후 다시 시도하세요.',
  'failure.offline': '오프라인 상태라 아무것도 전송되지 않았습니다. 연결되면 다시 시도하세요.',
  'failure.timed_out': '서버가 응답하는 데 너무 오래 걸렸습니다. 잠시 후 다시 시도하세요.',
  'failure.rejected':
    '서버가 요청을 거부했습니다. 같은 일이 다시 생기면 지원팀의 도움을 받을 수 있습니다.',
  'failure.when': '문제가 계속되면 발생 시각을 지원팀에 알려 주세요: {when}.',
  'failure.account_gone.title': '이 계정은 더 이상 사용할 수 없습니다',
  'failure.support': '도움받기',
  'failure.title': '로그인 방법을 표시할 수 없습니다',
  'failure.crash.title': '이 페이지에 문제가 생겼습니다',
  'failure.crash.lead':
    '방금 삭제한 항목이 없다면 로그인 방법은 그대로입니다. 확인하려면 페이지를 다시 불러오세요.',
  'failure.crash.reload': '다시 불러오기',
  'failure.settings.title': '이 페이지가 설정되어 있지 않습니다',
  'failure.settings.lead': '계정에는 아무 문제가 없습니다. 앱 관리자에게 알려 주세요.',
  'failure.settings.details': '앱 관리자용 정보',

  'not_found.title': '없는 페이지입니다',
  'not_found.back': '보안 페이지로 이동',
} satisfies Translation<typeof english>;
