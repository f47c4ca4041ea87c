// What is said in Spanish of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': '¿Quitar {name}?',
  'remove.goes': 'Se quitará:',
  'remove.goes.together': 'Se quitarán juntos:',
  'remove.may_go.one':
    'También puede desaparecer: {names}. Las aprobaciones push y los códigos se configuran por pares y desde aquí no se puede saber cuáles van juntos. Lo comprobamos después y te lo decimos.',
  'remove.may_go.several':
    'También puede desaparecer uno de estos: {names}. Las aprobaciones push y los códigos se configuran por pares y desde aquí no se puede saber cuáles van juntos. Lo comprobamos después y te lo decimos.',
  'remove.left.one_of_them': 'Uno de ellos se queda, así que seguirás teniendo un segundo paso.',
  'remove.left.more': '{count, plural, one {# más} many {# más} other {# más}}',
  'remove.left.still_protected': 'Seguirás teniendo: {names}.',
  'remove.left.still_protected.next':
    'La próxima vez que pidamos un segundo paso, podrás usar {count, plural, one {este método} many {cualquiera de ellos} other {cualquiera de ellos}}.',
  'remove.left.email_only':
    'Solo queda el correo. Al abrir esta página ya no se pedirá un segundo paso.',
  'remove.left.nothing_left':
    'No tendrás un segundo paso. Cualquier persona que tenga tu contraseña podrá iniciar sesión.',
  'remove.left.recovery_code':
    'Tu código de recuperación sigue en la lista, pero por sí solo no se pide.',
  'remove.second_act': 'Lo entiendo y quiero quitarlo',
  'remove.second_act.missing': 'Marca primero esta casilla.',
  'remove.replace': 'Mejor sustituirlo: primero añade uno nuevo',
  'remove.cancel': 'Cancelar',
  'remove.close': 'Cerrar',
  'remove.button.push': 'Quitar aplicación',
  'remove.button.otp': 'Quitar aplicación',
  'remove.button.phone': 'Quitar teléfono',
  'remove.button.email': 'Quitar correo',
  'remove.button.webauthn-roaming': 'Quitar llave',
  'remove.button.webauthn-platform': 'Quitar llave de acceso',
  'remove.button.other': 'Quitar',
  'remove.slow': 'Está tardando más de lo habitual. Quédate aquí: averiguamos qué ha pasado.',
  'remove.expired':
    'Tu confirmación ha caducado. No se ha quitado nada. Confirma que eres tú para continuar.',
  'remove.not_removed': 'No se ha quitado nada. {reason}',
  'remove.not_removed_yet':
    'El método sigue en tu lista. Pero la solicitud se envió y el servidor tardó demasiado en responder, así que todavía puede quitarse. Puedes intentarlo de nuevo: primero lo comprobamos.',
  'remove.checking': 'La respuesta se ha perdido. Comprobando qué ha pasado…',
  'remove.too_late':
    'La solicitud ya se ha enviado, así que todavía puede cumplirse. Puedes cerrar esta ventana: averiguamos en qué queda y lo decimos en la página.',
  'remove.other_running': 'Ahora mismo se está quitando otra cosa. Espera a que termine.',
  'remove.changed':
    'Tus métodos de inicio de sesión han cambiado mientras esta ventana estaba abierta. No se ha quitado nada. Comprueba de nuevo qué desaparece y qué se queda.',
  'remove.changed.goes_too': 'También desaparece o puede desaparecer: {names}.',
  'remove.changed.gone': 'Ya no está: {names}.',
  'remove.changed.added': 'Nuevo: {names}.',
  'remove.refused_by_host': 'No se ha quitado nada. Esta aplicación no lo permite.',
  'remove.refused_by_host.told': 'No se ha quitado nada. Esta aplicación no lo permite: {reason}',
  'remove.refused_by_host.unanswered':
    'No se ha quitado nada. Esta aplicación tiene que dar antes su conformidad y no ha respondido. Inténtalo de nuevo; si vuelve a ocurrir, el servicio de asistencia puede ayudarte.',
  'remove.covered':
    'No se ha quitado nada porque puede que algo esté tapando esta página. Inténtalo de nuevo cuando la veas entera, o ábrela en su propia pestaña.',
  'remove.lost': '¿Perdido o robado?',
  'remove.gone.title': 'Quitar',
  'remove.gone':
    'Esto no está entre tus métodos de inicio de sesión. Puede que ya se haya quitado. No hay nada más que hacer.',
  'remove.gone.meanwhile': 'Esto ya se había quitado. No hay nada más que hacer.',
  'remove.cannot.title': 'Quitar {name}',

  'done.removed': 'Se ha quitado: {names}.',
  'done.also_gone': 'También ha desaparecido, aunque no lo esperábamos: {names}.',
  'done.still_there': 'Sigue ahí, aunque esperábamos que desapareciera: {names}.',
  'done.already': 'Esto ya se había quitado: {names}.',
  'done.lagging':
    'Se ha quitado: {names}. Puede tardar un momento en desaparecer de tu lista; seguimos comprobándolo.',
  'done.still_listed':
    'Sigue en tu lista: {names}. El servidor indicó que se había quitado y medio minuto después sigue ahí. Vuelve a comprobar la lista y, si no desaparece, quítalo otra vez.',
  'done.not_gone':
    'Sigue en tu lista: {names}. Hasta ahora no se ha quitado. Vuelve a comprobar la lista antes de intentarlo otra vez.',
  'done.changed':
    'No se ha quitado nada porque tus métodos de inicio de sesión cambiaron justo antes. Mira la lista y decide de nuevo.',
  'done.running':
    'Se está quitando: {names}. La solicitud se ha enviado, así que todavía puede cumplirse. Aquí diremos en qué ha quedado.',
  'done.unknown':
    'No sabemos si se ha quitado: {names}. La respuesta se ha perdido y ahora no podemos ver tu lista. Vuelve a comprobarla.',
  'done.unseen':
    'Se ha quitado: {names}. Después no hemos podido ver tu lista, así que vuelve a comprobarla antes de darlo por hecho.',
  'done.when': '{time} · Referencia {reference}',
  'done.copy': 'Copiar',
  'done.copied': 'Copiado',
  'done.marked':
    'No se ha podido copiar. El texto está ahora seleccionado: cópialo con el teclado.',
  'done.dismiss': 'Cerrar',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
