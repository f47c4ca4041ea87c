// What is said in Spanish while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'Añadir un método de inicio de sesión',
  'add.title.otp': 'Añadir una aplicación de autenticación',
  'add.title.push': 'Añadir notificaciones push',
  'add.title.sms': 'Añadir mensajes de texto',
  'add.title.voice': 'Añadir llamadas telefónicas',
  'add.title.email': 'Añadir una dirección de correo',
  'add.cancel': 'Cancelar',
  'add.close': 'Cerrar',
  'add.other': 'Elegir otro método',
  'add.again': 'Empezar de nuevo',
  'add.retry': 'Reintentar',

  'factor.otp': 'Aplicación de autenticación',
  'factor.otp.hint': 'Códigos de una aplicación en tu teléfono. Funciona sin red.',
  'factor.push': 'Notificación push',
  'factor.push.hint': 'Aprueba con un toque en la aplicación Guardian.',
  'factor.sms': 'Mensaje de texto',
  'factor.sms.hint': 'Un código por SMS. Incluye también las llamadas al mismo número.',
  'factor.voice': 'Llamada telefónica',
  'factor.voice.hint': 'Una voz te lee un código. Incluye también los SMS al mismo número.',
  'factor.email': 'Correo',
  'factor.email.hint': 'Un código por correo. Menos seguro que los demás; útil como reserva.',
  'factor.off': 'No se ofrece aquí por el momento.',

  'begin.otp': 'Escaneas un código QR con tu aplicación y luego escribes el código que muestra.',
  'begin.push':
    'Escaneas un código QR con la aplicación Guardian. Después te pedirá que apruebes los inicios de sesión.',
  'begin.button': 'Mostrar el código QR',
  'begin.waiting.otp': 'Obteniendo tu código QR…',
  'begin.waiting.push': 'Obteniendo tu código QR…',
  'begin.waiting.sms': 'Enviando un SMS…',
  'begin.waiting.voice': 'Llamando…',
  'begin.waiting.email': 'Enviando un correo…',

  'otp.scan': 'Escanea este código con tu aplicación de autenticación o escribe la clave en ella.',
  'otp.verify': 'Luego escribe el código que muestra la aplicación.',
  'otp.clock':
    'El reloj de este dispositivo tiene un desfase de {time}. Si tu aplicación está en este dispositivo, sus códigos no coincidirán hasta que el reloj esté en hora: activa el ajuste automático de la hora.',
  'otp.known':
    'Escribe el código que tu aplicación muestra para esta cuenta. El método cuenta en cuanto el código coincida.',
  'otp.known.lost':
    'No podemos mostrar el código QR una segunda vez. Si no llegaste a escanearlo, descarta esta configuración y empieza de nuevo.',

  'push.scan':
    'Escanea este código con la aplicación Guardian en tu teléfono y aprueba allí la solicitud.',
  'push.open': 'Abrir en Guardian en este teléfono',
  'push.waiting': 'Esperando a tu teléfono…',
  'push.codes': 'Incluye también sus códigos de 6 dígitos, para cuando tu teléfono no tenga red.',

  'destination.sms':
    'Los mensajes de texto y las llamadas van juntos: con este número puedes usar cualquiera de los dos.',
  'destination.voice':
    'Las llamadas y los mensajes de texto van juntos: con este número puedes usar cualquiera de los dos.',
  'destination.email': 'Enviamos un código a esta dirección.',

  'sent.sms': 'Hemos enviado un SMS con un código al {destination}.',
  'sent.voice': 'Estamos llamando al {destination} para decirte un código.',
  'sent.email': 'Hemos enviado un código a {destination}.',

  doubt:
    'No sabemos si tu código se ha aceptado: la respuesta se ha perdido y ahora no podemos ver tu lista.',
  'doubt.look': 'Volver a comprobar',
  'add.slow': 'Está tardando más de lo habitual. Quédate aquí: averiguamos qué ha pasado.',

  'fresh.lead':
    'Antes de tu primer método, inicia sesión una vez más. Así nadie más puede añadir el suyo en un dispositivo que hayas dejado abierto.',
  'add.expired':
    'Tu confirmación ha caducado. No se ha añadido nada. Confirma que eres tú para continuar.',
  'add.not_permitted':
    'Puedes ver tus métodos, pero no tienes permiso para añadir otros. Consulta a quienes gestionan esta aplicación.',

  'enroll.wrong_code': 'El código no es correcto. Compruébalo e inténtalo de nuevo.',
  'enroll.wrong_code.otp':
    'El código no es correcto o ya se ha usado. Espera al siguiente y escríbelo.',
  'enroll.tries':
    '{count, plural, one {Un intento más} many {# intentos más} other {# intentos más}} antes de una pausa.',
  'enroll.too_many_codes': 'Demasiados códigos incorrectos. Por ahora no se acepta ningún código.',
  'enroll.other_app':
    'Ese es el código de una aplicación que ya tienes. No se ha añadido nada. Escanea el código QR con tu aplicación y escribe el código de la nueva entrada.',
  'enroll.expired':
    'Se ha agotado el tiempo para esta configuración. No se ha añadido nada. Empieza de nuevo para obtener otra.',
  'enroll.declined': 'Has rechazado la solicitud en tu teléfono. No se ha añadido nada.',
  'enroll.gone': 'Esta configuración ya no está abierta. No se ha añadido nada. Empieza de nuevo.',
  'enroll.factor_off': 'Este método no se ofrece aquí por el momento. Elige otro.',
  'enroll.full':
    'No hay espacio para otro método. Las configuraciones sin terminar también ocupan espacio: descarta las que aparecen abajo o quita un método que ya no uses.',
  'enroll.conflict':
    'Esto ya existe o se está añadiendo en otro lugar. Mira tu lista antes de continuar.',
  'enroll.bad_destination.phone':
    'En este número no se puede contactar con nadie. Compruébalo e inténtalo de nuevo.',
  'enroll.bad_destination.email':
    'No se puede enviar nada a esta dirección. Compruébala e inténtalo de nuevo.',
  'enroll.too_many_sent': 'Han sido demasiados mensajes. Por ahora no se envían más.',
  'enroll.not_sent': 'No se ha podido enviar el mensaje. Inténtalo de nuevo o elige otro método.',
  'enroll.not_set_up': 'Esta aplicación no puede añadir métodos. Avisa a quienes la gestionan.',
  'enroll.unfinished': 'Ya habías empezado a añadir esto antes.',
  'enroll.not_begun': 'No se ha añadido nada. {reason}',
  'enroll.wait': 'Puedes intentarlo de nuevo en {time}.',
  'enroll.wait.some': 'Espera un momento e inténtalo de nuevo.',

  'unfinished.title': 'Configuración sin terminar',
  'unfinished.begun': '{name}: configuración empezada y sin confirmar. Todavía no funciona.',
  'unfinished.finish': 'Terminar',
  'unfinished.finish.otp': 'Terminar con un código de la aplicación',
  'unfinished.discard': 'Descartar',
  'unfinished.discard_all': 'Descartar todas ({count})',
  'unfinished.start_again': 'Descartar y empezar de nuevo',
  'unfinished.finish_lead':
    'Si ya está en tu aplicación, termina con un código. Si no, descarta esta configuración y empieza de nuevo.',
  'unfinished.lost_lead':
    'Esta configuración ya no se puede terminar: lo que necesita se mostró una sola vez. Descártala y empieza de nuevo.',
  'unfinished.little_room':
    'Solo hay espacio para unos pocos métodos más. Los que están sin terminar también cuentan: descarta lo que no necesites.',
  'unfinished.discarded': 'Configuración descartada. Tus métodos están como estaban.',
  'unfinished.left': 'No se ha podido descartar. {reason}',
  'unfinished.expires':
    'No se ha podido descartar. No causa ningún daño y desaparece por sí sola en menos de un día.',

  'added.one': 'Se ha añadido: {name}.',
  'added.unseen':
    'Se ha añadido. Después no hemos podido ver tu lista, así que vuelve a comprobarla antes de darlo por hecho.',
  'added.notice': 'Presta atención a un correo sobre este cambio.',
  'added.dismiss': 'Cerrar',
  'added.undo': '¿No es lo que querías? Quitar',
  'added.lost_code':
    'Con esto ha pasado a ser válido un código de recuperación. Se mostró en una configuración que no terminaste. Si no lo tienes, el servicio de asistencia puede sustituirlo.',
  'added.confirm_again':
    'Ahora tienes un segundo paso. Confirma con él que eres tú antes de cambiar cualquier otra cosa.',

  'replace.title': 'Sustituir un método que ya tienes',
  'replace.one': 'Sustituir {name}',
  'replace.lead': 'Vas a sustituir: {name}. El método actual se queda hasta que el nuevo funcione.',
} satisfies Translation<typeof english>;
