// What is said in French while something is added, and afterwards.
import type { messages as english } from '#i18n/en/enroll.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'add.title': 'Ajouter une méthode de connexion',
  'add.title.otp': 'Ajouter une application d’authentification',
  'add.title.push': 'Ajouter les notifications push',
  'add.title.sms': 'Ajouter les SMS',
  'add.title.voice': 'Ajouter les appels téléphoniques',
  'add.title.email': 'Ajouter une adresse e-mail',
  'add.cancel': 'Annuler',
  'add.close': 'Fermer',
  'add.other': 'Choisir une autre méthode',
  'add.again': 'Recommencer',
  'add.retry': 'Réessayer',

  'factor.otp': 'Application d’authentification',
  'factor.otp.hint': 'Des codes dans une application sur votre téléphone. Fonctionne sans réseau.',
  'factor.push': 'Notification push',
  'factor.push.hint': 'Approuvez d’un seul geste dans l’application Guardian.',
  'factor.sms': 'SMS',
  'factor.sms.hint': 'Un code par SMS. Les appels au même numéro sont inclus.',
  'factor.voice': 'Appel téléphonique',
  'factor.voice.hint': 'Une voix vous lit un code. Les SMS au même numéro sont inclus.',
  'factor.email': 'E-mail',
  'factor.email.hint': 'Un code par e-mail. Moins sûr que les autres ; utile en secours.',
  'factor.off': 'N’est pas proposé ici pour le moment.',

  'begin.otp':
    'Vous scannez un code QR avec votre application, puis vous saisissez le code qu’elle affiche.',
  'begin.push':
    'Vous scannez un code QR avec l’application Guardian. Elle vous demande ensuite d’approuver les connexions.',
  'begin.button': 'Afficher le code QR',
  'begin.waiting.otp': 'Obtention de votre code QR…',
  'begin.waiting.push': 'Obtention de votre code QR…',
  'begin.waiting.sms': 'Envoi d’un SMS…',
  'begin.waiting.voice': 'Appel en cours…',
  'begin.waiting.email': 'Envoi d’un e-mail…',

  'otp.scan': 'Scannez ce code avec votre application d’authentification, ou saisissez-y la clé.',
  'otp.verify': 'Saisissez ensuite le code que l’application affiche.',
  'otp.clock':
    'L’horloge de cet appareil est décalée de {time}. Si votre application est sur cet appareil, ses codes ne correspondront pas tant que l’heure ne sera pas juste : activez le réglage automatique de l’heure.',
  'otp.known':
    'Saisissez le code que votre application affiche pour ce compte. La méthode compte dès que le code correspond.',
  'otp.known.lost':
    'Nous ne pouvons pas afficher le code QR une seconde fois. Si vous ne l’avez jamais scanné, abandonnez cette configuration et recommencez.',

  'push.scan':
    'Scannez ce code avec l’application Guardian sur votre téléphone, et approuvez-y la demande.',
  'push.open': 'Ouvrir dans Guardian sur ce téléphone',
  'push.waiting': 'En attente de votre téléphone…',
  'push.codes':
    'Ses codes à 6 chiffres sont inclus, pour les moments où votre téléphone n’a pas de réseau.',

  'destination.sms':
    'Les SMS et les appels vont ensemble : vous pouvez utiliser les uns comme les autres avec ce numéro.',
  'destination.voice':
    'Les appels et les SMS vont ensemble : vous pouvez utiliser les uns comme les autres avec ce numéro.',
  'destination.email': 'Nous envoyons un code à cette adresse.',

  'sent.sms': 'Nous avons envoyé un SMS avec un code au {destination}.',
  'sent.voice': 'Nous appelons le {destination} pour vous donner un code.',
  'sent.email': 'Nous avons envoyé un code à {destination}.',

  doubt:
    'Nous ne savons pas si votre code a été accepté : la réponse s’est perdue, et nous ne pouvons pas voir votre liste pour l’instant.',
  'doubt.look': 'Vérifier à nouveau',
  'add.slow':
    'Cela prend plus de temps que d’habitude. Restez ici : nous cherchons à savoir ce qui s’est passé.',

  'fresh.lead':
    'Avant votre première méthode, connectez-vous encore une fois. Ainsi, personne d’autre ne peut ajouter la sienne sur un appareil que vous avez laissé ouvert.',
  'add.expired':
    'Votre confirmation a expiré. Rien n’a été ajouté. Confirmez votre identité pour continuer.',
  'add.not_permitted':
    'Vous pouvez consulter cette page, mais pas y ajouter de méthode. Adressez-vous aux responsables de cette application.',

  'enroll.wrong_code': 'Ce code n’est pas le bon. Vérifiez-le, puis réessayez.',
  'enroll.wrong_code.otp':
    'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis saisissez-le.',
  'enroll.tries':
    '{count, plural, one {Encore # essai} many {Encore # essais} other {Encore # essais}} avant une pause.',
  'enroll.too_many_codes': 'Trop de codes erronés. Aucun code n’est accepté pour l’instant.',
  'enroll.other_app':
    'C’est un code d’une application que vous avez déjà. Rien n’a été ajouté. Scannez le code QR avec votre application, puis saisissez le code de la nouvelle entrée.',
  'enroll.expired':
    'Le temps prévu pour cette configuration est écoulé. Rien n’a été ajouté. Recommencez pour en obtenir une nouvelle.',
  'enroll.declined': 'Vous avez refusé sur votre téléphone. Rien n’a été ajouté.',
  'enroll.gone': 'Cette configuration n’est plus ouverte. Rien n’a été ajouté. Recommencez.',
  'enroll.factor_off':
    'Cette méthode n’est pas proposée ici pour le moment. Choisissez-en une autre.',
  'enroll.full':
    'Il n’y a pas de place pour une autre méthode. Les configurations inachevées prennent de la place : abandonnez celles ci-dessous, ou supprimez une méthode que vous n’utilisez plus.',
  'enroll.conflict':
    'Cette méthode existe déjà, ou elle est en cours d’ajout ailleurs. Regardez votre liste avant de continuer.',
  'enroll.bad_destination.phone':
    'Personne n’est joignable à ce numéro. Vérifiez-le, puis réessayez.',
  'enroll.bad_destination.email':
    'Rien ne peut être envoyé à cette adresse. Vérifiez-la, puis réessayez.',
  'enroll.too_many_sent': 'Cela fait trop de messages. Aucun autre n’est envoyé pour l’instant.',
  'enroll.not_sent':
    'Le message n’a pas pu être envoyé. Réessayez, ou choisissez une autre méthode.',
  'enroll.not_set_up':
    'Cette application ne peut pas ajouter de méthodes. Prévenez ses responsables.',
  'enroll.unfinished': 'Vous avez déjà commencé cet ajout.',
  'enroll.not_begun': 'Rien n’a été ajouté. {reason}',
  'enroll.wait': 'Vous pourrez réessayer dans {time}.',
  'enroll.wait.some': 'Patientez un instant, puis réessayez.',

  'unfinished.title': 'Configuration inachevée',
  'unfinished.begun':
    '{name} : configuration commencée mais pas confirmée. Ne fonctionne pas encore.',
  'unfinished.finish': 'Terminer',
  'unfinished.finish.otp': 'Terminer avec un code de l’application',
  'unfinished.discard': 'Abandonner',
  'unfinished.discard_all': 'Tout abandonner ({count})',
  'unfinished.start_again': 'Abandonner et recommencer',
  'unfinished.finish_lead':
    'Si votre application l’a déjà, terminez avec un code. Sinon, abandonnez cette configuration et recommencez.',
  'unfinished.lost_lead':
    'Cette configuration ne peut plus être terminée : ce qu’il faut pour cela n’a été affiché qu’une fois. Abandonnez-la et recommencez.',
  'unfinished.little_room':
    'Il ne reste de la place que pour quelques méthodes. Les configurations inachevées comptent aussi : abandonnez celles dont vous n’avez pas besoin.',
  'unfinished.discarded': 'Configuration abandonnée. Vos méthodes sont telles qu’elles étaient.',
  'unfinished.left': 'L’abandon n’a pas été possible. {reason}',
  'unfinished.expires':
    'L’abandon n’a pas été possible. Cette configuration ne fait aucun mal et disparaît d’elle-même en moins d’un jour.',

  'added.one': 'Ajouté : {name}.',
  'added.unseen':
    'Ajouté. Nous n’avons pas pu voir votre liste ensuite. Vérifiez à nouveau avant de vous y fier.',
  'added.notice': 'Surveillez l’arrivée d’un e-mail au sujet de cette modification.',
  'added.dismiss': 'Fermer',
  'added.undo': 'Ce n’est pas ce que vous vouliez ? Supprimer',
  'added.lost_code':
    'Un code de récupération est devenu utilisable en même temps. Il avait été affiché lors d’une configuration que vous n’avez pas terminée. Si vous ne l’avez pas, l’assistance peut le remplacer.',
  'added.confirm_again':
    'Vous avez maintenant une deuxième étape. Confirmez votre identité avec elle avant de modifier autre chose.',

  'replace.title': 'Remplacer une méthode existante',
  'replace.one': 'Remplacer {name}',
  'replace.lead':
    'Vous remplacez : {name}. L’ancienne méthode reste jusqu’à ce que la nouvelle fonctionne.',
} satisfies Translation<typeof english>;
