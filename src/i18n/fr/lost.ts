// What is said in French to somebody who lost a phone or a key: what to do, and in which order.
import type { messages as english } from '#i18n/en/lost.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'lost.before.title': 'Téléphone ou clé perdus ?',
  'lost.before.lead':
    'Vous pouvez retirer ici de votre compte ce que vous avez perdu, pour que cela ne serve à rien à la personne qui l’a maintenant. Nous vérifions d’abord que c’est bien vous.',
  'lost.before.next':
    'Si la page suivante demande ce que vous avez perdu, choisissez-y l’option permettant d’essayer une autre méthode. Toute autre méthode que vous avez configurée convient, votre code de récupération aussi.',
  'lost.before.stuck':
    'Rien d’autre sous la main, et pas de code de récupération ? Dans ce cas, seule l’assistance peut vous redonner accès.',

  'lost.which': 'Qu’avez-vous perdu ?',
  'lost.which.lead':
    'S’il y en avait plusieurs sur un même téléphone, retirez-les l’une après l’autre.',
  'lost.which.none': 'Il n’y a rien ici qui puisse être retiré de votre compte.',

  'lost.title': 'Vous avez perdu : {name}',
  'lost.title.rest': 'Une partie est toujours dans la liste : {name}',
  'lost.lead':
    'Retirez cette méthode de votre compte, pour qu’elle ne serve à rien à la personne qui l’a maintenant.',
  'lost.lead.rest':
    'Nous nous attendions à ce que cette partie disparaisse aussi, et ce n’est pas le cas. Il suffit d’appuyer encore une fois pour la retirer.',

  'lost.check': 'Ce qu’il vous reste',
  'lost.check.add': 'Ajouter d’abord une méthode',
  'lost.check.add.lead':
    'Si vous le pouvez, configurez une autre méthode avant de continuer. Si quelqu’un utilise peut-être en ce moment ce que vous avez perdu, retirez-le d’abord.',
  'lost.next': 'Quand une confirmation vous est demandée',
  'lost.next.another':
    'Si une page demande ce que vous avez perdu, choisissez-y l’option permettant d’essayer une autre méthode, et prenez-en une que vous avez encore.',
  'lost.next.recovery':
    'Votre code de récupération fonctionne aussi, une seule fois. Vous en recevez alors un nouveau : conservez celui-là à la place.',
  'lost.next.password':
    'Dès lors, seul votre mot de passe est demandé, jusqu’à ce que vous ajoutiez une méthode.',
  'lost.take_off': 'Retirer de votre compte',
  'lost.not_now': 'Pas maintenant',

  'lost.done': 'N’est plus dans votre compte : {name}',
  'lost.gone': 'Cette méthode n’est pas dans votre compte',
  'lost.gone.lead': 'Elle a déjà été retirée, ou n’y a jamais été. Il n’y a plus rien à supprimer.',
  'lost.cannot': 'Reste dans votre compte : {name}',
  'lost.more': 'Y avait-il autre chose dessus ?',
  'lost.more.lead':
    'Un téléphone contient souvent plus d’une méthode. Retirez chacune de celles qui ont disparu avec lui.',
  'lost.after': 'Si quelqu’un l’a peut-être entre les mains',
  'lost.after.lead':
    'Les sessions ouvertes sur l’appareil restent ouvertes. Déconnectez-vous partout, et changez votre mot de passe s’il y était enregistré.',
  'lost.after.sign_out': 'Se déconnecter partout',
  'lost.after.password': 'Changer votre mot de passe',
  'lost.back': 'Retour à la liste',
} satisfies Translation<typeof english>;
