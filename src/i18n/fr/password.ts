// What is said in French where the page itself asks for the password and the second step.
import type { messages as english } from '#i18n/en/password.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'ask.cancel': 'Annuler',

  'ask.password.title': 'Se connecter',
  'ask.password.lead':
    'Votre e-mail et votre mot de passe vont directement au service de connexion. Cette page ne garde aucune copie de votre mot de passe.',
  'ask.account': 'E-mail ou nom d’utilisateur',
  'ask.account.missing': 'Saisissez votre e-mail ou votre nom d’utilisateur.',
  'ask.account.is': 'Vous vous connectez avec {name}.',
  'ask.account.another': 'Utiliser un autre compte',
  'ask.password': 'Mot de passe',
  'ask.password.missing': 'Saisissez votre mot de passe.',
  'ask.password.show': 'Afficher le mot de passe',
  'ask.password.send': 'Se connecter',

  'ask.methods.title': 'Choisissez comment confirmer',
  'ask.methods.lead': 'Encore une étape, et nous saurons que c’est bien vous.',
  'ask.methods.looking': 'Recherche de vos méthodes…',
  'ask.methods.retry': 'Vérifier à nouveau',
  'ask.methods.none':
    'Aucune de vos méthodes ne peut être demandée sur cette page, elle ne peut donc pas s’assurer que c’est bien vous. L’assistance peut vous aider.',
  'ask.method.push': 'Approuver une notification',
  'ask.method.otp': 'Saisir un code de votre application',
  'ask.method.sms': 'Recevoir un SMS',
  'ask.method.voice': 'Recevoir un appel',
  'ask.method.email': 'Recevoir un e-mail',
  'ask.method.recovery-code': 'Utiliser votre code de récupération',
  'ask.method.otp.hint': 'N’importe laquelle de vos applications d’authentification convient.',
  'ask.method.recovery-code.hint': 'Pour les cas où vous n’avez rien d’autre sous la main.',

  'ask.another': 'Choisir une autre méthode',
  'ask.code.title': 'Saisissez le code',
  'ask.code.otp':
    'Ouvrez votre application d’authentification et saisissez le code qu’elle affiche en ce moment.',
  'ask.code.sms': 'Nous avons envoyé un SMS avec un code : {name}.',
  'ask.code.voice': 'Nous appelons : {name}. Saisissez le code que vous entendez.',
  'ask.code.email': 'Nous avons envoyé un e-mail avec un code : {name}.',
  'ask.push.title': 'Approuvez sur votre téléphone',
  'ask.push.sent':
    'Nous avons envoyé une notification à {name}. Ouvrez-la sur cet appareil et approuvez.',
  'ask.push.waiting': 'En attente de votre approbation…',
  'ask.push.again': 'Envoyer une autre notification',
  'ask.push.sent_again': 'Nous avons envoyé une autre notification. Seule la plus récente compte.',
  'ask.recovery.title': 'Saisissez votre code de récupération',
  'ask.recovery.lead': 'Il fonctionne une seule fois. Vous en recevez un nouveau juste après.',
  'ask.recovery': 'Code de récupération',
  'ask.recovery.missing': 'Saisissez d’abord votre code de récupération.',
  'ask.recovery.new':
    'Vous avez utilisé votre code de récupération, il ne fonctionne donc plus. Celui-ci prend sa place et vous permet de vous connecter une fois, quand vous n’avez rien d’autre sous la main. Nous ne l’affichons que maintenant.',

  'look.only':
    'Vous avez ouvert une session et pouvez consulter cette page. Pour modifier quelque chose, confirmez votre identité.',
  'look.only.remove':
    'Rien n’est encore supprimé. Confirmez votre identité, puis faites la suppression ici.',
  'look.only.add': 'Rien n’est encore ajouté. Confirmez votre identité, puis continuez ici.',

  'trouble.wrong_password':
    'L’e-mail et le mot de passe ne vont pas ensemble. Vérifiez les deux, puis réessayez.',
  'trouble.blocked':
    'Il y a eu trop d’essais : personne ne peut se connecter à ce compte ici pour l’instant. Surveillez l’arrivée d’un message de notre part, ou adressez-vous à l’assistance.',
  'trouble.suspended': 'Ce compte ne peut pas se connecter. Demandez pourquoi à l’assistance.',
  'trouble.breached':
    'Ce mot de passe est connu à la suite d’une fuite d’un autre service, il n’est donc plus accepté. Choisissez-en un nouveau : utilisez « Mot de passe oublié » là où vous vous connectez d’habitude.',
  'trouble.not_from_here':
    'Le service de connexion veut s’assurer que vous n’êtes pas un robot, et ne peut pas le faire ici. Connectez-vous d’abord là où vous le faites d’habitude, puis réessayez.',
  'trouble.refused':
    'Le service de connexion ne vous laisse pas vous connecter ici. L’assistance peut vous aider.',
  'trouble.not_offered':
    'Cette application n’est pas configurée pour vous connecter ici. Rien n’a été modifié. Prévenez ses responsables.',
  'trouble.someone_else':
    'La réponse vient d’un autre compte que celui de cette page, rien n’a donc été fait avec. Réessayez.',
  'trouble.wrong_code':
    'Ce code est faux, ou il a déjà servi. Saisissez celui que vous voyez maintenant.',
  'trouble.wrong_code.left':
    'Ce code est faux, ou il a déjà servi. {count, plural, one {Il vous reste # essai.} many {Il vous reste # essais.} other {Il vous reste # essais.}}',
  'trouble.wrong_recovery_code':
    'Ce n’est pas votre code de récupération. Un code plus ancien ne fonctionne plus. Vérifiez-le, ou choisissez une autre méthode.',
  'trouble.too_many_codes':
    'Trop de codes erronés : aucun n’est examiné pour l’instant. {minutes, plural, one {Patientez # minute} many {Patientez # minutes} other {Patientez # minutes}}, puis réessayez.',
  'trouble.too_many_sent':
    'Nous vous avons envoyé trop de messages : aucun autre ne part pour l’instant. {minutes, plural, one {Patientez # minute} many {Patientez # minutes} other {Patientez # minutes}}, puis réessayez, ou choisissez une autre méthode.',
  'trouble.too_many_requests':
    'Trop de demandes à la fois. {minutes, plural, one {Patientez # minute} many {Patientez # minutes} other {Patientez # minutes}}, puis réessayez.',
  'trouble.declined':
    'Vous avez refusé sur votre téléphone, rien n’a donc été confirmé. Si la demande ne venait pas de vous, changez votre mot de passe. Si elle venait de vous, envoyez une autre notification.',
  'trouble.code_expired':
    'Ce que nous vous avons envoyé est désormais trop ancien. Demandez un nouvel envoi.',
  'trouble.method_gone': 'Cette méthode ne peut plus être utilisée. Choisissez-en une autre.',
  'trouble.ended':
    'Vous avez saisi votre mot de passe il y a trop longtemps. Saisissez-le encore une fois.',
  'trouble.unreachable':
    'Nous n’avons pas pu joindre le service de connexion. Rien n’a été modifié. Vérifiez votre connexion, puis réessayez.',
  'trouble.failed':
    'Le service de connexion a refusé cette demande. Rien n’a été modifié. Si cela se reproduit, l’assistance peut vous aider.',
} satisfies Translation<typeof english>;
