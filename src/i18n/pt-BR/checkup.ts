// What is said in Brazilian Portuguese right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'Seu próximo passo',
  'checkup.almost': 'Quase lá',
  'checkup.well': 'Tudo certo',
  'checkup.not_asked.none': 'Não pedimos uma segunda etapa, porque você ainda não tem nenhuma.',
  'checkup.not_asked.email': 'Não pedimos uma segunda etapa: aqui, só o e-mail não conta como uma.',
  'checkup.no_second_step': 'Com uma segunda etapa, uma senha roubada não basta para entrar.',
  'checkup.only_email': 'Com um app autenticador, uma senha roubada não basta para entrar.',
  'checkup.only_phone':
    'Mensagens de texto e ligações podem ser interceptadas. Um app autenticador é mais seguro.',
  'checkup.only_one':
    'Você tem só uma segunda etapa. Se ela for perdida, uma reserva permite que você entre.',
  'checkup.no_recovery_code':
    'Você não tem um código de recuperação para entrar sem ela. O suporte sabe se você pode ter um.',
  'checkup.well.two': 'Você tem mais de uma segunda etapa: perder uma não deixa você de fora.',
  'checkup.well.code': 'Você tem mais de uma segunda etapa e um código de recuperação.',
  'checkup.read_only':
    'Você não pode adicionar métodos aqui. Fale com os responsáveis por este app.',
  'checkup.add': 'Escolher um método',
  'checkup.add.app': 'Configurar um app',
  'checkup.dismiss': 'Agora não',
  'checkup.dismiss.well': 'Ocultar',

  'changes.gone': 'Removido em outro lugar: {names}.',
  'changes.added': 'Adicionado em outro lugar: {names}.',
  'changes.held': 'A lista vai mostrar isso assim que você terminar de usá-la.',
  'changes.show': 'Mostrar agora',
  'changes.dismiss': 'Dispensar',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
