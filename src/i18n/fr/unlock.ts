// What is said in French of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip':
    'Modifications déverrouillées · {minutes, plural, one {# min} many {# min} other {# min}}',
  'unlock.chip.short': 'Déverrouillé · {minutes, plural, one {# min} many {# min} other {# min}}',
  'unlock.lock': 'Verrouiller',
  'unlock.ends_soon':
    'Les modifications seront verrouillées dans {minutes, plural, one {# minute} many {# minutes} other {# minutes}}. Pour qu’elles restent déverrouillées, confirmez à nouveau votre identité.',
  'unlock.extend': 'Garder déverrouillé',

  'popup.open': 'Continuez dans la fenêtre qui s’est ouverte. Cette page reste telle quelle.',
  'popup.show': 'Afficher la fenêtre',
  'popup.blocked':
    'Votre navigateur n’a pas autorisé l’ouverture d’une fenêtre. Rien n’a été modifié. Continuez dans cet onglet, ou autorisez la fenêtre.',
  'popup.blocked.apart':
    'Votre navigateur n’a pas autorisé l’ouverture d’une fenêtre d’ici. Rien n’a été modifié. Ouvrez cette page dans son propre onglet, ou autorisez la fenêtre.',
  'popup.closed':
    'Vous avez fermé la fenêtre avant que nous ayons une réponse. Rien n’a été modifié. Recommencez quand vous voulez.',
  'popup.lost':
    'Nous ne voyons plus la fenêtre. Si elle est encore ouverte, terminez dans cette fenêtre. Sinon, continuez ici.',
  'popup.timed_out':
    'Cela a pris trop de temps et ne compte donc plus. Rien n’a été modifié. Recommencez ici.',
  'popup.no_storage':
    'Votre navigateur ne permet pas à cette page d’enregistrer quoi que ce soit, et vous ne reviendriez donc pas ici après la confirmation. Rien n’a été modifié. Autorisez les données de site pour cette page, puis réessayez.',
  'popup.here': 'Continuer dans cet onglet',
  'popup.apart': 'Ouvrir dans son propre onglet',
  'popup.done.title': 'Vous pouvez fermer cette fenêtre',
  'popup.done.lead': 'Reprenez là où vous étiez.',

  'confirm.someone_else.title': 'Vous avez confirmé avec un autre compte',
  'confirm.someone_else.lead':
    'Vous avez confirmé avec {name}, mais cette page a été ouverte pour {expected}. Rien n’a été modifié.',
  'confirm.someone_else.unnamed': 'un autre compte',
  'confirm.someone_else.retry': 'Confirmer votre identité avec {expected}',
  'confirm.someone_else.accept': 'Continuer avec {name}',
} satisfies Translation<typeof english>;
