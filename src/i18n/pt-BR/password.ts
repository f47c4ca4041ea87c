// What is said in Brazilian Portuguese where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'Cancelar',

  'ask.password.title': 'Fazer login',
  'ask.password.lead':
    'Seu e-mail e sua senha vão direto para o serviço de login. Esta página não guarda cópia da sua senha.',
  'ask.account': 'E-mail ou nome de usuário',
  'ask.account.missing': 'Digite seu e-mail ou nome de usuário.',
  'ask.account.is': 'Você está fazendo login como {name}.',
  'ask.account.another': 'Usar outra conta',
  'ask.password': 'Senha',
  'ask.password.missing': 'Digite sua senha.',
  'ask.password.show': 'Mostrar a senha',
  'ask.password.send': 'Fazer login',

  'ask.methods.title': 'Escolha como confirmar',
  'ask.methods.lead': 'Mais um passo, e saberemos que é você.',
  'ask.methods.looking': 'Buscando seus métodos…',
  'ask.methods.retry': 'Verificar de novo',
  'ask.methods.none':
    'Nenhum dos seus métodos pode ser pedido nesta página, então ela não consegue verificar se é você. O suporte pode ajudar.',
  'ask.method.push': 'Aprovar uma notificação',
  'ask.method.otp': 'Digitar um código do app',
  'ask.method.sms': 'Receber uma mensagem',
  'ask.method.voice': 'Receber uma ligação',
  'ask.method.email': 'Receber um e-mail',
  'ask.method.recovery-code': 'Usar o código de recuperação',
  'ask.method.otp.hint': 'Qualquer app autenticador seu serve.',
  'ask.method.recovery-code.hint': 'Para quando você não tiver mais nada à mão.',

  'ask.another': 'Escolher outra opção',
  'ask.code.title': 'Digite o código',
  'ask.code.otp': 'Abra seu app autenticador e digite o código que ele mostra agora.',
  'ask.code.sms': 'Enviamos uma mensagem de texto com um código para {name}.',
  'ask.code.voice': 'Estamos ligando para {name}. Digite o código que você ouvir.',
  'ask.code.email': 'Enviamos um e-mail com um código para {name}.',
  'ask.push.title': 'Aprove no seu celular',
  'ask.push.sent': 'Enviamos uma notificação para {name}. Abra-a e aprove.',
  'ask.push.waiting': 'Aguardando sua aprovação…',
  'ask.push.again': 'Enviar outra notificação',
  'ask.push.sent_again': 'Enviamos outra notificação. Só a mais recente vale.',
  'ask.recovery.title': 'Digite seu código de recuperação',
  'ask.recovery.lead': 'Ele funciona uma vez. Você recebe um novo logo em seguida.',
  'ask.recovery': 'Código de recuperação',
  'ask.recovery.missing': 'Digite primeiro seu código de recuperação.',
  'ask.recovery.new':
    'Você usou seu código de recuperação, então ele não funciona mais. Este o substitui e permite que você entre uma vez quando não tiver mais nada à mão. Só o mostramos agora.',

  'look.only': 'Você fez login e pode ver. Para alterar algo, confirme que é você.',
  'look.only.remove': 'Nada foi removido ainda. Confirme que é você e remova aqui.',
  'look.only.add': 'Nada foi adicionado ainda. Confirme que é você e continue aqui.',

  'trouble.wrong_password':
    'O e-mail e a senha não correspondem. Confira os dois e tente novamente.',
  'trouble.blocked':
    'Houve tentativas demais, então ninguém pode fazer login nesta conta aqui por enquanto. Procure uma mensagem nossa ou fale com o suporte.',
  'trouble.suspended': 'Não é possível fazer login com esta conta. Pergunte o motivo ao suporte.',
  'trouble.breached':
    'Esta senha é conhecida por um vazamento em outro serviço, então não é mais aceita. Escolha uma nova: use “Esqueceu a senha?” onde você costuma fazer login.',
  'trouble.not_from_here':
    'O serviço de login quer ter certeza de que você não é um robô e não consegue fazer isso aqui. Faça login primeiro onde costuma fazer e depois tente novamente.',
  'trouble.refused': 'O serviço de login não permite que você entre aqui. O suporte pode ajudar.',
  'trouble.not_offered':
    'Este app não está configurado para fazer seu login aqui. Nada foi alterado. Avise os responsáveis por ele.',
  'trouble.someone_else':
    'Respondeu uma conta diferente da que está nesta página, então nada foi feito com ela. Tente novamente.',
  'trouble.wrong_code': 'Este código está errado ou já foi usado. Digite o que você vê agora.',
  'trouble.wrong_code.left':
    'Este código está errado ou já foi usado. {count, plural, one {Você tem mais # tentativa.} many {Você tem mais # tentativas.} other {Você tem mais # tentativas.}}',
  'trouble.wrong_recovery_code':
    'Este não é seu código de recuperação. Um mais antigo não funciona mais. Confira ou escolha outra opção.',
  'trouble.too_many_codes':
    'Muitos códigos incorretos, então nenhum será verificado por enquanto. {minutes, plural, one {Espere um minuto} many {Espere # minutos} other {Espere # minutos}} e tente novamente.',
  'trouble.too_many_sent':
    'Enviamos mensagens demais para você, então não enviaremos outras por enquanto. {minutes, plural, one {Espere um minuto} many {Espere # minutos} other {Espere # minutos}} e tente novamente ou escolha outra opção.',
  'trouble.too_many_requests':
    'Foi muita coisa de uma vez. {minutes, plural, one {Espere um minuto} many {Espere # minutos} other {Espere # minutos}} e tente novamente.',
  'trouble.declined':
    'Você recusou no seu celular, então nada foi confirmado. Se não foi você que pediu, altere sua senha. Se foi, envie outra notificação.',
  'trouble.code_expired': 'O que enviamos já está velho demais. Peça um novo envio.',
  'trouble.method_gone': 'Este método não pode mais ser usado. Escolha outra opção.',
  'trouble.ended': 'Faz tempo demais que você digitou sua senha. Digite-a mais uma vez.',
  'trouble.unreachable':
    'Não conseguimos acessar o serviço de login. Nada foi alterado. Verifique sua conexão e tente novamente.',
  'trouble.failed':
    'O serviço de login recusou isto. Nada foi alterado. Se acontecer de novo, o suporte pode ajudar.',
} satisfies Translation<typeof english>;
