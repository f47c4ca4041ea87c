// What is said in Spanish right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'Tu siguiente paso',
  'checkup.almost': 'Ya casi está',
  'checkup.well': 'Todo listo',
  'checkup.not_asked.none': 'No te hemos pedido un segundo paso porque todavía no tienes ninguno.',
  'checkup.not_asked.email':
    'No te hemos pedido un segundo paso: el correo por sí solo no cuenta aquí como tal.',
  'checkup.no_second_step': 'Con un segundo paso, una contraseña robada no basta para entrar.',
  'checkup.only_email':
    'Con una aplicación de autenticación, una contraseña robada no basta para entrar.',
  'checkup.only_phone':
    'Los mensajes de texto y las llamadas se pueden interceptar. Una aplicación de autenticación es más segura.',
  'checkup.only_one':
    'Solo tienes un segundo paso. Si lo pierdes, con otro de reserva podrás entrar igualmente.',
  'checkup.no_recovery_code':
    'No tienes un código de recuperación para entrar de otro modo. El servicio de asistencia sabe si puedes tener uno.',
  'checkup.well.two': 'Tienes más de un segundo paso, así que perder uno no te deja sin acceso.',
  'checkup.well.code': 'Tienes más de un segundo paso y un código de recuperación.',
  'checkup.read_only':
    'Aquí no puedes añadir métodos. Consulta a quienes gestionan esta aplicación.',
  'checkup.add': 'Elegir un método',
  'checkup.add.app': 'Configurar una aplicación',
  'checkup.dismiss': 'Ahora no',
  'checkup.dismiss.well': 'Ocultar',

  'changes.gone': 'Se ha quitado en otro lugar: {names}.',
  'changes.added': 'Se ha añadido en otro lugar: {names}.',
  'changes.held': 'La lista lo mostrará en cuanto termines de usarla.',
  'changes.show': 'Mostrar ahora',
  'changes.dismiss': 'Cerrar',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
