// What is said in Brazilian Portuguese while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'Adicionar um método de login',
  'add.title.otp': 'Adicionar um app autenticador',
  'add.title.push': 'Adicionar notificações push',
  'add.title.sms': 'Adicionar mensagens de texto',
  'add.title.voice': 'Adicionar ligações',
  'add.title.email': 'Adicionar um endereço de e-mail',
  'add.cancel': 'Cancelar',
  'add.close': 'Fechar',
  'add.other': 'Escolher outra opção',
  'add.again': 'Começar de novo',
  'add.retry': 'Tentar novamente',

  'factor.otp': 'App autenticador',
  'factor.otp.hint': 'Códigos de um app no seu celular. Funciona sem rede.',
  'factor.push': 'Notificação push',
  'factor.push.hint': 'Aprove com um toque no app Guardian.',
  'factor.sms': 'Mensagem de texto',
  'factor.sms.hint': 'Um código por mensagem. Inclui ligações para o mesmo número.',
  'factor.voice': 'Ligação',
  'factor.voice.hint': 'Uma voz lê um código para você. Inclui mensagens para o mesmo número.',
  'factor.email': 'E-mail',
  'factor.email.hint': 'Um código por e-mail. Mais fraco que os outros; bom como reserva.',
  'factor.off': 'Não disponível aqui no momento.',

  'begin.otp': 'Você lê um código QR com seu app e depois digita o código que ele mostra.',
  'begin.push':
    'Você lê um código QR com o app Guardian. Depois disso, ele pede que você aprove seus logins.',
  'begin.button': 'Mostrar o código QR',
  'begin.waiting.otp': 'Obtendo seu código QR…',
  'begin.waiting.push': 'Obtendo seu código QR…',
  'begin.waiting.sms': 'Enviando uma mensagem…',
  'begin.waiting.voice': 'Fazendo uma ligação…',
  'begin.waiting.email': 'Enviando um e-mail…',

  'otp.scan': 'Leia este código com seu app autenticador ou digite a chave nele.',
  'otp.verify': 'Depois, digite o código que o app mostra.',
  'otp.clock':
    'O relógio deste dispositivo tem uma diferença de {time}. Se seu app estiver neste dispositivo, os códigos não vão servir até o relógio estar certo: ative o ajuste automático da hora.',
  'otp.known':
    'Digite o código que seu app mostra para esta conta. O método passa a valer quando o código servir.',
  'otp.known.lost':
    'Não podemos mostrar o código QR uma segunda vez. Se você não chegou a lê-lo, descarte esta configuração e comece de novo.',

  'push.scan': 'Leia este código com o app Guardian no seu celular e aprove nele.',
  'push.open': 'Abrir no Guardian neste celular',
  'push.waiting': 'Aguardando seu celular…',
  'push.codes':
    'Os códigos de 6 dígitos do app vêm junto, para quando seu celular estiver sem rede.',

  'destination.sms':
    'Mensagens de texto e ligações vêm juntas: você pode usar qualquer uma com este número.',
  'destination.voice':
    'Ligações e mensagens de texto vêm juntas: você pode usar qualquer uma com este número.',
  'destination.email': 'Enviamos um código para este endereço.',

  'sent.sms': 'Enviamos uma mensagem com um código para {destination}.',
  'sent.voice': 'Estamos ligando para {destination} para informar um código.',
  'sent.email': 'Enviamos um código para {destination}.',

  doubt:
    'Não sabemos se seu código foi aceito: a resposta se perdeu, e não conseguimos ver sua lista agora.',
  'doubt.look': 'Verificar de novo',
  'add.slow': 'Isto está demorando mais que o normal. Fique aqui: vamos descobrir o que aconteceu.',

  'fresh.lead':
    'Antes do primeiro método, faça login mais uma vez. Assim ninguém pode adicionar o próprio método em um dispositivo que você deixou aberto.',
  'add.expired':
    'Sua confirmação expirou. Nada foi adicionado. Para continuar, confirme que é você.',
  'add.not_permitted': 'Você pode ver, mas não adicionar. Fale com os responsáveis por este app.',

  'enroll.wrong_code': 'Esse código não está certo. Confira e tente novamente.',
  'enroll.wrong_code.otp':
    'Esse código não está certo ou já foi usado. Espere o próximo e digite-o.',
  'enroll.tries':
    '{count, plural, one {Mais uma tentativa} many {Mais # tentativas} other {Mais # tentativas}} antes de uma pausa.',
  'enroll.too_many_codes': 'Muitos códigos incorretos. Por enquanto, nenhum código será aceito.',
  'enroll.other_app':
    'Esse código é de um app que você já tem. Nada foi adicionado. Leia o código QR com seu app e depois digite o código do novo item.',
  'enroll.expired': 'O tempo acabou. Nada foi adicionado. Comece de novo para obter outro código.',
  'enroll.declined': 'Você recusou no seu celular. Nada foi adicionado.',
  'enroll.gone': 'Esta configuração não está mais aberta. Nada foi adicionado. Comece de novo.',
  'enroll.factor_off': 'Esta opção não está disponível aqui no momento. Escolha outra.',
  'enroll.full':
    'Não há espaço para outro método. Configurações não concluídas ocupam espaço: descarte as que estão abaixo ou remova um método que você não usa mais.',
  'enroll.conflict':
    'Isto já existe ou está sendo adicionado em outro lugar. Veja sua lista antes de continuar.',
  'enroll.bad_destination.phone':
    'Não é possível falar com ninguém neste número. Confira e tente novamente.',
  'enroll.bad_destination.email':
    'Não é possível enviar nada para este endereço. Confira e tente novamente.',
  'enroll.too_many_sent': 'Foram mensagens demais. Por enquanto, não enviaremos outras.',
  'enroll.not_sent': 'Não foi possível enviar a mensagem. Tente novamente ou escolha outra opção.',
  'enroll.not_set_up': 'Este app não pode adicionar métodos. Avise os responsáveis por ele.',
  'enroll.unfinished': 'Você já tinha começado a adicionar isto.',
  'enroll.not_begun': 'Nada foi adicionado. {reason}',
  'enroll.wait': 'Você pode tentar novamente em {time}.',
  'enroll.wait.some': 'Espere um momento e tente novamente.',

  'unfinished.title': 'Configuração não concluída',
  'unfinished.begun': 'Iniciado e não confirmado: {name}. Ainda não funciona.',
  'unfinished.finish': 'Concluir',
  'unfinished.finish.otp': 'Concluir com um código do app',
  'unfinished.discard': 'Descartar',
  'unfinished.discard_all': 'Descartar todas ({count})',
  'unfinished.start_again': 'Descartar e começar de novo',
  'unfinished.finish_lead':
    'Se já estiver no seu app, conclua com um código. Se não, descarte e comece de novo.',
  'unfinished.lost_lead':
    'Não dá mais para concluir: o que é necessário foi mostrado só uma vez. Descarte e comece de novo.',
  'unfinished.little_room':
    'Só há espaço para mais alguns métodos. Os não concluídos também contam: descarte o que você não precisa.',
  'unfinished.discarded': 'Descartado. Seus métodos estão como antes.',
  'unfinished.left': 'Não foi possível descartar. {reason}',
  'unfinished.expires':
    'Não foi possível descartar. Esta configuração não causa problemas e desaparece sozinha em até um dia.',

  'added.one': 'Adicionado: {name}.',
  'added.unseen':
    'Adicionado. Não conseguimos ver sua lista depois, então verifique de novo antes de contar com isso.',
  'added.notice': 'Fique de olho em um e-mail sobre esta alteração.',
  'added.dismiss': 'Dispensar',
  'added.undo': 'Não era o que você queria? Remover',
  'added.lost_code':
    'Um código de recuperação passou a valer junto. Ele foi mostrado em uma configuração que você não concluiu. Se você não o tem, o suporte pode substituí-lo.',
  'added.confirm_again':
    'Agora você tem uma segunda etapa. Use-a para confirmar que é você antes de alterar qualquer outra coisa.',

  'replace.title': 'Substituir um método que você já tem',
  'replace.one': 'Substituir {name}',
  'replace.lead': 'Você está substituindo: {name}. O método atual fica até o novo funcionar.',
} satisfies Translation<typeof english>;
