// What is said in Brazilian Portuguese until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'Segurança',
  'page.lead': 'Como você comprova sua identidade ao fazer login.',

  'confirm.button': 'Confirmar que é você',
  'confirm.lead': 'Antes de mostrar ou alterar seus métodos de login, verificamos se é você.',
  'confirm.expired':
    'Sua confirmação expirou. O que está na tela permanece; alterações exigem uma nova.',
  'confirm.locked':
    'Você bloqueou as alterações. O que está na tela permanece; alterações exigem uma nova confirmação.',

  'step_up.not_trusted':
    'A resposta que recebemos não corresponde ao que pedimos, então a descartamos. Nada foi alterado. Comece de novo aqui.',
  'step_up.clock':
    'O relógio deste dispositivo tem mais de um minuto de diferença, então não conseguimos verificar se é você. Acerte o relógio e tente novamente.',
  'step_up.unreachable':
    'Não conseguimos terminar de verificar se é você, porque o serviço de login não respondeu. Nada foi alterado. Tente novamente.',
  'step_up.not_offered':
    'Este app não está configurado para verificar se é você. Nada foi alterado. Avise os responsáveis por ele.',
  'step_up.not_fresh':
    'Pedimos que você fizesse login de novo, e o serviço de login não permitiu. Nada foi alterado. Tente novamente.',
  'step_up.cancelled': 'Não confirmado. Nada foi alterado.',
  'step_up.failed': 'Não conseguimos verificar se é você. Nada foi alterado. Tente novamente.',

  'list.title': 'Seus métodos de login',
  'list.loading': 'Carregando seus métodos de login…',
  'list.slow': 'Isto está demorando mais que o normal.',
  'list.empty.title': 'Você ainda não tem uma segunda etapa',
  'list.empty.lead': 'Só a senha protege sua conta.',
  'list.apart':
    'Você tem mais de uma origem de aprovações ou códigos, e não dá para saber daqui quais pertencem ao mesmo conjunto. Elas aparecem uma a uma; remover uma pode remover outra junto. Avisamos antes e, depois, dizemos o que saiu.',
  'list.stale': 'Não conseguimos verificar a lista de novo agora. Isto é o que vimos: {time}.',
  'list.offline': 'Você está sem conexão. Isto é o que vimos: {time}. Alterações exigem conexão.',
  'list.retry': 'Verificar de novo',
  'list.retry.wait': 'em {seconds} s',
  'list.cancel': 'Cancelar',
  'list.stopped.title': 'Você parou antes de seus métodos de login aparecerem',
  'list.stopped.lead': 'Nada foi alterado.',
  'list.remove': 'Remover {name}',
  'list.remove.short': 'Remover',
  'list.add': 'Adicionar método',
  'list.add.not_permitted': 'Você pode ver, mas não adicionar.',
  'list.new': 'Novo',
  'lost.link': 'Perdeu um celular ou uma chave?',

  'name.push': 'Guardian em {name}',
  'name.push.unnamed': 'App Guardian',
  'name.phone': 'Telefone com final {name}',
  'name.phone.masked': 'Telefone {name}',
  'name.phone.unnamed': 'Telefone',
  'name.otp': 'App autenticador',
  'name.otp.numbered': 'App autenticador {number}',
  'name.email': 'E-mail {name}',
  'name.email.unnamed': 'E-mail',
  'name.recovery-code': 'Código de recuperação',
  'name.webauthn-roaming': 'Chave de segurança {name}',
  'name.webauthn-roaming.unnamed': 'Chave de segurança',
  'name.webauthn-platform': 'Chave de acesso em {name}',
  'name.webauthn-platform.unnamed': 'Chave de acesso em um dispositivo',
  'name.unknown': 'Outro método {name}',
  'name.unknown.unnamed': 'Outro método',
  'name.reference': 'Referência {name}',
  'name.whole': 'Mostrar o nome completo',

  'ability.push': 'Aprovações',
  'ability.otp': 'Códigos de 6 dígitos',
  'ability.sms': 'Mensagens de texto',
  'ability.voice': 'Ligações',
  'ability.email': 'Códigos por e-mail',
  'ability.recovery-code': 'Para quando você não tiver mais nada à mão',
  'ability.webauthn-roaming': 'Toque para confirmar',
  'ability.webauthn-platform': 'Confirme com o bloqueio de tela do dispositivo',
  'ability.unknown': 'Um tipo que ainda não conhecemos',

  'why.profile_email': 'Vem do seu perfil, então não pode ser removido aqui.',
  'why.recovery_code': 'Só o suporte pode substituir ou remover.',
  'why.unknown_kind':
    'Não conhecemos este tipo, então não pode ser removido aqui. O suporte pode ajudar.',
  'why.no_id':
    'Não conseguimos distinguir este método dos outros, então não pode ser removido aqui. O suporte pode ajudar.',
  'why.just_removed': 'Removido. Pode levar um momento até sair desta lista.',
  'why.not_permitted':
    'Você pode ver, mas não remover. Peça permissão aos responsáveis por este app.',

  'failure.step_up_required': 'Sua confirmação expirou. Para continuar, confirme que é você.',
  'failure.account_gone':
    'Ela foi encerrada ou removida, então não há mais nada para ver ou alterar. Se isso é uma surpresa para você, o suporte pode ajudar.',
  'failure.not_permitted':
    'Você não tem permissão para fazer isto aqui. Peça aos responsáveis por este app.',
  'failure.not_removable': 'Este método não pode ser removido aqui. O suporte pode ajudar.',
  'failure.not_found': 'Isto já tinha sido removido.',
  'failure.not_offered':
    'Este app não pode mostrar seus métodos de login. Avise os responsáveis por ele.',
  'failure.changed_meanwhile': 'Algo mudou enquanto isso. Veja a lista novamente.',
  'failure.too_many_requests': 'Foi muita coisa de uma vez. Espere um momento e tente novamente.',
  'failure.server_failed': 'O servidor está com um problema. Tente novamente em instantes.',
  'failure.unexpected_answer':
    'O servidor enviou algo que não conseguimos ler. Tente novamente em instantes.',
  'failure.network_sign_in':
    'Uma página da web respondeu no lugar do servidor. Talvez sua rede exija que você faça login nela primeiro.',
  'failure.unreachable':
    'Não conseguimos acessar o servidor. Verifique sua conexão e tente novamente.',
  'failure.offline':
    'Você está sem conexão, então nada foi enviado. Tente novamente quando ela voltar.',
  'failure.timed_out': 'O servidor demorou demais para responder. Tente novamente em instantes.',
  'failure.rejected': 'O servidor recusou isto. Se acontecer de novo, o suporte pode ajudar.',
  'failure.when': 'Se continuar, informe ao suporte quando aconteceu: {when}.',
  'failure.account_gone.title': 'Esta conta não está mais disponível',
  'failure.support': 'Obter ajuda',
  'failure.title': 'Não conseguimos mostrar seus métodos de login',
  'failure.crash.title': 'Algo parou de funcionar nesta página',
  'failure.crash.lead':
    'Seus métodos de login estão como antes, a menos que você tenha acabado de remover algum. Recarregue a página para ver a lista.',
  'failure.crash.reload': 'Recarregar',
  'failure.settings.title': 'Esta página não está configurada',
  'failure.settings.lead':
    'Não há nada de errado com sua conta. Avise os responsáveis por este app.',
  'failure.settings.details': 'Para os responsáveis',

  'not_found.title': 'Esta página não existe',
  'not_found.back': 'Ir para Segurança',
} satisfies Translation<typeof english>;
