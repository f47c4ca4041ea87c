// What is said in Spanish to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': '¿Teléfono o llave perdidos?',
  'lost.before.lead':
    'Aquí puedes quitar de tu cuenta lo que has perdido, para que no le sirva de nada a quien lo tenga ahora. Primero comprobamos que eres tú.',
  'lost.before.next':
    'Si la página siguiente pide lo que has perdido, elige allí la opción de probar otro método. Sirve cualquier otro que hayas configurado, y también tu código de recuperación.',
  'lost.before.stuck':
    '¿No tienes nada más a mano ni un código de recuperación? Entonces solo el servicio de asistencia puede darte acceso.',

  'lost.which': '¿Qué has perdido?',
  'lost.which.lead': 'Si había varios en un mismo teléfono, quítalos uno tras otro.',
  'lost.which.none': 'Aquí no hay nada que se pueda quitar de tu cuenta.',

  'lost.title': 'Has perdido: {name}',
  'lost.title.rest': 'Una parte sigue en la lista: {name}',
  'lost.lead':
    'Quita este método de tu cuenta, para que no le sirva de nada a quien lo tenga ahora.',
  'lost.lead.rest':
    'Esperábamos que desapareciera con lo demás y no ha sido así. Pulsa una vez más para quitarlo.',

  'lost.check': 'Lo que te queda',
  'lost.check.add': 'Añadir antes un método',
  'lost.check.add.lead':
    'Si puedes, configura otro método antes de continuar. Si alguien puede estar usando ahora mismo lo que has perdido, quítalo primero.',
  'lost.next': 'Cuando se te pida una confirmación',
  'lost.next.another':
    'Si una página pide lo que has perdido, elige allí la opción de probar otro método y usa uno que todavía tengas.',
  'lost.next.recovery':
    'Tu código de recuperación también sirve, una sola vez. Entonces recibes uno nuevo: guarda ese en su lugar.',
  'lost.next.password':
    'A partir de entonces solo se pide tu contraseña, hasta que añadas un método.',
  'lost.take_off': 'Quitar de tu cuenta',
  'lost.not_now': 'Ahora no',

  'lost.done': 'Ya no está en tu cuenta: {name}',
  'lost.gone': 'Este método no está en tu cuenta',
  'lost.gone.lead': 'Ya se había quitado o nunca estuvo. No queda nada que quitar.',
  'lost.cannot': 'Se queda en tu cuenta: {name}',
  'lost.more': '¿Había algo más en el dispositivo?',
  'lost.more.lead':
    'Un teléfono suele tener más de un método. Quita todos los que se hayan perdido con él.',
  'lost.after': 'Si alguien puede tenerlo en sus manos',
  'lost.after.lead':
    'Las sesiones iniciadas en el dispositivo siguen abiertas. Cierra sesión en todas partes y cambia tu contraseña si estaba guardada allí.',
  'lost.after.sign_out': 'Cerrar sesión en todas partes',
  'lost.after.password': 'Cambiar la contraseña',
  'lost.back': 'Volver a la lista',
} satisfies Translation<typeof english>;
