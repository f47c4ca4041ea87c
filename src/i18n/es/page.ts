// What is said in Spanish until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'Seguridad',
  'page.lead': 'Cómo demuestras que eres tú al iniciar sesión.',

  'confirm.button': 'Confirma que eres tú',
  'confirm.lead':
    'Antes de que veas o cambies tus métodos de inicio de sesión, comprobamos que eres tú.',
  'confirm.expired':
    'Tu confirmación ha caducado. Lo que ves se queda; para hacer cambios se necesita una nueva.',
  'confirm.locked':
    'Has bloqueado los cambios. Lo que ves se queda; para hacer cambios se necesita una nueva confirmación.',

  'step_up.not_trusted':
    'La respuesta que recibimos no corresponde a lo que pedimos, así que la hemos descartado. No se ha cambiado nada. Empieza de nuevo aquí.',
  'step_up.clock':
    'El reloj de este dispositivo tiene un desfase de más de un minuto, así que no podemos comprobar que eres tú. Ajusta el reloj e inténtalo de nuevo.',
  'step_up.unreachable':
    'No hemos podido terminar de comprobar que eres tú porque el servicio de inicio de sesión no ha respondido. No se ha cambiado nada. Inténtalo de nuevo.',
  'step_up.not_offered':
    'Esta aplicación no está configurada para comprobar que eres tú. No se ha cambiado nada. Avisa a quienes la gestionan.',
  'step_up.not_fresh':
    'Te hemos pedido que vuelvas a iniciar sesión y el servicio de inicio de sesión no lo ha permitido. No se ha cambiado nada. Inténtalo de nuevo.',
  'step_up.cancelled': 'Sin confirmar. No se ha cambiado nada.',
  'step_up.failed':
    'No hemos podido comprobar que eres tú. No se ha cambiado nada. Inténtalo de nuevo.',

  'list.title': 'Tus métodos de inicio de sesión',
  'list.loading': 'Cargando tus métodos de inicio de sesión…',
  'list.slow': 'Está tardando más de lo habitual.',
  'list.empty.title': 'Todavía no tienes un segundo paso',
  'list.empty.lead': 'Solo tu contraseña protege tu cuenta.',
  'list.apart':
    'Tus aprobaciones o códigos vienen de más de una fuente y desde aquí no se puede saber cuáles van juntas. Se muestran una a una; al quitar una puede desaparecer otra. Te avisamos antes y después te decimos qué ha desaparecido.',
  'list.stale': 'Ahora no hemos podido volver a comprobar la lista. Última comprobación: {time}.',
  'list.offline':
    'Estás sin conexión. Última comprobación: {time}. Para hacer cambios se necesita conexión.',
  'list.retry': 'Volver a comprobar',
  'list.retry.wait': 'en {seconds} s',
  'list.cancel': 'Cancelar',
  'list.stopped.title': 'Has parado antes de que llegaran tus métodos de inicio de sesión',
  'list.stopped.lead': 'No se ha cambiado nada.',
  'list.remove': 'Quitar {name}',
  'list.remove.short': 'Quitar',
  'list.add': 'Añadir un método',
  'list.add.not_permitted': 'Puedes ver tus métodos, pero no tienes permiso para añadir otros.',
  'list.new': 'Nuevo',
  'lost.link': '¿Teléfono o llave perdidos?',

  'name.push': 'Guardian en {name}',
  'name.push.unnamed': 'Aplicación Guardian',
  'name.phone': 'Teléfono terminado en {name}',
  'name.phone.masked': 'Teléfono {name}',
  'name.phone.unnamed': 'Teléfono',
  'name.otp': 'Aplicación de autenticación',
  'name.otp.numbered': 'Aplicación de autenticación {number}',
  'name.email': 'Correo {name}',
  'name.email.unnamed': 'Correo',
  'name.recovery-code': 'Código de recuperación',
  'name.webauthn-roaming': 'Llave de seguridad {name}',
  'name.webauthn-roaming.unnamed': 'Llave de seguridad',
  'name.webauthn-platform': 'Llave de acceso en {name}',
  'name.webauthn-platform.unnamed': 'Llave de acceso en un dispositivo',
  'name.unknown': 'Otro método {name}',
  'name.unknown.unnamed': 'Otro método',
  'name.reference': 'Referencia {name}',
  'name.whole': 'Mostrar el nombre completo',

  'ability.push': 'Aprobaciones',
  'ability.otp': 'Códigos de 6 dígitos',
  'ability.sms': 'Mensajes de texto',
  'ability.voice': 'Llamadas telefónicas',
  'ability.email': 'Códigos por correo',
  'ability.recovery-code': 'Para cuando no tienes nada más a mano',
  'ability.webauthn-roaming': 'Toca para confirmar',
  'ability.webauthn-platform': 'Confirma con el bloqueo de pantalla de tu dispositivo',
  'ability.unknown': 'Un tipo que todavía no conocemos',

  'why.profile_email': 'Viene de tu perfil, así que no se puede quitar aquí.',
  'why.recovery_code': 'Solo el servicio de asistencia puede sustituirlo o quitarlo.',
  'why.unknown_kind':
    'No conocemos este tipo, así que no se puede quitar aquí. El servicio de asistencia puede ayudarte.',
  'why.no_id':
    'No podemos distinguir este método de otros, así que no se puede quitar aquí. El servicio de asistencia puede ayudarte.',
  'why.just_removed': 'Se ha quitado. Puede tardar un momento en desaparecer de esta lista.',
  'why.not_permitted':
    'Puedes ver tus métodos, pero no tienes permiso para quitarlos. Pídelo a quienes gestionan esta aplicación.',

  'failure.step_up_required': 'Tu confirmación ha caducado. Confirma que eres tú para continuar.',
  'failure.account_gone':
    'Se ha cerrado o eliminado, así que ya no hay nada que ver ni cambiar. Si no lo esperabas, el servicio de asistencia puede ayudarte.',
  'failure.not_permitted':
    'No tienes permiso para hacer esto aquí. Pídelo a quienes gestionan esta aplicación.',
  'failure.not_removable':
    'Este método no se puede quitar aquí. El servicio de asistencia puede ayudarte.',
  'failure.not_found': 'Esto ya se había quitado.',
  'failure.not_offered':
    'Esta aplicación no puede mostrar tus métodos de inicio de sesión. Avisa a quienes la gestionan.',
  'failure.changed_meanwhile': 'Algo ha cambiado mientras tanto. Vuelve a mirar la lista.',
  'failure.too_many_requests':
    'Han sido demasiadas solicitudes a la vez. Espera un momento e inténtalo de nuevo.',
  'failure.server_failed':
    'El servidor tiene un problema. Inténtalo de nuevo dentro de un momento.',
  'failure.unexpected_answer':
    'El servidor ha enviado algo que no podemos leer. Inténtalo de nuevo dentro de un momento.',
  'failure.network_sign_in':
    'Ha respondido una página web en lugar del servidor. Puede que tu red te pida que inicies sesión en ella primero.',
  'failure.unreachable':
    'No hemos podido conectar con el servidor. Comprueba tu conexión e inténtalo de nuevo.',
  'failure.offline':
    'Estás sin conexión, así que no se ha enviado nada. Inténtalo de nuevo cuando tengas conexión.',
  'failure.timed_out':
    'El servidor ha tardado demasiado en responder. Inténtalo de nuevo dentro de un momento.',
  'failure.rejected':
    'El servidor ha rechazado esta solicitud. Si vuelve a ocurrir, el servicio de asistencia puede ayudarte.',
  'failure.when': 'Si continúa, indica al servicio de asistencia cuándo ocurrió: {when}.',
  'failure.account_gone.title': 'Esta cuenta ya no está disponible',
  'failure.support': 'Obtener ayuda',
  'failure.title': 'No podemos mostrar tus métodos de inicio de sesión',
  'failure.crash.title': 'Ha fallado algo en esta página',
  'failure.crash.lead':
    'Tus métodos de inicio de sesión están como estaban, salvo que acabaras de quitar uno. Vuelve a cargar la página para verlos.',
  'failure.crash.reload': 'Volver a cargar',
  'failure.settings.title': 'Esta página no está configurada',
  'failure.settings.lead':
    'Tu cuenta no tiene ningún problema. Avisa a quienes gestionan esta aplicación.',
  'failure.settings.details': 'Para quienes la gestionan',

  'not_found.title': 'Esta página no existe',
  'not_found.back': 'Ir a Seguridad',
} satisfies Translation<typeof english>;
