// What is said in Korean of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': '변경 잠금 해제됨 · {minutes, plural, other {#분}}',
  'unlock.chip.short': '잠금 해제됨 · {minutes, plural, other {#분}}',
  'unlock.lock': '지금 잠그기',
  'unlock.ends_soon':
    '{minutes, plural, other {#분}} 후 변경이 잠깁니다. 잠금 해제 상태를 유지하려면 본인 확인을 다시 하세요.',
  'unlock.extend': '잠금 해제 유지',

  'popup.open': '열린 창에서 계속하세요. 이 페이지는 그대로 유지됩니다.',
  'popup.show': '창 표시',
  'popup.blocked':
    '브라우저가 창을 열도록 허용하지 않았습니다. 변경된 내용은 없습니다. 이 탭에서 계속하거나 창을 열도록 허용하세요.',
  'popup.blocked.apart':
    '브라우저가 여기에서 창을 열도록 허용하지 않았습니다. 변경된 내용은 없습니다. 이 페이지를 별도의 탭에서 열거나 창을 열도록 허용하세요.',
  'popup.closed':
    '응답을 받기 전에 창을 닫았습니다. 변경된 내용은 없습니다. 원할 때 다시 시작하세요.',
  'popup.lost':
    '더 이상 창을 확인할 수 없습니다. 아직 열려 있다면 그 창에서 마치세요. 열려 있지 않다면 여기에서 계속하세요.',
  'popup.timed_out':
    '너무 오래 걸려 더 이상 유효하지 않습니다. 변경된 내용은 없습니다. 여기에서 다시 시작하세요.',
  'popup.no_storage':
    '브라우저가 이 페이지의 데이터 저장을 허용하지 않아 본인 확인 후 여기로 돌아올 수 없습니다. 변경된 내용은 없습니다. 이 페이지에 사이트 데이터를 허용한 다음 다시 시도하세요.',
  'popup.here': '이 탭에서 계속',
  'popup.apart': '별도의 탭에서 열기',
  'popup.done.title': '이 창을 닫아도 됩니다',
  'popup.done.lead': '이전 화면에서 계속하세요.',

  'confirm.someone_else.title': '다른 계정으로 확인했습니다',
  'confirm.someone_else.lead':
    '{name} 계정으로 확인했지만, 이 페이지는 {expected} 계정용으로 열렸습니다. 변경된 내용은 없습니다.',
  'confirm.someone_else.unnamed': '다른 사용자',
  'confirm.someone_else.retry': '{expected} 계정으로 본인 확인',
  'confirm.someone_else.accept': '{name} 계정으로 계속',
} satisfies Translation<typeof english>;
