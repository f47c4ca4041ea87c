// What is said in Brazilian Portuguese of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': 'Remover {name}?',
  'remove.goes': 'Será removido:',
  'remove.goes.together': 'Serão removidos juntos:',
  'remove.may_go.one':
    'Também pode sair: {names}. Aprovações por push e códigos são configurados em pares, e não dá para saber daqui quais pertencem ao mesmo par. Verificamos depois e avisamos você.',
  'remove.may_go.several':
    'Um destes também pode sair: {names}. Aprovações por push e códigos são configurados em pares, e não dá para saber daqui quais pertencem ao mesmo par. Verificamos depois e avisamos você.',
  'remove.left.one_of_them': 'Um deles permanece, então você ainda terá uma segunda etapa.',
  'remove.left.more': '{count, plural, one {mais #} many {mais #} other {mais #}}',
  'remove.left.still_protected': 'Você ainda terá: {names}.',
  'remove.left.still_protected.next':
    'Da próxima vez que pedirmos uma segunda etapa, você poderá usar {count, plural, one {esse método} many {qualquer um deles} other {qualquer um deles}}.',
  'remove.left.email_only':
    'Só restará o e-mail. Abrir esta página não exigirá mais uma segunda etapa.',
  'remove.left.nothing_left':
    'Você não terá uma segunda etapa. Qualquer pessoa com sua senha poderá fazer login.',
  'remove.left.recovery_code':
    'Seu código de recuperação continua na lista, mas, sozinho, ele não é pedido.',
  'remove.second_act': 'Entendo e quero remover',
  'remove.second_act.missing': 'Marque esta caixa primeiro.',
  'remove.replace': 'Substituir em vez disso: adicionar um novo antes',
  'remove.cancel': 'Cancelar',
  'remove.close': 'Fechar',
  'remove.button.push': 'Remover app',
  'remove.button.otp': 'Remover app',
  'remove.button.phone': 'Remover telefone',
  'remove.button.email': 'Remover e-mail',
  'remove.button.webauthn-roaming': 'Remover chave',
  'remove.button.webauthn-platform': 'Remover chave de acesso',
  'remove.button.other': 'Remover',
  'remove.slow':
    'Isto está demorando mais que o normal. Fique aqui: vamos descobrir o que aconteceu.',
  'remove.expired':
    'Sua confirmação expirou. Nada foi removido. Para continuar, confirme que é você.',
  'remove.not_removed': 'Nada foi removido. {reason}',
  'remove.not_removed_yet':
    'Ainda está na sua lista. Mas o pedido foi enviado e o servidor demorou demais para responder, então a remoção ainda pode acontecer. Você pode tentar novamente: verificamos antes.',
  'remove.checking': 'A resposta se perdeu. Verificando o que aconteceu…',
  'remove.too_late':
    'O pedido já foi enviado, então ainda pode acontecer. Você pode fechar isto: vamos descobrir no que deu e informar na página.',
  'remove.other_running': 'Outra remoção está em andamento. Espere até que ela termine.',
  'remove.changed':
    'Seus métodos de login mudaram enquanto isto estava aberto. Nada foi removido. Confira de novo o que sai e o que fica.',
  'remove.changed.goes_too': 'Também sai, ou pode sair: {names}.',
  'remove.changed.gone': 'Não está mais na lista: {names}.',
  'remove.changed.added': 'Novo: {names}.',
  'remove.refused_by_host': 'Nada foi removido. Este app não permite.',
  'remove.refused_by_host.told': 'Nada foi removido. Este app não permite: {reason}',
  'remove.refused_by_host.unanswered':
    'Nada foi removido. Este app precisa concordar antes e não respondeu. Tente novamente; se acontecer de novo, o suporte pode ajudar.',
  'remove.covered':
    'Nada foi removido, porque algo pode estar cobrindo esta página. Tente novamente quando puder ver a página inteira ou abra-a em uma guia própria.',
  'remove.lost': 'Foi perdido ou roubado?',
  'remove.gone.title': 'Remover',
  'remove.gone':
    'Isto não está entre seus métodos de login. Talvez já tenha sido removido. Não há mais nada a fazer.',
  'remove.gone.meanwhile': 'Isto já tinha sido removido. Não há mais nada a fazer.',
  'remove.cannot.title': 'Remover {name}',

  'done.removed': 'Removido: {names}.',
  'done.also_gone': 'Também saiu, embora não esperássemos: {names}.',
  'done.still_there': 'Continua lá, embora esperássemos que saísse: {names}.',
  'done.already': 'Já tinha sido removido: {names}.',
  'done.lagging':
    'Removido: {names}. Pode levar um momento até sair da sua lista; continuamos verificando.',
  'done.still_listed':
    'Ainda na sua lista: {names}. O servidor informou a remoção, e meio minuto depois continua lá. Verifique de novo e, se permanecer, remova mais uma vez.',
  'done.not_gone':
    'Ainda na sua lista: {names}. Até agora não houve remoção. Verifique de novo antes de tentar mais uma vez.',
  'done.changed':
    'Nada foi removido, porque seus métodos de login mudaram pouco antes. Veja a lista e decida de novo.',
  'done.running':
    'Removendo: {names}. O pedido foi enviado, então ainda pode acontecer. Informaremos aqui no que deu.',
  'done.unknown':
    'Não sabemos se houve remoção: {names}. A resposta se perdeu, e não conseguimos ver sua lista agora. Verifique de novo.',
  'done.unseen':
    'Removido: {names}. Não conseguimos ver sua lista depois, então verifique de novo antes de contar com isso.',
  'done.when': '{time} · Referência {reference}',
  'done.copy': 'Copiar',
  'done.copied': 'Copiado',
  'done.marked': 'Não foi possível copiar. O texto está selecionado: copie com o teclado.',
  'done.dismiss': 'Dispensar',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
