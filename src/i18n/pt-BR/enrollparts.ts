// What the pieces of adding a method say in Brazilian Portuguese: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'Código QR para ler com seu app',
  'qr.refused':
    'Recebemos um endereço que nenhum app autenticador consegue usar, então não o mostramos como código QR. Se uma chave aparecer abaixo, digite-a no seu app; se não, escolha outro método.',

  'key.label': 'Chave',
  'key.copy': 'Copiar chave',
  'key.open': 'Abrir em um app autenticador',

  'copy.done': 'Copiado',
  'copy.failed': 'Seu navegador não permitiu a cópia. Selecione o texto e copie manualmente.',

  'code.label': 'Código de {length} dígitos',
  'code.verify': 'Verificar',
  'code.empty': 'Digite primeiro o código de {length} dígitos.',
  'code.not_digits': 'Um código tem só dígitos. Digite todos os {length}.',
  'code.wrong_length': 'O código tem {length} dígitos, e este tem {count}.',

  'resend.wait': 'Não chegou nada? Você pode receber um novo código em {time}.',
  'resend.ready': 'Não chegou nada?',
  'resend.button': 'Enviar um novo código',
  'resend.sent': 'Enviamos um novo código. Só o mais recente funciona.',

  'phone.country': 'País',
  'phone.country.none': 'Escolha um país',
  'phone.number': 'Número de telefone',
  'phone.submit.sms': 'Enviar código',
  'phone.submit.voice': 'Ligar para mim',
  'phone.preview.sms': 'Vamos enviar o código para {number}.',
  'phone.preview.voice': 'Vamos ligar para {number}.',
  'phone.unusual': 'Até onde sabemos, nenhum número assim está em uso. Confira antes de continuar.',
  'phone.needs_plus': 'Comece com + e o código do país, por exemplo {example}.',
  'phone.empty': 'Digite primeiro seu número de telefone.',
  'phone.not_a_number': 'Um número de telefone é feito de dígitos. Digite como você discaria.',
  'phone.no_country': 'Escolha o país ou comece com + e o código dele.',
  'phone.unknown_code': 'Nenhum país tem esse código. Confira os dígitos depois do +.',
  'phone.extension': 'Um código não chega a um ramal. Digite o número sem ele.',
  'phone.too_short': 'Este número é curto demais. Confira se todos os dígitos estão aí.',
  'phone.too_long': 'Este número é longo demais. Confira os dígitos.',

  'email.address': 'Endereço de e-mail',
  'email.submit': 'Enviar código',
  'email.empty': 'Digite primeiro um endereço de e-mail.',
  'email.not_an_address': 'Isto não é um endereço de e-mail. Um exemplo: name@example.com.',

  'kit.title': 'Guarde seu código de recuperação',
  'kit.lead':
    'Seu novo método está confirmado, então este código vale a partir de agora. Ele permite que você entre uma vez quando não tiver nenhum dos outros métodos à mão. Só o mostramos agora.',
  'kit.code': 'Código de recuperação para {site}',
  'kit.account': 'Conta: {account}',
  'kit.made': 'Recebido em {date}',
  'kit.how':
    'Quando for pedida uma segunda etapa e você não tiver mais nada à mão, escolha tentar outro método e depois o código de recuperação. Ele funciona uma vez; ao usá-lo, você recebe um novo.',
  'kit.file':
    'Código de recuperação para {site}\n\n{code}\n\nConta: {account}\nRecebido em {date}\n\n{how}\n\nGuarde este arquivo onde só você possa ler.\n',
  'kit.copy': 'Copiar código',
  'kit.download': 'Baixar',
  'kit.print': 'Imprimir',
  'kit.downloaded': 'Salvo como {file}',
  'kit.typed': 'Ou anote e digite os últimos 4 caracteres',
  'kit.typed.wrong': 'Estes não são os últimos 4 caracteres do código. Confira o que você anotou.',
  'kit.not_kept':
    'Guarde o código primeiro: copie, baixe ou imprima. Ou anote e digite aqui os últimos 4 caracteres.',
  'kit.done': 'Guardei o código',
  'kit.leave': 'Sair sem guardar o código? Ele não será mostrado de novo.',
  'kit.leave.stay': 'Voltar ao código',
  'kit.leave.go': 'Sair sem ele',
} satisfies Translation<typeof english>;
