// What the pieces of adding a method say in French: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'Code QR à scanner avec votre application',
  'qr.refused':
    'Nous avons reçu une adresse qu’aucune application d’authentification ne peut utiliser, nous ne l’affichons donc pas sous forme de code QR. Si une clé est affichée ci-dessous, saisissez-la dans votre application ; sinon, choisissez une autre méthode.',

  'key.label': 'Clé',
  'key.copy': 'Copier la clé',
  'key.open': 'Ouvrir dans une application',

  'copy.done': 'Copié',
  'copy.failed':
    'Votre navigateur n’a pas autorisé la copie. Sélectionnez le texte et copiez-le vous-même.',

  'code.label': 'Code à {length} chiffres',
  'code.verify': 'Vérifier',
  'code.empty': 'Saisissez d’abord le code à {length} chiffres.',
  'code.not_digits': 'Un code ne contient que des chiffres. Saisissez les {length} chiffres.',
  'code.wrong_length': 'Le code a {length} chiffres, et vous en avez saisi {count}.',

  'resend.wait': 'Rien n’est arrivé ? Vous pourrez obtenir un nouveau code dans {time}.',
  'resend.ready': 'Rien n’est arrivé ?',
  'resend.button': 'Envoyer un nouveau code',
  'resend.sent': 'Nous avons envoyé un nouveau code. Seul le plus récent fonctionne.',

  'phone.country': 'Pays',
  'phone.country.none': 'Choisissez un pays',
  'phone.number': 'Numéro de téléphone',
  'phone.submit.sms': 'Envoyer le code',
  'phone.submit.voice': 'M’appeler',
  'phone.preview.sms': 'Nous enverrons le code au {number}.',
  'phone.preview.voice': 'Nous appellerons le {number}.',
  'phone.unusual':
    'À notre connaissance, aucun numéro de ce genre n’est en service. Vérifiez-le avant de continuer.',
  'phone.needs_plus': 'Commencez par + et l’indicatif du pays, par exemple {example}.',
  'phone.empty': 'Saisissez d’abord votre numéro de téléphone.',
  'phone.not_a_number':
    'Un numéro de téléphone est fait de chiffres. Saisissez-le comme vous le composeriez.',
  'phone.no_country': 'Choisissez le pays, ou commencez par + et son indicatif.',
  'phone.unknown_code': 'Aucun pays n’a cet indicatif. Vérifiez les chiffres après le +.',
  'phone.extension': 'Un code ne peut pas atteindre un poste. Saisissez le numéro sans le poste.',
  'phone.too_short': 'Ce numéro est trop court. Vérifiez que tous les chiffres y sont.',
  'phone.too_long': 'Ce numéro est trop long. Vérifiez les chiffres.',

  'email.address': 'Adresse e-mail',
  'email.submit': 'Envoyer le code',
  'email.empty': 'Saisissez d’abord une adresse e-mail.',
  'email.not_an_address':
    'Ce n’est pas une adresse e-mail. Une adresse ressemble à name@example.com.',

  'kit.title': 'Conservez votre code de récupération',
  'kit.lead':
    'Votre nouvelle méthode est confirmée, ce code compte donc dès maintenant. Il vous permet de vous connecter une fois, quand vous n’avez aucune de vos autres méthodes sous la main. Nous ne l’affichons que maintenant.',
  'kit.code': 'Code de récupération pour {site}',
  'kit.account': 'Compte : {account}',
  'kit.made': 'Reçu le {date}',
  'kit.how':
    'Quand une deuxième étape vous est demandée et que vous n’avez rien d’autre sous la main, choisissez d’essayer une autre méthode, puis le code de récupération. Il fonctionne une seule fois ; vous en recevez un nouveau quand vous l’utilisez.',
  'kit.file':
    'Code de récupération pour {site}\n\n{code}\n\nCompte : {account}\nReçu le {date}\n\n{how}\n\nConservez ce fichier à un endroit où personne d’autre ne peut le lire.\n',
  'kit.copy': 'Copier le code',
  'kit.download': 'Télécharger',
  'kit.print': 'Imprimer',
  'kit.downloaded': 'Enregistré sous {file}',
  'kit.typed': 'Ou notez-le, puis saisissez ses 4 derniers caractères',
  'kit.typed.wrong':
    'Ce ne sont pas les 4 derniers caractères du code. Vérifiez ce que vous avez noté.',
  'kit.not_kept':
    'Conservez d’abord le code : copiez-le, téléchargez-le ou imprimez-le. Ou notez-le, puis saisissez ici ses 4 derniers caractères.',
  'kit.done': 'Je l’ai enregistré',
  'kit.leave': 'Quitter sans enregistrer le code ? Il ne sera plus affiché.',
  'kit.leave.stay': 'Revenir au code',
  'kit.leave.go': 'Quitter sans le code',
} satisfies Translation<typeof english>;
