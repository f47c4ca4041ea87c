// What is said in French right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'Votre prochaine étape',
  'checkup.almost': 'Presque terminé',
  'checkup.well': 'Tout est prêt',
  'checkup.not_asked.none':
    'Nous n’avons pas demandé de deuxième étape, car vous n’en avez pas encore.',
  'checkup.not_asked.email':
    'Nous n’avons pas demandé de deuxième étape : l’e-mail seul n’en est pas une ici.',
  'checkup.no_second_step':
    'Avec une deuxième étape, un mot de passe volé ne suffit pas pour accéder à votre compte.',
  'checkup.only_email':
    'Avec une application d’authentification, un mot de passe volé ne suffit pas pour accéder à votre compte.',
  'checkup.only_phone':
    'Les SMS et les appels peuvent être interceptés. Une application d’authentification est plus sûre.',
  'checkup.only_one':
    'Vous n’avez qu’une deuxième étape. Si vous la perdez, une autre vous permet de vous connecter.',
  'checkup.no_recovery_code':
    'Vous n’avez pas de code de récupération pour vous connecter autrement. L’assistance sait si vous pouvez en avoir un.',
  'checkup.well.two':
    'Vous avez plus d’une deuxième étape : si vous en perdez une, vous gardez l’accès à votre compte.',
  'checkup.well.code': 'Vous avez plus d’une deuxième étape, ainsi qu’un code de récupération.',
  'checkup.read_only':
    'Vous ne pouvez pas ajouter de méthode ici. Adressez-vous aux responsables de cette application.',
  'checkup.add': 'Choisir une méthode',
  'checkup.add.app': 'Configurer une application',
  'checkup.dismiss': 'Pas maintenant',
  'checkup.dismiss.well': 'Masquer',

  'changes.gone': 'Supprimé ailleurs : {names}.',
  'changes.added': 'Ajouté ailleurs : {names}.',
  'changes.held': 'La liste se mettra à jour dès que vous n’y serez plus.',
  'changes.show': 'Afficher maintenant',
  'changes.dismiss': 'Fermer',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
