// What is said in Korean where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': '취소',

  'ask.password.title': '로그인',
  'ask.password.lead':
    '이메일과 비밀번호는 로그인 서비스로 바로 전송됩니다. 이 페이지는 비밀번호를 보관하지 않습니다.',
  'ask.account': '이메일 또는 사용자 이름',
  'ask.account.missing': '이메일 또는 사용자 이름을 입력하세요.',
  'ask.account.is': '로그인하는 계정: {name}.',
  'ask.account.another': '다른 계정 사용',
  'ask.password': '비밀번호',
  'ask.password.missing': '비밀번호를 입력하세요.',
  'ask.password.show': '비밀번호 표시',
  'ask.password.send': '로그인',

  'ask.methods.title': '확인 방법 선택',
  'ask.methods.lead': '한 단계만 더 거치면 본인 확인이 끝납니다.',
  'ask.methods.looking': '로그인 방법을 찾는 중…',
  'ask.methods.retry': '다시 확인',
  'ask.methods.none':
    '이 페이지에서 요청할 수 있는 로그인 방법이 없어 본인 확인을 할 수 없습니다. 지원팀의 도움을 받을 수 있습니다.',
  'ask.method.push': '알림 승인',
  'ask.method.otp': '앱의 코드 입력',
  'ask.method.sms': '문자 메시지 받기',
  'ask.method.voice': '전화 받기',
  'ask.method.email': '이메일 받기',
  'ask.method.recovery-code': '복구 코드 사용',
  'ask.method.otp.hint': '등록한 인증 앱이면 무엇이든 됩니다.',
  'ask.method.recovery-code.hint': '다른 방법을 쓸 수 없을 때 사용합니다.',

  'ask.another': '다른 방법 선택',
  'ask.code.title': '코드 입력',
  'ask.code.otp': '인증 앱을 열고 지금 표시되는 코드를 입력하세요.',
  'ask.code.sms': '{name}에 코드가 담긴 문자 메시지를 보냈습니다.',
  'ask.code.voice': '{name}에 전화를 걸고 있습니다. 들리는 코드를 입력하세요.',
  'ask.code.email': '{name}에 코드를 보냈습니다.',
  'ask.push.title': '휴대전화에서 승인',
  'ask.push.sent': '{name}에 알림을 보냈습니다. 거기에서 알림을 열고 승인하세요.',
  'ask.push.waiting': '승인을 기다리는 중…',
  'ask.push.again': '알림 다시 보내기',
  'ask.push.sent_again': '알림을 다시 보냈습니다. 가장 최근 알림만 유효합니다.',
  'ask.recovery.title': '복구 코드 입력',
  'ask.recovery.lead': '한 번만 사용할 수 있습니다. 사용하면 바로 새 코드를 받습니다.',
  'ask.recovery': '복구 코드',
  'ask.recovery.missing': '먼저 복구 코드를 입력하세요.',
  'ask.recovery.new':
    '사용한 복구 코드는 더 이상 쓸 수 없습니다. 이 코드가 그 코드를 대신하며, 다른 방법을 쓸 수 없을 때 한 번 로그인할 수 있습니다. 지금만 표시됩니다.',

  'look.only': '로그인되어 있으며 볼 수 있습니다. 변경하려면 본인 확인을 하세요.',
  'look.only.remove': '아직 삭제된 항목은 없습니다. 본인 확인을 한 다음 여기에서 삭제하세요.',
  'look.only.add': '아직 추가된 항목은 없습니다. 본인 확인을 한 다음 여기에서 계속하세요.',

  'trouble.wrong_password':
    '이메일과 비밀번호가 일치하지 않습니다. 둘 다 확인한 후 다시 시도하세요.',
  'trouble.blocked':
    '시도 횟수가 너무 많아 지금은 아무도 여기에서 이 계정에 로그인할 수 없습니다. 보내 드린 메시지가 있는지 확인하거나 지원팀에 문의하세요.',
  'trouble.suspended': '이 계정은 로그인할 수 없습니다. 이유는 지원팀에 문의하세요.',
  'trouble.breached':
    '이 비밀번호는 다른 서비스에서 유출된 것으로 알려져 더 이상 사용할 수 없습니다. 새 비밀번호를 정하세요. 평소 로그인하는 곳에서 “비밀번호 찾기”를 이용하면 됩니다.',
  'trouble.not_from_here':
    '로그인 서비스에서 로봇이 아님을 확인하려고 하지만 여기에서는 확인할 수 없습니다. 먼저 평소 로그인하는 곳에서 로그인한 후 다시 시도하세요.',
  'trouble.refused':
    '로그인 서비스가 여기에서 로그인하는 것을 허용하지 않습니다. 지원팀의 도움을 받을 수 있습니다.',
  'trouble.not_offered':
    '이 앱은 여기에서 로그인하도록 설정되어 있지 않습니다. 변경된 내용은 없습니다. 앱 관리자에게 알려 주세요.',
  'trouble.someone_else':
    '이 페이지의 계정이 아닌 다른 계정으로 응답이 와서 아무 작업도 하지 않았습니다. 다시 시도하세요.',
  'trouble.wrong_code': '코드가 맞지 않거나 이미 사용되었습니다. 지금 보이는 코드를 입력하세요.',
  'trouble.wrong_code.left':
    '코드가 맞지 않거나 이미 사용되었습니다. {count, plural, other {앞으로 #번 더 시도할 수 있습니다.}}',
  'trouble.wrong_recovery_code':
    '복구 코드가 아닙니다. 이전 코드는 더 이상 쓸 수 없습니다. 코드를 확인하거나 다른 방법을 선택하세요.',
  'trouble.too_many_codes':
    '잘못된 코드가 너무 많이 입력되어 지금은 코드를 확인하지 않습니다. {minutes, plural, other {#분}} 기다린 후 다시 시도하세요.',
  'trouble.too_many_sent':
    '메시지를 너무 많이 보내 지금은 더 보내지 않습니다. {minutes, plural, other {#분}} 기다린 후 다시 시도하거나 다른 방법을 선택하세요.',
  'trouble.too_many_requests':
    '한 번에 너무 많은 요청이 있었습니다. {minutes, plural, other {#분}} 기다린 후 다시 시도하세요.',
  'trouble.declined':
    '휴대전화에서 거절하여 확인된 것이 없습니다. 본인이 요청한 것이 아니라면 비밀번호를 변경하세요. 본인이 요청한 것이라면 알림을 다시 보내세요.',
  'trouble.code_expired': '보낸 내용의 유효 시간이 지났습니다. 새로 보내세요.',
  'trouble.method_gone': '이 방법은 더 이상 사용할 수 없습니다. 다른 방법을 선택하세요.',
  'trouble.ended': '비밀번호를 입력한 지 너무 오래되었습니다. 한 번 더 입력하세요.',
  'trouble.unreachable':
    '로그인 서비스에 연결하지 못했습니다. 변경된 내용은 없습니다. 연결을 확인한 후 다시 시도하세요.',
  'trouble.failed':
    '로그인 서비스가 요청을 거부했습니다. 변경된 내용은 없습니다. 같은 일이 다시 생기면 지원팀의 도움을 받을 수 있습니다.',
} satisfies Translation<typeof english>;
