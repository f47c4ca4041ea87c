// What is said in Brazilian Portuguese of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip':
    'Alterações desbloqueadas · {minutes, plural, one {# min} many {# min} other {# min}}',
  'unlock.chip.short': 'Desbloqueadas · {minutes, plural, one {# min} many {# min} other {# min}}',
  'unlock.lock': 'Bloquear agora',
  'unlock.ends_soon':
    'As alterações serão bloqueadas em {minutes, plural, one {um minuto} many {# minutos} other {# minutos}}. Para mantê-las desbloqueadas, confirme de novo que é você.',
  'unlock.extend': 'Manter desbloqueadas',

  'popup.open': 'Continue na janela que se abriu. Esta página fica como está.',
  'popup.show': 'Mostrar a janela',
  'popup.blocked':
    'Seu navegador não permitiu que abríssemos uma janela. Nada foi alterado. Continue nesta guia ou permita que ele abra uma.',
  'popup.blocked.apart':
    'Seu navegador não permitiu que abríssemos uma janela daqui. Nada foi alterado. Abra esta página em uma guia própria ou permita que ele abra uma janela.',
  'popup.closed':
    'Você fechou a janela antes de termos uma resposta. Nada foi alterado. Comece de novo quando quiser.',
  'popup.lost':
    'Não conseguimos mais ver a janela. Se ela ainda estiver aberta, termine nela. Se não, continue aqui.',
  'popup.timed_out':
    'Isso demorou demais, então não vale mais. Nada foi alterado. Comece de novo aqui.',
  'popup.no_storage':
    'Seu navegador não permite que esta página guarde nada, então você não voltaria para cá depois de confirmar. Nada foi alterado. Permita dados do site para esta página e tente novamente.',
  'popup.here': 'Continuar nesta guia',
  'popup.apart': 'Abrir em uma guia própria',
  'popup.done.title': 'Você pode fechar esta janela',
  'popup.done.lead': 'Continue de onde você estava.',

  'confirm.someone_else.title': 'Você confirmou como outra pessoa',
  'confirm.someone_else.lead':
    'Você confirmou como {name}, mas esta página foi aberta para {expected}. Nada foi alterado.',
  'confirm.someone_else.unnamed': 'outra conta',
  'confirm.someone_else.retry': 'Confirmar como {expected}',
  'confirm.someone_else.accept': 'Continuar como {name}',
} satisfies Translation<typeof english>;
