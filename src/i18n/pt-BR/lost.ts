// What is said in Brazilian Portuguese to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': 'Perdeu um celular ou uma chave?',
  'lost.before.lead':
    'Você pode remover o que perdeu da sua conta aqui, para que não sirva a quem estiver com ele agora. Primeiro, verificamos se é você.',
  'lost.before.next':
    'Se a próxima página pedir o que você perdeu, escolha “Tentar outro método” nela. Qualquer outro método que você configurou serve, e seu código de recuperação também.',
  'lost.before.stuck':
    'Não tem mais nada à mão, nem um código de recuperação? Então só o suporte pode liberar seu acesso.',

  'lost.which': 'O que você perdeu?',
  'lost.which.lead': 'Se vários estavam em um mesmo celular, remova um de cada vez.',
  'lost.which.none': 'Não há nada aqui que possa ser removido da sua conta.',

  'lost.title': 'Você perdeu: {name}',
  'lost.title.rest': 'Uma parte ainda está na lista: {name}',
  'lost.lead': 'Remova da sua conta, para que não sirva a quem estiver com isso agora.',
  'lost.lead.rest':
    'Esperávamos que esta parte saísse junto, e ela não saiu. Basta mais um toque para remover.',

  'lost.check': 'O que você ainda tem',
  'lost.check.add': 'Adicionar um método antes',
  'lost.check.add.lead':
    'Se puder, configure outro método antes de continuar. Se for possível que alguém esteja usando agora o que você perdeu, remova isso primeiro.',
  'lost.next': 'Quando for pedida uma confirmação',
  'lost.next.another':
    'Se uma página pedir o que você perdeu, escolha “Tentar outro método” nela e use um que você ainda tem.',
  'lost.next.recovery':
    'Seu código de recuperação também funciona, uma vez. Você recebe então um novo: guarde esse no lugar do antigo.',
  'lost.next.password': 'A partir daí, só a senha será pedida, até que você adicione um método.',
  'lost.take_off': 'Remover da sua conta',
  'lost.not_now': 'Agora não',

  'lost.done': '{name} não está mais na sua conta',
  'lost.gone': 'Esse método não está na sua conta',
  'lost.gone.lead': 'Ele já tinha sido removido ou nunca esteve lá. Não há mais nada a remover.',
  'lost.cannot': '{name} continua na sua conta',
  'lost.more': 'Havia mais alguma coisa nele?',
  'lost.more.lead': 'Um celular costuma ter mais de um método. Remova cada um que se foi com ele.',
  'lost.after': 'Se for possível que alguém esteja com ele',
  'lost.after.lead':
    'Tudo o que estava conectado nele continua conectado. Saia em todos os lugares e, se sua senha estava salva nele, altere-a.',
  'lost.after.sign_out': 'Sair em todos os lugares',
  'lost.after.password': 'Alterar sua senha',
  'lost.back': 'Voltar à lista',
} satisfies Translation<typeof english>;
