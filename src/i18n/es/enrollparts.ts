// What the pieces of adding a method say in Spanish: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'Código QR para escanear con tu aplicación',
  'qr.refused':
    'Hemos recibido una dirección que ninguna aplicación de autenticación puede usar, así que no la mostramos como código QR. Si abajo aparece una clave, escríbela en tu aplicación; si no, elige otro método.',

  'key.label': 'Clave',
  'key.copy': 'Copiar la clave',
  'key.open': 'Abrir en una aplicación de autenticación',

  'copy.done': 'Copiado',
  'copy.failed':
    'Tu navegador no nos ha dejado copiarlo. Selecciona el texto y cópialo manualmente.',

  'code.label': 'Código de {length} dígitos',
  'code.verify': 'Verificar',
  'code.empty': 'Escribe primero el código de {length} dígitos.',
  'code.not_digits': 'Un código solo tiene dígitos. Escribe los {length}.',
  'code.wrong_length': 'El código tiene {length} dígitos y aquí hay {count}.',

  'resend.wait': '¿No ha llegado nada? Puedes recibir un código nuevo en {time}.',
  'resend.ready': '¿No ha llegado nada?',
  'resend.button': 'Enviar un código nuevo',
  'resend.sent': 'Hemos enviado un código nuevo. Solo funciona el más reciente.',

  'phone.country': 'País',
  'phone.country.none': 'Elige un país',
  'phone.number': 'Número de teléfono',
  'phone.submit.sms': 'Enviar código',
  'phone.submit.voice': 'Llámame',
  'phone.preview.sms': 'Enviaremos el código al {number}.',
  'phone.preview.voice': 'Llamaremos al {number}.',
  'phone.unusual': 'Que sepamos, no hay ningún número así en uso. Compruébalo antes de continuar.',
  'phone.needs_plus': 'Empieza con + y el prefijo del país, por ejemplo {example}.',
  'phone.empty': 'Escribe primero tu número de teléfono.',
  'phone.not_a_number': 'Un número de teléfono se compone de dígitos. Escríbelo como lo marcarías.',
  'phone.no_country': 'Elige el país o empieza con + y su prefijo.',
  'phone.unknown_code': 'Ningún país tiene este prefijo. Comprueba los dígitos después del +.',
  'phone.extension': 'Un código no puede llegar a una extensión. Escribe el número sin ella.',
  'phone.too_short': 'Este número es demasiado corto. Comprueba que estén todos los dígitos.',
  'phone.too_long': 'Este número es demasiado largo. Comprueba los dígitos.',

  'email.address': 'Dirección de correo',
  'email.submit': 'Enviar código',
  'email.empty': 'Escribe primero una dirección de correo.',
  'email.not_an_address':
    'Esto no es una dirección de correo. Tienen este aspecto: name@example.com.',

  'kit.title': 'Guarda tu código de recuperación',
  'kit.lead':
    'Tu nuevo método está confirmado, así que este código vale desde ahora. Te permite entrar una sola vez cuando no tengas a mano ninguno de tus otros métodos. Solo lo mostramos ahora.',
  'kit.code': 'Código de recuperación para {site}',
  'kit.account': 'Cuenta: {account}',
  'kit.made': 'Recibido el {date}',
  'kit.how':
    'Cuando se te pida un segundo paso y no tengas nada más a mano, elige probar otro método y luego el código de recuperación. Funciona una sola vez; al usarlo recibes uno nuevo.',
  'kit.file':
    'Código de recuperación para {site}\n\n{code}\n\nCuenta: {account}\nRecibido el {date}\n\n{how}\n\nGuarda este archivo donde nadie más pueda leerlo.\n',
  'kit.copy': 'Copiar código',
  'kit.download': 'Descargar',
  'kit.print': 'Imprimir',
  'kit.downloaded': 'Guardado como {file}',
  'kit.typed': 'O anótalo y escribe sus últimos 4 caracteres',
  'kit.typed.wrong':
    'Estos no son los últimos 4 caracteres del código. Comprueba lo que has anotado.',
  'kit.not_kept':
    'Guarda primero el código: cópialo, descárgalo o imprímelo. O anótalo y escribe aquí sus últimos 4 caracteres.',
  'kit.done': 'Ya lo he guardado',
  'kit.leave': '¿Salir sin guardar el código? No se volverá a mostrar.',
  'kit.leave.stay': 'Volver al código',
  'kit.leave.go': 'Salir sin él',
} satisfies Translation<typeof english>;
