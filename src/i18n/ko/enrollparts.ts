// What the pieces of adding a method say in Korean: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': '앱으로 스캔할 QR 코드',
  'qr.refused':
    '받은 주소는 어떤 인증 앱에서도 사용할 수 없어 QR 코드로 표시하지 않습니다. 아래에 키가 표시되어 있으면 앱에 입력하고, 그렇지 않으면 다른 방법을 선택하세요.',

  'key.label': '키',
  'key.copy': '키 복사',
  'key.open': '인증 앱에서 열기',

  'copy.done': '복사됨',
  'copy.failed': '브라우저에서 복사를 허용하지 않았습니다. 직접 선택하여 복사하세요.',

  'code.label': '{length}자리 코드',
  'code.verify': '확인',
  'code.empty': '먼저 {length}자리 코드를 입력하세요.',
  'code.not_digits': '코드는 숫자로만 되어 있습니다. {length}자리를 모두 입력하세요.',
  'code.wrong_length': '코드는 {length}자리인데 {count}자리를 입력했습니다.',

  'resend.wait': '받지 못했나요? {time} 후에 새 코드를 받을 수 있습니다.',
  'resend.ready': '받지 못했나요?',
  'resend.button': '새 코드 보내기',
  'resend.sent': '새 코드를 보냈습니다. 가장 최근 코드만 유효합니다.',

  'phone.country': '국가',
  'phone.country.none': '국가 선택',
  'phone.number': '전화번호',
  'phone.submit.sms': '코드 보내기',
  'phone.submit.voice': '전화 받기',
  'phone.preview.sms': '{number} 번호로 코드를 보냅니다.',
  'phone.preview.voice': '{number} 번호로 전화를 겁니다.',
  'phone.unusual': '저희가 아는 한 이런 번호는 사용되지 않습니다. 계속하기 전에 확인하세요.',
  'phone.needs_plus': '+와 국가 번호로 시작하세요. 예: {example}',
  'phone.empty': '먼저 전화번호를 입력하세요.',
  'phone.not_a_number': '전화번호는 숫자로 되어 있습니다. 전화를 걸 때처럼 입력하세요.',
  'phone.no_country': '국가를 선택하거나 +와 국가 번호로 시작하세요.',
  'phone.unknown_code': '이 국가 번호를 쓰는 국가가 없습니다. + 뒤의 숫자를 확인하세요.',
  'phone.extension': '내선 번호로는 코드를 받을 수 없습니다. 내선 번호 없이 입력하세요.',
  'phone.too_short': '번호가 너무 짧습니다. 모든 숫자를 입력했는지 확인하세요.',
  'phone.too_long': '번호가 너무 깁니다. 숫자를 확인하세요.',

  'email.address': '이메일 주소',
  'email.submit': '코드 보내기',
  'email.empty': '먼저 이메일 주소를 입력하세요.',
  'email.not_an_address': '이메일 주소가 아닙니다. 예: name@example.com',

  'kit.title': '복구 코드를 보관하세요',
  'kit.lead':
    '새 방법이 확인되어 이 코드는 지금부터 유효합니다. 다른 방법을 모두 쓸 수 없을 때 이 코드로 한 번 로그인할 수 있습니다. 지금만 표시됩니다.',
  'kit.code': '{site} 복구 코드',
  'kit.account': '계정: {account}',
  'kit.made': '받은 날짜: {date}',
  'kit.how':
    '두 번째 단계를 요청받았을 때 다른 방법을 쓸 수 없다면, 다른 방법 시도를 선택한 다음 복구 코드를 선택하세요. 한 번만 사용할 수 있으며, 사용하면 새 코드를 받습니다.',
  'kit.file':
    '{site} 복구 코드\n\n{code}\n\n계정: {account}\n받은 날짜: {date}\n\n{how}\n\n이 파일은 본인만 읽을 수 있는 곳에 보관하세요.\n',
  'kit.copy': '코드 복사',
  'kit.download': '다운로드',
  'kit.print': '인쇄',
  'kit.downloaded': '저장된 파일: {file}',
  'kit.typed': '또는 적어 둔 다음 마지막 4자리 입력',
  'kit.typed.wrong': '코드의 마지막 4자리가 아닙니다. 적어 둔 내용을 확인하세요.',
  'kit.not_kept':
    '먼저 코드를 보관하세요. 복사하거나 다운로드하거나 인쇄하세요. 또는 적어 둔 다음 여기에 마지막 4자리를 입력하세요.',
  'kit.done': '저장했습니다',
  'kit.leave': '코드를 저장하지 않고 나가시겠습니까? 다시 표시되지 않습니다.',
  'kit.leave.stay': '코드로 돌아가기',
  'kit.leave.go': '저장하지 않고 나가기',
} satisfies Translation<typeof english>;
