// What is said in French until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'Sécurité',
  'page.lead': 'Comment vous prouvez que c’est bien vous lors de la connexion.',

  'confirm.button': 'Confirmer votre identité',
  'confirm.lead':
    'Avant que vous puissiez voir ou modifier vos méthodes de connexion, nous vérifions que c’est bien vous.',
  'confirm.expired':
    'Votre confirmation a expiré. Ce que vous voyez reste affiché ; pour toute modification, il en faut une nouvelle.',
  'confirm.locked':
    'Vous avez verrouillé les modifications. Ce que vous voyez reste affiché ; pour toute modification, il faut une nouvelle confirmation.',

  'step_up.not_trusted':
    'La réponse reçue ne correspond pas à notre demande, nous l’avons donc ignorée. Rien n’a été modifié. Recommencez ici.',
  'step_up.clock':
    'L’horloge de cet appareil est décalée de plus d’une minute, nous ne pouvons donc pas vérifier que c’est bien vous. Réglez l’heure, puis réessayez.',
  'step_up.unreachable':
    'Nous n’avons pas pu finir de vérifier que c’est bien vous, car le service de connexion n’a pas répondu. Rien n’a été modifié. Réessayez.',
  'step_up.not_offered':
    'Cette application n’est pas configurée pour vérifier que c’est bien vous. Rien n’a été modifié. Prévenez ses responsables.',
  'step_up.not_fresh':
    'Nous vous avons demandé de vous reconnecter, et le service de connexion ne l’a pas permis. Rien n’a été modifié. Réessayez.',
  'step_up.cancelled': 'Pas de confirmation. Rien n’a été modifié.',
  'step_up.failed':
    'Nous n’avons pas pu vérifier que c’est bien vous. Rien n’a été modifié. Réessayez.',

  'list.title': 'Vos méthodes de connexion',
  'list.loading': 'Chargement de vos méthodes de connexion…',
  'list.slow': 'Cela prend plus de temps que d’habitude.',
  'list.empty.title': 'Vous n’avez pas encore de deuxième étape',
  'list.empty.lead': 'Seul votre mot de passe protège votre compte.',
  'list.apart':
    'Vos approbations ou vos codes viennent de plusieurs sources, et rien ne permet de savoir d’ici lesquelles vont ensemble. Elles sont affichées une par une ; en supprimer une peut en entraîner une autre. Nous vous prévenons avant, et nous vous disons ensuite ce qui a disparu.',
  'list.stale':
    'Nous n’avons pas pu vérifier à nouveau pour l’instant. Dernière consultation : {time}.',
  'list.offline':
    'Vous êtes hors connexion. Dernière consultation : {time}. Il faut une connexion pour toute modification.',
  'list.retry': 'Vérifier à nouveau',
  'list.retry.wait': 'dans {seconds} s',
  'list.cancel': 'Annuler',
  'list.stopped.title': 'Vous avez arrêté avant l’affichage de vos méthodes de connexion',
  'list.stopped.lead': 'Rien n’a été modifié.',
  'list.remove': 'Supprimer {name}',
  'list.remove.short': 'Supprimer',
  'list.add': 'Ajouter une méthode',
  'list.add.not_permitted': 'Vous pouvez consulter cette page, mais pas y ajouter de méthode.',
  'list.new': 'Nouveau',
  'lost.link': 'Téléphone ou clé perdus ?',

  'name.push': 'Guardian sur {name}',
  'name.push.unnamed': 'Application Guardian',
  'name.phone': 'Téléphone se terminant par {name}',
  'name.phone.masked': 'Téléphone {name}',
  'name.phone.unnamed': 'Téléphone',
  'name.otp': 'Application d’authentification',
  'name.otp.numbered': 'Application d’authentification {number}',
  'name.email': 'E-mail {name}',
  'name.email.unnamed': 'E-mail',
  'name.recovery-code': 'Code de récupération',
  'name.webauthn-roaming': 'Clé de sécurité {name}',
  'name.webauthn-roaming.unnamed': 'Clé de sécurité',
  'name.webauthn-platform': 'Clé d’accès sur {name}',
  'name.webauthn-platform.unnamed': 'Clé d’accès sur un appareil',
  'name.unknown': 'Autre méthode {name}',
  'name.unknown.unnamed': 'Autre méthode',
  'name.reference': 'Référence {name}',
  'name.whole': 'Afficher le nom complet',

  'ability.push': 'Approbations',
  'ability.otp': 'Codes à 6 chiffres',
  'ability.sms': 'SMS',
  'ability.voice': 'Appels téléphoniques',
  'ability.email': 'Codes par e-mail',
  'ability.recovery-code': 'Pour les cas où vous n’avez rien d’autre sous la main',
  'ability.webauthn-roaming': 'Touchez pour confirmer',
  'ability.webauthn-platform': 'Confirmez en déverrouillant l’écran de votre appareil',
  'ability.unknown': 'Un type que nous ne connaissons pas encore',

  'why.profile_email': 'Vient de votre profil, la suppression n’est donc pas possible ici.',
  'why.recovery_code': 'Seule l’assistance peut le remplacer ou le supprimer.',
  'why.unknown_kind':
    'Nous ne connaissons pas ce type, la suppression n’est donc pas possible ici. L’assistance peut vous aider.',
  'why.no_id':
    'Nous ne pouvons pas distinguer cette méthode des autres, la suppression n’est donc pas possible ici. L’assistance peut vous aider.',
  'why.just_removed': 'Supprimé. La disparition de cette liste peut prendre un instant.',
  'why.not_permitted':
    'Vous pouvez consulter cette page, mais pas y supprimer de méthode. Demandez l’autorisation aux responsables de cette application.',

  'failure.step_up_required':
    'Votre confirmation a expiré. Confirmez votre identité pour continuer.',
  'failure.account_gone':
    'Il a été fermé ou supprimé : il n’y a plus rien à voir ni à modifier. Si cela vous surprend, l’assistance peut vous aider.',
  'failure.not_permitted':
    'Vous n’avez pas l’autorisation de faire cela ici. Demandez-la aux responsables de cette application.',
  'failure.not_removable':
    'Cette méthode ne peut pas être supprimée ici. L’assistance peut vous aider.',
  'failure.not_found': 'Cet élément a déjà été supprimé.',
  'failure.not_offered':
    'Cette application ne peut pas afficher vos méthodes de connexion. Prévenez ses responsables.',
  'failure.changed_meanwhile': 'Quelque chose a changé entre-temps. Regardez à nouveau la liste.',
  'failure.too_many_requests': 'Trop de demandes à la fois. Patientez un instant, puis réessayez.',
  'failure.server_failed': 'Le serveur a un problème. Réessayez dans un instant.',
  'failure.unexpected_answer':
    'Le serveur a envoyé quelque chose que nous ne pouvons pas lire. Réessayez dans un instant.',
  'failure.network_sign_in':
    'Une page web a répondu à la place du serveur. Votre réseau vous demande peut-être de vous y connecter d’abord.',
  'failure.unreachable':
    'Nous n’avons pas pu joindre le serveur. Vérifiez votre connexion, puis réessayez.',
  'failure.offline':
    'Vous êtes hors connexion, rien n’a donc été envoyé. Réessayez une fois la connexion rétablie.',
  'failure.timed_out': 'Le serveur a mis trop de temps à répondre. Réessayez dans un instant.',
  'failure.rejected':
    'Le serveur a refusé cette demande. Si cela se reproduit, l’assistance peut vous aider.',
  'failure.when': 'Si cela continue, indiquez à l’assistance le moment où c’est arrivé : {when}.',
  'failure.account_gone.title': 'Ce compte n’est plus disponible',
  'failure.support': 'Obtenir de l’aide',
  'failure.title': 'Nous ne pouvons pas afficher vos méthodes de connexion',
  'failure.crash.title': 'Un problème est survenu sur cette page',
  'failure.crash.lead':
    'Vos méthodes de connexion sont restées telles quelles, sauf si vous veniez d’en supprimer une. Rechargez la page pour les voir.',
  'failure.crash.reload': 'Recharger',
  'failure.settings.title': 'Cette page n’est pas configurée',
  'failure.settings.lead':
    'Votre compte n’a aucun problème. Prévenez les responsables de cette application.',
  'failure.settings.details': 'Pour les responsables',

  'not_found.title': 'Cette page n’existe pas',
  'not_found.back': 'Aller à la page Sécurité',
} satisfies Translation<typeof english>;
