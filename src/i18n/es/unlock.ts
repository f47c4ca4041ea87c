// What is said in Spanish of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip':
    'Cambios desbloqueados · {minutes, plural, one {# min} many {# min} other {# min}}',
  'unlock.chip.short': 'Desbloqueado · {minutes, plural, one {# min} many {# min} other {# min}}',
  'unlock.lock': 'Bloquear ahora',
  'unlock.ends_soon':
    'Los cambios se bloquean en {minutes, plural, one {un minuto} many {# minutos} other {# minutos}}. Para mantenerlos desbloqueados, vuelve a confirmar que eres tú.',
  'unlock.extend': 'Seguir desbloqueado',

  'popup.open': 'Continúa en la ventana que se ha abierto. Esta página se queda como está.',
  'popup.show': 'Mostrar la ventana',
  'popup.blocked':
    'Tu navegador no nos ha dejado abrir una ventana. No se ha cambiado nada. Continúa en esta pestaña o permite que se abra.',
  'popup.blocked.apart':
    'Tu navegador no nos ha dejado abrir una ventana desde aquí. No se ha cambiado nada. Abre esta página en su propia pestaña o permite que se abra la ventana.',
  'popup.closed':
    'Has cerrado la ventana antes de que tuviéramos una respuesta. No se ha cambiado nada. Empieza de nuevo cuando quieras.',
  'popup.lost': 'Ya no vemos la ventana. Si sigue abierta, termina allí. Si no, continúa aquí.',
  'popup.timed_out':
    'Ha tardado demasiado, así que ya no cuenta. No se ha cambiado nada. Empieza de nuevo aquí.',
  'popup.no_storage':
    'Tu navegador no permite que esta página guarde nada, así que no volverías aquí después de confirmar. No se ha cambiado nada. Permite los datos de sitios para esta página e inténtalo de nuevo.',
  'popup.here': 'Continuar en esta pestaña',
  'popup.apart': 'Abrir en su propia pestaña',
  'popup.done.title': 'Puedes cerrar esta ventana',
  'popup.done.lead': 'Continúa donde estabas antes.',

  'confirm.someone_else.title': 'Has confirmado con otra cuenta',
  'confirm.someone_else.lead':
    'Has confirmado con {name}, pero esta página se abrió para {expected}. No se ha cambiado nada.',
  'confirm.someone_else.unnamed': 'otra cuenta',
  'confirm.someone_else.retry': 'Confirma que eres tú con {expected}',
  'confirm.someone_else.accept': 'Continuar con {name}',
} satisfies Translation<typeof english>;
