// What is said in French of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': 'Supprimer {name} ?',
  'remove.goes': 'Ce qui sera supprimé :',
  'remove.goes.together': 'Ce qui sera supprimé ensemble :',
  'remove.may_go.one':
    'Cet élément peut aussi disparaître : {names}. Les approbations push et les codes sont configurés par paires, et rien ne permet de savoir d’ici lesquels vont ensemble. Nous vérifions ensuite et vous le disons.',
  'remove.may_go.several':
    'L’un de ces éléments peut aussi disparaître : {names}. Les approbations push et les codes sont configurés par paires, et rien ne permet de savoir d’ici lesquels vont ensemble. Nous vérifions ensuite et vous le disons.',
  'remove.left.one_of_them': 'L’un d’eux reste : vous aurez donc toujours une deuxième étape.',
  'remove.left.more': '{count, plural, one {# autre} many {# autres} other {# autres}}',
  'remove.left.still_protected': 'Il vous restera : {names}.',
  'remove.left.still_protected.next':
    'La prochaine fois que nous demanderons une deuxième étape, vous pourrez utiliser {count, plural, one {cette méthode} many {n’importe laquelle de ces méthodes} other {n’importe laquelle de ces méthodes}}.',
  'remove.left.email_only':
    'Il ne reste que l’e-mail. L’ouverture de cette page ne demandera plus de deuxième étape.',
  'remove.left.nothing_left':
    'Vous n’aurez plus de deuxième étape. Toute personne qui a votre mot de passe pourra se connecter.',
  'remove.left.recovery_code':
    'Votre code de récupération reste dans la liste, mais à lui seul il n’est pas demandé.',
  'remove.second_act': 'J’ai compris et je veux effectuer cette suppression',
  'remove.second_act.missing': 'Cochez d’abord cette case.',
  'remove.replace': 'Remplacer plutôt : en ajouter d’abord une nouvelle',
  'remove.cancel': 'Annuler',
  'remove.close': 'Fermer',
  'remove.button.push': 'Supprimer l’application',
  'remove.button.otp': 'Supprimer l’application',
  'remove.button.phone': 'Supprimer le téléphone',
  'remove.button.email': 'Supprimer l’e-mail',
  'remove.button.webauthn-roaming': 'Supprimer la clé',
  'remove.button.webauthn-platform': 'Supprimer la clé d’accès',
  'remove.button.other': 'Supprimer',
  'remove.slow':
    'Cela prend plus de temps que d’habitude. Restez ici : nous cherchons à savoir ce qui s’est passé.',
  'remove.expired':
    'Votre confirmation a expiré. Rien n’a été supprimé. Confirmez votre identité pour continuer.',
  'remove.not_removed': 'Rien n’a été supprimé. {reason}',
  'remove.not_removed_yet':
    'Cette méthode est toujours dans votre liste. Mais la demande a été envoyée et le serveur a mis trop de temps à répondre : la suppression peut encore avoir lieu. Vous pouvez réessayer : nous vérifions d’abord.',
  'remove.checking': 'La réponse s’est perdue. Nous vérifions ce qui s’est passé…',
  'remove.too_late':
    'La demande est déjà partie, la suppression peut donc encore avoir lieu. Vous pouvez fermer cette fenêtre : nous cherchons à savoir ce qu’il en est et nous le dirons sur la page.',
  'remove.other_running': 'Une autre suppression est en cours. Attendez qu’elle se termine.',
  'remove.changed':
    'Vos méthodes de connexion ont changé pendant que cette fenêtre était ouverte. Rien n’a été supprimé. Vérifiez à nouveau ce qui disparaît et ce qui reste.',
  'remove.changed.goes_too': 'Disparaît aussi, ou peut disparaître : {names}.',
  'remove.changed.gone': 'N’est plus là : {names}.',
  'remove.changed.added': 'Nouveau : {names}.',
  'remove.refused_by_host': 'Rien n’a été supprimé. Cette application ne le permet pas.',
  'remove.refused_by_host.told':
    'Rien n’a été supprimé. Cette application ne le permet pas : {reason}',
  'remove.refused_by_host.unanswered':
    'Rien n’a été supprimé. Cette application doit d’abord donner son accord et n’a pas répondu. Réessayez ; si cela se reproduit, l’assistance peut vous aider.',
  'remove.covered':
    'Rien n’a été supprimé, car quelque chose recouvre peut-être cette page. Réessayez quand vous la voyez en entier, ou ouvrez-la dans son propre onglet.',
  'remove.lost': 'Perte ou vol ?',
  'remove.gone.title': 'Supprimer',
  'remove.gone':
    'Cet élément ne figure pas parmi vos méthodes de connexion. Il a peut-être déjà été supprimé. Il n’y a plus rien à faire.',
  'remove.gone.meanwhile': 'Cet élément a déjà été supprimé. Il n’y a plus rien à faire.',
  'remove.cannot.title': 'Supprimer {name}',

  'done.removed': 'Supprimé : {names}.',
  'done.also_gone': 'Disparu également, sans que nous nous y attendions : {names}.',
  'done.still_there': 'Toujours là, alors que nous attendions sa disparition : {names}.',
  'done.already': 'Déjà supprimé : {names}.',
  'done.lagging':
    'Supprimé : {names}. La disparition de votre liste peut prendre un instant ; nous continuons à vérifier.',
  'done.still_listed':
    'Toujours dans votre liste : {names}. Le serveur a annoncé la suppression, et une demi-minute plus tard rien n’a disparu. Vérifiez à nouveau et, si rien ne change, supprimez encore une fois.',
  'done.not_gone':
    'Toujours dans votre liste : {names}. La suppression n’a pas eu lieu jusqu’ici. Vérifiez à nouveau avant de recommencer.',
  'done.changed':
    'Rien n’a été supprimé, car vos méthodes de connexion ont changé juste avant. Regardez la liste, puis décidez à nouveau.',
  'done.running':
    'Suppression en cours : {names}. La demande est partie, la suppression peut donc encore avoir lieu. Nous disons ici ce qu’il en est.',
  'done.unknown':
    'Nous ne savons pas si cet élément a été supprimé : {names}. La réponse s’est perdue, et nous ne pouvons pas voir votre liste pour l’instant. Vérifiez à nouveau.',
  'done.unseen':
    'Supprimé : {names}. Nous n’avons pas pu voir votre liste ensuite. Vérifiez à nouveau avant de vous y fier.',
  'done.when': '{time} · Référence {reference}',
  'done.copy': 'Copier',
  'done.copied': 'Copié',
  'done.marked':
    'La copie n’a pas été possible. Le texte est maintenant sélectionné : copiez-le avec le clavier.',
  'done.dismiss': 'Fermer',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
