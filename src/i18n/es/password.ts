// What is said in Spanish where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'Cancelar',

  'ask.password.title': 'Iniciar sesión',
  'ask.password.lead':
    'Tu correo y tu contraseña van directamente al servicio de inicio de sesión. Esta página no guarda ninguna copia de tu contraseña.',
  'ask.account': 'Correo o nombre de usuario',
  'ask.account.missing': 'Escribe tu correo o nombre de usuario.',
  'ask.account.is': 'Vas a iniciar sesión como {name}.',
  'ask.account.another': 'Usar otra cuenta',
  'ask.password': 'Contraseña',
  'ask.password.missing': 'Escribe tu contraseña.',
  'ask.password.show': 'Mostrar la contraseña',
  'ask.password.send': 'Iniciar sesión',

  'ask.methods.title': 'Elige cómo confirmar',
  'ask.methods.lead': 'Un paso más y sabremos que eres tú.',
  'ask.methods.looking': 'Buscando tus métodos…',
  'ask.methods.retry': 'Volver a comprobar',
  'ask.methods.none':
    'Ninguno de tus métodos se puede pedir en esta página, así que aquí no se puede comprobar que eres tú. El servicio de asistencia puede ayudarte.',
  'ask.method.push': 'Aprobar una notificación',
  'ask.method.otp': 'Escribir un código de tu aplicación',
  'ask.method.sms': 'Recibir un SMS',
  'ask.method.voice': 'Recibir una llamada',
  'ask.method.email': 'Recibir un correo',
  'ask.method.recovery-code': 'Usar tu código de recuperación',
  'ask.method.otp.hint': 'Sirve cualquiera de tus aplicaciones de autenticación.',
  'ask.method.recovery-code.hint': 'Para cuando no tienes nada más a mano.',

  'ask.another': 'Elegir otro método',
  'ask.code.title': 'Escribe el código',
  'ask.code.otp': 'Abre tu aplicación de autenticación y escribe el código que muestra ahora.',
  'ask.code.sms': 'Hemos enviado un SMS con un código: {name}.',
  'ask.code.voice': 'Estamos llamando: {name}. Escribe el código que oigas.',
  'ask.code.email': 'Hemos enviado un correo con un código: {name}.',
  'ask.push.title': 'Aprueba en tu teléfono',
  'ask.push.sent': 'Hemos enviado una notificación a {name}. Ábrela allí y aprueba.',
  'ask.push.waiting': 'Esperando tu aprobación…',
  'ask.push.again': 'Enviar otra notificación',
  'ask.push.sent_again': 'Hemos enviado otra notificación. Solo cuenta la más reciente.',
  'ask.recovery.title': 'Escribe tu código de recuperación',
  'ask.recovery.lead': 'Funciona una sola vez. Justo después recibes uno nuevo.',
  'ask.recovery': 'Código de recuperación',
  'ask.recovery.missing': 'Escribe primero tu código de recuperación.',
  'ask.recovery.new':
    'Has usado tu código de recuperación, así que ya no funciona. Este ocupa su lugar y te permite entrar una sola vez cuando no tengas nada más a mano. Solo lo mostramos ahora.',

  'look.only':
    'Has iniciado sesión y puedes ver tus métodos. Para cambiar algo, confirma que eres tú.',
  'look.only.remove': 'Todavía no se ha quitado nada. Confirma que eres tú y luego quítalo aquí.',
  'look.only.add': 'Todavía no se ha añadido nada. Confirma que eres tú y luego continúa aquí.',

  'trouble.wrong_password':
    'El correo y la contraseña no coinciden. Comprueba ambos e inténtalo de nuevo.',
  'trouble.blocked':
    'Ha habido demasiados intentos, así que por ahora nadie puede iniciar sesión en esta cuenta desde aquí. Busca un mensaje nuestro o consulta al servicio de asistencia.',
  'trouble.suspended':
    'Esta cuenta no puede iniciar sesión. Pregunta el motivo al servicio de asistencia.',
  'trouble.breached':
    'Esta contraseña se conoce por una filtración de otro servicio, así que ya no se acepta. Elige una nueva: usa «¿Has olvidado tu contraseña?» donde sueles iniciar sesión.',
  'trouble.not_from_here':
    'El servicio de inicio de sesión quiere asegurarse de que no eres un robot y aquí no puede hacerlo. Primero inicia sesión donde sueles hacerlo e inténtalo de nuevo.',
  'trouble.refused':
    'El servicio de inicio de sesión no te deja entrar aquí. El servicio de asistencia puede ayudarte.',
  'trouble.not_offered':
    'Esta aplicación no está configurada para que inicies sesión aquí. No se ha cambiado nada. Avisa a quienes la gestionan.',
  'trouble.someone_else':
    'Ha respondido una cuenta distinta de la de esta página, así que no se ha hecho nada con ella. Inténtalo de nuevo.',
  'trouble.wrong_code': 'Este código es incorrecto o ya se ha usado. Escribe el que ves ahora.',
  'trouble.wrong_code.left':
    'Este código es incorrecto o ya se ha usado. {count, plural, one {Te queda # intento.} many {Te quedan # intentos.} other {Te quedan # intentos.}}',
  'trouble.wrong_recovery_code':
    'Este no es tu código de recuperación. Uno anterior ya no funciona. Compruébalo o elige otro método.',
  'trouble.too_many_codes':
    'Demasiados códigos incorrectos, así que por ahora no se revisa ninguno. {minutes, plural, one {Espera un minuto} many {Espera # minutos} other {Espera # minutos}} e inténtalo de nuevo.',
  'trouble.too_many_sent':
    'Te hemos enviado demasiados mensajes, así que por ahora no sale ninguno más. {minutes, plural, one {Espera un minuto} many {Espera # minutos} other {Espera # minutos}} e inténtalo de nuevo, o elige otro método.',
  'trouble.too_many_requests':
    'Han sido demasiadas solicitudes a la vez. {minutes, plural, one {Espera un minuto} many {Espera # minutos} other {Espera # minutos}} e inténtalo de nuevo.',
  'trouble.declined':
    'Has rechazado la solicitud en tu teléfono, así que no se ha confirmado nada. Si no la hiciste tú, cambia tu contraseña. Si fuiste tú, envía otra notificación.',
  'trouble.code_expired': 'Lo que te enviamos ya es demasiado antiguo. Pide un nuevo envío.',
  'trouble.method_gone': 'Este método ya no se puede usar. Elige otro.',
  'trouble.ended':
    'Ha pasado demasiado tiempo desde que escribiste tu contraseña. Escríbela una vez más.',
  'trouble.unreachable':
    'No hemos podido conectar con el servicio de inicio de sesión. No se ha cambiado nada. Comprueba tu conexión e inténtalo de nuevo.',
  'trouble.failed':
    'El servicio de inicio de sesión ha rechazado esta solicitud. No se ha cambiado nada. Si vuelve a ocurrir, el servicio de asistencia puede ayudarte.',
} satisfies Translation<typeof english>;
