// What is said in Korean while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': '로그인 방법 추가',
  'add.title.otp': '인증 앱 추가',
  'add.title.push': '푸시 알림 추가',
  'add.title.sms': '문자 메시지 추가',
  'add.title.voice': '전화 추가',
  'add.title.email': '이메일 주소 추가',
  'add.cancel': '취소',
  'add.close': '닫기',
  'add.other': '다른 방법 선택',
  'add.again': '다시 시작',
  'add.retry': '다시 시도',

  'factor.otp': '인증 앱',
  'factor.otp.hint': '휴대전화의 앱에 표시되는 코드입니다. 네트워크 없이도 사용할 수 있습니다.',
  'factor.push': '푸시 알림',
  'factor.push.hint': 'Guardian 앱에서 한 번 탭하여 승인합니다.',
  'factor.sms': '문자 메시지',
  'factor.sms.hint': '문자로 코드를 받습니다. 같은 번호로 전화도 받을 수 있습니다.',
  'factor.voice': '전화',
  'factor.voice.hint': '음성으로 코드를 들려 드립니다. 같은 번호로 문자도 받을 수 있습니다.',
  'factor.email': '이메일',
  'factor.email.hint': '이메일로 코드를 받습니다. 다른 방법보다 약하지만 예비용으로 좋습니다.',
  'factor.off': '현재 여기에서는 제공되지 않습니다.',

  'begin.otp': '앱으로 QR 코드를 스캔한 다음, 앱에 표시되는 코드를 입력합니다.',
  'begin.push':
    'Guardian 앱으로 QR 코드를 스캔합니다. 그러면 앱에서 로그인을 승인하도록 요청합니다.',
  'begin.button': 'QR 코드 표시',
  'begin.waiting.otp': 'QR 코드를 가져오는 중…',
  'begin.waiting.push': 'QR 코드를 가져오는 중…',
  'begin.waiting.sms': '문자를 보내는 중…',
  'begin.waiting.voice': '전화를 거는 중…',
  'begin.waiting.email': '이메일을 보내는 중…',

  'otp.scan': '인증 앱으로 이 QR 코드를 스캔하거나 앱에 키를 입력하세요.',
  'otp.verify': '그런 다음 앱에 표시되는 코드를 입력하세요.',
  'otp.clock':
    '이 기기의 시계가 {time} 어긋나 있습니다. 앱이 이 기기에 있다면 시계가 맞을 때까지 코드가 일치하지 않습니다. 시간 자동 설정을 켜세요.',
  'otp.known': '앱에 표시되는 이 계정의 코드를 입력하세요. 코드가 일치하면 유효해집니다.',
  'otp.known.lost':
    'QR 코드는 다시 표시할 수 없습니다. 스캔한 적이 없다면 이 설정을 폐기하고 다시 시작하세요.',

  'push.scan': '휴대전화의 Guardian 앱으로 이 QR 코드를 스캔하고 앱에서 승인하세요.',
  'push.open': '이 휴대전화의 Guardian에서 열기',
  'push.waiting': '휴대전화의 응답을 기다리는 중…',
  'push.codes':
    '앱의 6자리 코드도 함께 추가되어, 휴대전화에 네트워크가 없을 때 사용할 수 있습니다.',

  'destination.sms': '문자 메시지와 전화는 함께 추가됩니다. 이 번호로 둘 다 사용할 수 있습니다.',
  'destination.voice': '전화와 문자 메시지는 함께 추가됩니다. 이 번호로 둘 다 사용할 수 있습니다.',
  'destination.email': '이 주소로 코드를 보냅니다.',

  'sent.sms': '{destination} 번호로 코드가 담긴 문자를 보냈습니다.',
  'sent.voice': '{destination} 번호로 전화를 걸어 코드를 알려 드립니다.',
  'sent.email': '{destination} 주소로 코드를 보냈습니다.',

  doubt: '코드가 처리되었는지 알 수 없습니다. 응답을 받지 못했고 지금은 목록도 볼 수 없습니다.',
  'doubt.look': '다시 확인',
  'add.slow':
    '평소보다 오래 걸리고 있습니다. 이 화면에서 기다려 주세요. 어떻게 되었는지 확인합니다.',

  'fresh.lead':
    '첫 번째 방법을 추가하기 전에 한 번 더 로그인하세요. 열어 둔 기기에서 다른 사람이 자신의 방법을 추가하지 못하게 하기 위한 것입니다.',
  'add.expired':
    '본인 확인이 만료되었습니다. 추가된 항목은 없습니다. 계속하려면 본인 확인을 하세요.',
  'add.not_permitted': '볼 수는 있지만 추가할 수는 없습니다. 앱 관리자에게 문의하세요.',

  'enroll.wrong_code': '코드가 맞지 않습니다. 확인한 후 다시 시도하세요.',
  'enroll.wrong_code.otp':
    '코드가 맞지 않거나 이미 사용되었습니다. 다음 코드를 기다렸다가 입력하세요.',
  'enroll.tries':
    '{count, plural, other {앞으로 #번}} 더 시도할 수 있으며, 그 후에는 잠시 기다려야 합니다.',
  'enroll.too_many_codes': '잘못된 코드가 너무 많이 입력되었습니다. 지금은 코드를 받지 않습니다.',
  'enroll.other_app':
    '이미 등록한 앱의 코드입니다. 추가된 항목은 없습니다. 앱으로 QR 코드를 스캔한 다음, 새 항목의 코드를 입력하세요.',
  'enroll.expired': '시간이 만료되었습니다. 추가된 항목은 없습니다. 새로 받으려면 다시 시작하세요.',
  'enroll.declined': '휴대전화에서 거절했습니다. 추가된 항목은 없습니다.',
  'enroll.gone': '이 설정은 이미 종료되었습니다. 추가된 항목은 없습니다. 다시 시작하세요.',
  'enroll.factor_off': '이 방법은 현재 여기에서 제공되지 않습니다. 다른 방법을 선택하세요.',
  'enroll.full':
    '방법을 더 추가할 자리가 없습니다. 완료하지 않은 설정도 자리를 차지합니다. 아래의 설정을 폐기하거나 더 이상 사용하지 않는 방법을 삭제하세요.',
  'enroll.conflict': '이미 있거나 다른 곳에서 추가되는 중입니다. 계속하기 전에 목록을 확인하세요.',
  'enroll.bad_destination.phone': '이 번호로는 연락할 수 없습니다. 확인한 후 다시 시도하세요.',
  'enroll.bad_destination.email': '이 주소로는 보낼 수 없습니다. 확인한 후 다시 시도하세요.',
  'enroll.too_many_sent': '메시지를 너무 많이 보냈습니다. 지금은 더 보내지 않습니다.',
  'enroll.not_sent': '메시지를 보내지 못했습니다. 다시 시도하거나 다른 방법을 선택하세요.',
  'enroll.not_set_up': '이 앱에서는 방법을 추가할 수 없습니다. 앱 관리자에게 알려 주세요.',
  'enroll.unfinished': '전에 추가하기 시작한 항목입니다.',
  'enroll.not_begun': '추가된 항목은 없습니다. {reason}',
  'enroll.wait': '{time} 후에 다시 시도할 수 있습니다.',
  'enroll.wait.some': '잠시 기다린 후 다시 시도하세요.',

  'unfinished.title': '완료하지 않은 설정',
  'unfinished.begun': '{name} 설정을 시작했지만 확인하지 않았습니다. 아직 사용할 수 없습니다.',
  'unfinished.finish': '완료',
  'unfinished.finish.otp': '앱의 코드로 완료',
  'unfinished.discard': '폐기',
  'unfinished.discard_all': '{count}개 모두 폐기',
  'unfinished.start_again': '폐기하고 다시 시작',
  'unfinished.finish_lead':
    '이미 앱에 추가되어 있다면 코드로 완료하세요. 그렇지 않다면 폐기하고 다시 시작하세요.',
  'unfinished.lost_lead':
    '필요한 정보가 한 번만 표시되었으므로 더 이상 완료할 수 없습니다. 폐기하고 다시 시작하세요.',
  'unfinished.little_room':
    '앞으로 몇 개만 더 추가할 수 있습니다. 완료하지 않은 설정도 포함됩니다. 필요 없는 것은 폐기하세요.',
  'unfinished.discarded': '폐기했습니다. 로그인 방법은 그대로입니다.',
  'unfinished.left': '폐기하지 못했습니다. {reason}',
  'unfinished.expires': '폐기하지 못했습니다. 해가 되지 않으며 하루 안에 자동으로 없어집니다.',

  'added.one': '추가됨: {name}.',
  'added.unseen':
    '추가되었습니다. 추가한 후 목록을 확인하지 못했으므로, 이 방법을 믿고 쓰기 전에 다시 확인하세요.',
  'added.notice': '이 변경에 관한 이메일이 오는지 확인하세요.',
  'added.dismiss': '닫기',
  'added.undo': '원하던 것이 아니라면 삭제',
  'added.lost_code':
    '이와 함께 복구 코드가 유효해졌습니다. 완료하지 않은 설정에서 표시된 코드입니다. 가지고 있지 않다면 지원팀에서 교체할 수 있습니다.',
  'added.confirm_again':
    '이제 2단계 인증이 있습니다. 다른 것을 변경하기 전에 이 방법으로 본인 확인을 하세요.',

  'replace.title': '기존 방법 교체',
  'replace.one': '{name} 교체',
  'replace.lead': '교체할 항목: {name}. 새 방법이 작동할 때까지 그대로 유지됩니다.',
} satisfies Translation<typeof english>;
