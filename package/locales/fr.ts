/**
 * French, with « vous ». Terms: mot de passe, nom d’utilisateur, lien, service, code, verrouillage.
 *
 * The spaces before double punctuation are written as escapes, so that they can be seen: `\u202f` before ; ! ? and
 * `\u00a0` before a colon.
 */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Retour",
  "action.cancel": "Annuler",
  "action.checkOutcome": "Vérifier à nouveau",
  "action.newLink": "M’envoyer un nouveau lien",
  "action.otherPassword": "Choisir un autre mot de passe",
  "action.otherUsername": "Utiliser un autre nom d’utilisateur",
  "action.retry": "Réessayer",
  "action.signIn": "Se connecter",
  "action.toSignIn": "Retour à la connexion",
  "action.reallyStop": "Arrêter de définir un mot de passe ?",
  "action.stop": "Arrêter",
  "action.continue": "Continuer",

  "busy": "Un instant…",

  "username.label": "Nom d’utilisateur",
  "username.missing": "Saisissez votre nom d’utilisateur.",

  "idle.heading": "Définir un nouveau mot de passe",
  "idle.body":
    "Saisissez votre nom d’utilisateur. Un lien permettant de définir un nouveau mot de passe vous sera envoyé " +
    "par e-mail.",
  "idle.submit": "M’envoyer un lien",
  "idle.reloadedHeading": "Ouvrez à nouveau votre lien",
  "idle.reloadedBody":
    "Cette page a oublié votre lien. Il fonctionne encore : ouvrez-le depuis votre e-mail.",
  "idle.sentBody":
    "Vous avez demandé un lien. S’il existe un compte avec ce nom d’utilisateur, le lien se trouve dans l’e-mail reçu. " +
    "Ouvrez-le depuis cet e-mail, ou demandez-en un nouveau.",
  "idle.overBody": "Ouvrez à nouveau le lien de votre e-mail, ou demandez-en un nouveau.",

  "linkSent.heading": "Consultez votre messagerie",
  "linkSent.body":
    "S’il existe un compte avec ce nom d’utilisateur, un lien vient d’être envoyé à l’adresse e-mail associée. Il " +
    "fonctionne une seule fois et expire au bout de 24\u00a0heures.",
  "linkSent.hint":
    "Pas d’e-mail après quelques minutes\u202f? Vérifiez vos courriers indésirables, ou renvoyez le lien.",
  "linkSent.submit": "Renvoyer le lien",
  "linkSent.wait": {
    one: "Vous pourrez le renvoyer dans {count}\u00a0seconde",
    many: "Vous pourrez le renvoyer dans {count}\u00a0de secondes",
    other: "Vous pourrez le renvoyer dans {count}\u00a0secondes",
  },
  "linkSent.openedHeading": "Ouvert dans un autre onglet",
  "linkSent.openedBody": "Votre lien est ouvert dans un autre onglet. Continuez dans celui-là.",
  "linkSent.setHeading": "Mot de passe enregistré dans un autre onglet",
  "linkSent.setBody": "Vous pouvez fermer cette page.",

  "challenge.busy": "Vérification de votre demande…",
  "challenge.needed": "Effectuez cette vérification. Nous enverrons ensuite l’e-mail.",
  "challenge.slow": "La vérification prend plus de temps que d’habitude.",

  "paste.summary": "Le lien ne fonctionne pas\u202f? Collez-le ici",
  "paste.label": "Le lien, ou l’e-mail entier",
  "paste.submit": "Ouvrir le lien",
  "paste.found": "Nous avons trouvé votre lien. Le texte n’est plus dans le champ.",
  "paste.missing": "Collez votre lien, ou l’e-mail entier.",
  "paste.not_found": "Ce texte ne contient aucun lien pour définir un mot de passe.",
  "paste.several_keys": "Ce texte contient plusieurs liens. Ne collez que le plus récent.",
  "paste.unclear": "Nous ne pouvons pas savoir où se termine le lien. Copiez seulement le lien.",
  "paste.truncated": "La fin du lien manque. Copiez le lien entier depuis l’e-mail.",
  "paste.too_long": "Ce texte est trop long. Copiez seulement le lien.",

  "gate.heading": "Définir un nouveau mot de passe",
  "gate.body": "Continuez pour choisir un nouveau mot de passe.",
  "gate.submit": "Continuer",

  "checkingKey.heading": "Vérification de votre lien",
  "checkingKey.again": "Cela prend plus de temps que d’habitude. Nouvelle tentative en cours.",
  "checkingKey.slow":
    "Cela prend plus de temps que d’habitude. Vous pouvez attendre, ou annuler et ouvrir votre lien plus tard.",

  "password.heading": "Choisir un nouveau mot de passe",
  "password.username": "Nom d’utilisateur, pour votre gestionnaire de mots de passe",
  "password.usernameHint": "Facultatif. Il n’est pas envoyé.",
  "password.label": "Nouveau mot de passe",
  "password.show": "Afficher le mot de passe",
  "password.shown": "Votre mot de passe est affiché.",
  "password.hidden": "Votre mot de passe est masqué.",
  "password.capsLock": "Le verrouillage des majuscules est activé.",
  "password.submit": "Définir le mot de passe",
  "password.submitting": "Enregistrement de votre mot de passe…",
  "password.loading": "Chargement des règles…",
  "password.missing": "Saisissez un nouveau mot de passe.",
  "password.refused": "Ce mot de passe n’a pas été accepté.",
  "password.suggest": "Proposer un mot de passe",
  "password.suggested":
    "Un mot de passe a été saisi pour vous. Enregistrez-le dans votre gestionnaire de mots de passe avant de continuer.",
  "password.noSuggestion": "Aucun mot de passe ne peut être proposé pour ces règles.",
  "password.suggestAnother": "En proposer un autre",
  "password.copy": "Copier",
  "password.copied": "Le mot de passe est copié.",
  "password.otherTab":
    "Ce lien est en cours d’utilisation dans un autre onglet. Continuez là-bas, ou fermez d’abord cet autre onglet.",
  "suggestions.made": {
    one: "Ce mot de passe respecte les règles.",
    many: "Ces {count}\u00a0de mots de passe respectent les règles.",
    other: "Ces {count}\u00a0mots de passe respectent les règles.",
  },
  "suggestions.hint": "Chaque bit double le travail nécessaire pour deviner le mot de passe.",
  "suggestions.bits": {
    one: "environ {count}\u00a0bit",
    many: "environ {count}\u00a0de bits",
    other: "environ {count}\u00a0bits",
  },
  "suggestions.words": "Mots",
  "suggestions.letters": "Lettres par groupes",
  "suggestions.characters": "Toutes sortes de caractères",
  "suggestions.use": "Utiliser",
  "suggestions.others": "En proposer d’autres",

  "rules.heading": "Règles du mot de passe",
  "rules.longer": "Plus il est long, plus il est sûr.",
  "rules.progress": "Respectées\u00a0: {met} sur {count}",
  "rules.announcement": {
    one: "Règle respectée\u00a0: {met} sur {count}.",
    many: "Règles respectées\u00a0: {met} sur {count}.",
    other: "Règles respectées\u00a0: {met} sur {count}.",
  },
  "rules.complete": "Toutes les règles sont respectées.",
  "rules.count": "{actual} sur {required}",
  "rules.excess": { one: "{count} de trop", many: "{count} de trop", other: "{count} de trop" },
  "rules.unpromised": "Risque d’être refusé\u00a0: {characters}.",
  "character.space": "espace",
  "rules.progressOpen": "Respectées\u00a0: {met} sur {count}, {open} à vérifier",
  "rules.missing": "Il manque\u00a0: {rules}.",
  "rules.avoidUsername": "N’utilisez pas votre nom d’utilisateur.",

  "rule.minimumLength": {
    one: "au moins {count}\u00a0caractère",
    many: "au moins {count}\u00a0de caractères",
    other: "au moins {count}\u00a0caractères",
  },
  "rule.maximumLength": {
    one: "au plus {count}\u00a0caractère",
    many: "au plus {count}\u00a0de caractères",
    other: "au plus {count}\u00a0caractères",
  },
  "rule.uppercase": {
    one: "une lettre majuscule",
    many: "au moins {count}\u00a0de lettres majuscules",
    other: "au moins {count}\u00a0lettres majuscules",
  },
  "rule.lowercase": {
    one: "une lettre minuscule",
    many: "au moins {count}\u00a0de lettres minuscules",
    other: "au moins {count}\u00a0lettres minuscules",
  },
  "rule.digit": {
    one: "un chiffre",
    many: "au moins {count}\u00a0de chiffres",
    other: "au moins {count}\u00a0chiffres",
  },
  "rule.special": {
    one: "un caractère spécial",
    many: "au moins {count}\u00a0de caractères spéciaux",
    other: "au moins {count}\u00a0caractères spéciaux",
  },
  "rule.notUsername": "différent de votre nom d’utilisateur",
  "rule.acceptedCharacters": "uniquement A–Z, a–z, 0–9 et\u00a0:",
  "rule.acceptedLettersAndDigits": "uniquement A–Z, a–z et 0–9",

  "unmet.minimumLength": {
    one: "Ajoutez encore {count}\u00a0caractère.",
    many: "Ajoutez encore {count}\u00a0de caractères.",
    other: "Ajoutez encore {count}\u00a0caractères.",
  },
  "unmet.maximumLength": {
    one: "Raccourcissez-le de {count}\u00a0caractère.",
    many: "Raccourcissez-le de {count}\u00a0de caractères.",
    other: "Raccourcissez-le de {count}\u00a0caractères.",
  },
  "unmet.uppercase": {
    one: "Ajoutez une lettre majuscule.",
    many: "Ajoutez {count}\u00a0de lettres majuscules.",
    other: "Ajoutez {count}\u00a0lettres majuscules.",
  },
  "unmet.lowercase": {
    one: "Ajoutez une lettre minuscule.",
    many: "Ajoutez {count}\u00a0de lettres minuscules.",
    other: "Ajoutez {count}\u00a0lettres minuscules.",
  },
  "unmet.digit": {
    one: "Ajoutez un chiffre.",
    many: "Ajoutez {count}\u00a0de chiffres.",
    other: "Ajoutez {count}\u00a0chiffres.",
  },
  "unmet.special": {
    one: "Ajoutez un caractère spécial.",
    many: "Ajoutez {count}\u00a0de caractères spéciaux.",
    other: "Ajoutez {count}\u00a0caractères spéciaux.",
  },
  "unmet.notUsername": "Il doit être différent de votre nom d’utilisateur.",

  "status.met": "respectée",
  "status.unmet": "pas encore respectée",
  "status.unknown": "vérifiée à l’enregistrement",
  "status.refused": "non respectée",

  "breach.common":
    "C’est l’un des mots de passe les plus courants. Les attaquants essaient ces mots de passe en premier. " +
    "Choisissez-en un autre.",
  "breach.found": {
    one:
      "Ce mot de passe figure {count}\u00a0fois dans une fuite de données connue. Les attaquants essaient ces " +
      "mots de passe en premier. Choisissez-en un autre.",
    many:
      "Ce mot de passe figure {count}\u00a0de fois dans des fuites de données connues. Les attaquants essaient " +
      "ces mots de passe en premier. Choisissez-en un autre.",
    other:
      "Ce mot de passe figure {count}\u00a0fois dans des fuites de données connues. Les attaquants essaient ces " +
      "mots de passe en premier. Choisissez-en un autre.",
  },
  "breach.unknown":
    "Nous n’avons pas pu vérifier si ce mot de passe figure dans une fuite de données. Vous pouvez tout de même " +
    "l’utiliser.",

  "strength.said": "Robustesse\u00a0: {strength}",
  "strength.0": "très faible",
  "strength.1": "faible",
  "strength.2": "moyenne",
  "strength.3": "bonne",
  "strength.4": "très bonne",
  "strength.reasons": "Facile à deviner\u00a0: {reasons}.",
  "strength.keyboard": "des touches voisines",
  "strength.date": "une date",
  "strength.name": "un nom",
  "strength.repetition": "une répétition",
  "strength.sequence": "une suite de caractères",
  "strength.commonPassword": "un mot de passe courant",
  "strength.commonWord": "un mot courant",
  "strength.context": "un mot lié à vous ou à ce site",

  "securityQuestion.heading": "Répondre à une question de sécurité",
  "securityQuestion.body": "Répondez à une question pour confirmer que c’est bien vous.",
  "securityQuestion.choose": "Choisissez une question",
  "securityQuestion.label": "Votre réponse",
  "securityQuestion.submit": "Continuer",
  "securityQuestion.missing": "Saisissez votre réponse.",
  "securityQuestion.wrong":
    "Cette réponse n’a pas été acceptée. Saisissez-la exactement comme vous l’avez définie, avec les mêmes " +
    "majuscules et les mêmes accents.",
  "securityQuestion.none": "Choisissez une question.",
  "securityQuestion.wrongOfSeveral":
    "Cette réponse n’a pas été acceptée. Vérifiez que vous avez choisi la bonne question, et respectez les " +
    "majuscules et les accents.",
  "securityQuestion.show": "Afficher la réponse",
  "securityQuestion.shown": "Votre réponse est affichée.",
  "securityQuestion.hidden": "Votre réponse est masquée.",

  "verisign.heading": "Saisir votre code VeriSign",
  "verisign.body": "Saisissez le code de sécurité que votre dispositif VeriSign affiche en ce moment.",
  "verisign.label": "Code de sécurité",
  "verisign.secondHeading": "Saisir le code suivant",
  "verisign.secondBody":
    "Deux codes successifs sont nécessaires. Attendez que votre dispositif VeriSign affiche un nouveau code, puis " +
    "saisissez-le.",
  "verisign.secondLabel": "Code de sécurité suivant",
  "verisign.secondWrong": "Ce code n’a pas été accepté. Attendez le prochain nouveau code, puis saisissez-le.",

  "totp.heading": "Saisir votre code de vérification",
  "totp.body": "Saisissez le code que votre application d’authentification affiche en ce moment.",
  "totp.label": "Code de vérification",

  "code.submit": "Continuer",
  "code.missing": "Saisissez le code.",
  "code.wrong": "Ce code n’a pas été accepté. Saisissez le code affiché en ce moment.",
  "code.unreadable": "Un code comporte de 6 à 10\u00a0chiffres et rien d’autre.",

  "input.unreadable":
    "La saisie contient un caractère qui ne peut pas être envoyé. Supprimez-le et saisissez-le de nouveau.",
  "hidden.start": "Commence par un espace.",
  "hidden.end": "Se termine par un espace.",
  "hidden.both": "Commence et se termine par un espace.",
  "hidden.inside": "Contient un caractère invisible.",

  "inactive.warning": "Êtes-vous toujours là\u202f? Dans une minute, nous effacerons ce que vous avez saisi.",
  "inactive.keep": "Conserver",
  "inactive.emptied": "Nous avons effacé votre saisie, car rien n’a été fait ici depuis un moment.",

  "phone.heading": "Confirmer avec votre téléphone",
  "phone.body":
    "Vous allez recevoir une demande sur le téléphone enregistré pour votre compte. Gardez-le à portée de main.",
  "phone.submit": "Envoyer une demande à mon téléphone",
  "phone.denied": "La demande a été refusée, ou personne n’a répondu.",
  "phone.timed_out": "Aucune réponse n’est arrivée à temps.",
  "phone.stopped":
    "Vous avez interrompu l’attente. Si vous avez approuvé la demande, votre mot de passe a peut-être été défini.",
  "phone.again": "Réessayer avec mon téléphone",

  "phoneWaiting.heading": "Répondez sur votre téléphone",
  "phoneWaiting.body": "Approuvez la demande sur votre téléphone. La suite s’affichera automatiquement.",
  "phoneWaiting.left": "Temps restant",
  "phoneWaiting.announcement": {
    one: "Il reste environ {count}\u00a0minute.",
    many: "Il reste environ {count}\u00a0de minutes.",
    other: "Il reste environ {count}\u00a0minutes.",
  },
  "phoneWaiting.stop": "Ne plus attendre",

  "locked.heading": "Trop de tentatives",
  "locked.body":
    "Par sécurité, le compte est verrouillé pour un certain temps. Gardez cette page ouverte. Une fois ce temps " +
    "écoulé, vous pourrez continuer ici.",
  "locked.left": {
    one: "Encore environ {count}\u00a0minute",
    many: "Encore environ {count}\u00a0de minutes",
    other: "Encore environ {count}\u00a0minutes",
  },
  "locked.soon": "D’un instant à l’autre",
  "locked.tryNow": "Essayer maintenant",
  "locked.estimated": "Ceci est une estimation.",
  "locked.reloadedBody":
    "Une fois le délai écoulé, ouvrez à nouveau le lien de votre e-mail, ou demandez-en un nouveau.",
  "locked.others": "Ce n’est pas votre compte ? Continuez sans attendre.",

  "keyRejected.heading": "Ce lien ne fonctionne pas",
  "keyRejected.body":
    "Il a peut-être expiré, déjà été utilisé ou été copié en partie seulement. Un lien fonctionne une seule fois, " +
    "pendant 24\u00a0heures.",
  "keyRejected.headingUsed": "Nous n’avons pas pu utiliser votre lien",
  "keyRejected.expired": "Ce lien a expiré. Les liens fonctionnent pendant 24\u00a0heures.",
  "keyRejected.expired_or_used":
    "Il a expiré ou a déjà été utilisé, par exemple dans un autre onglet. Si vous avez déjà défini un mot de " +
    "passe, connectez-vous avec celui-ci. Sinon, demandez un nouveau lien.",

  "requestRejected.heading": "Ce lien ne peut plus être utilisé",
  "requestRejected.body":
    "Le compte a changé depuis l’envoi du lien. Demandez un nouveau lien. Si cela ne suffit pas, adressez-vous à " +
    "l’assistance.",

  "retryable.timeout": "Le service met trop de temps à répondre",
  "retryable.connection": "Le service est injoignable",
  "retryable.offline": "Vous semblez être hors connexion",
  "retryable.busy": "Le service est très sollicité",
  "retryable.server_error": "Le service rencontre un problème",
  "retryable.unintelligible": "Le service a envoyé une réponse inattendue",
  "retryable.over": "Vous pouvez maintenant réessayer",
  "retryable.requestLink": "Il se peut qu’aucun lien n’ait été envoyé. Réessayez dans un instant.",
  "retryable.checkKey": "Votre lien n’est pas consommé par cet essai. Réessayez dans un instant.",
  "retryable.loadRequirements": "Rien n’est perdu, et votre lien fonctionne toujours. Réessayez dans un instant.",
  "retryable.submit":
    "Votre mot de passe n’a pas encore été défini, et ce que vous avez saisi est conservé. Réessayez dans un instant.",
  "retryable.overBody": "Votre mot de passe n’a pas encore été défini, et ce que vous avez saisi est conservé.",
  "retryable.offlineSubmit": "Votre mot de passe n’a pas été envoyé. Ce que vous avez saisi est conservé.",
  "retryable.offlineRead": "Rien n’a été envoyé. Nous continuerons dès que vous serez en ligne.",
  "retryable.offlineNothing": "Rien n’a été envoyé. Réessayez quand vous serez en ligne.",
  "retryable.challenge": "La vérification avant l’e-mail n’a pas abouti",
  "retryable.challengeBody": "Aucun e-mail n’a été envoyé. Réessayez.",

  "verifyingOutcome.heading": "Nous vérifions si votre mot de passe a été défini",
  "verifyingOutcome.body": "Nous n’avons pas reçu de réponse claire. Votre mot de passe ne sera pas renvoyé.",
  "verifyingOutcome.slow":
    "Cela prend plus de temps que d’habitude. Nous vérifions toujours. Votre mot de passe ne sera pas renvoyé.",
  "verifyingOutcome.asking": "Nous interrogeons d’abord le service. Ce que vous avez saisi est conservé.",

  "waiting.busy": {
    one: "Le service est occupé. Nouvelle vérification dans {count}\u00a0seconde.",
    many: "Le service est occupé. Nouvelle vérification dans {count}\u00a0de secondes.",
    other: "Le service est occupé. Nouvelle vérification dans {count}\u00a0secondes.",
  },
  "waiting.now": "Le service est occupé. Nouvelle vérification en cours.",
  "waiting.kept": "Votre mot de passe est conservé.",

  "outcomeUnknown.headingKeyGone": "Votre mot de passe a très probablement été défini",
  "outcomeUnknown.bodyKeyGone":
    "Nous n’avons pas reçu de réponse claire, mais votre lien a été utilisé. C’est ce qui se produit lorsqu’un " +
    "mot de passe est défini. Connectez-vous avec votre nouveau mot de passe pour vérifier.",
  "outcomeUnknown.heading": "Votre mot de passe a peut-être été défini",
  "outcomeUnknown.body":
    "Nous n’avons pas reçu de réponse claire, et le service est injoignable pour le moment. Vérifiez à nouveau " +
    "dans un instant, ou essayez de vous connecter avec votre nouveau mot de passe.",
  "outcomeUnknown.bodyLost":
    "Nous n’avons pas reçu de réponse claire. Connectez-vous avec votre nouveau mot de passe pour vérifier. Si " +
    "cela ne fonctionne pas, ouvrez à nouveau le lien de votre e-mail.",

  "done.heading": "Votre mot de passe est défini",
  "done.body": "Vous pouvez maintenant vous connecter avec votre nouveau mot de passe.",
  "done.close": "Vous pouvez fermer cette page.",

  "failed.heading": "Une erreur s’est produite",
  "failed.unknown_fault": "Nous avons reçu une réponse inattendue.",
  "failed.policy_impossible":
    "Le service a envoyé des règles qu’aucun mot de passe ne peut respecter. L’erreur vient du service. Réessayez " +
    "plus tard, ou adressez-vous à l’assistance.",
  "failed.security_questions_missing":
    "Le service a demandé la réponse à une question de sécurité, mais n’a envoyé aucune question.",
  "failed.support": "Si cela se reproduit, adressez-vous à l’assistance en indiquant ceci\u00a0:",
  "failed.headingSubmit": "Votre mot de passe n’a probablement pas été défini",
  "failed.bodySubmit":
    "Nous avons reçu une réponse inattendue. Si vous réessayez, nous vérifierons d’abord si votre mot de passe a " +
    "été défini.",

  "support.contact": "Contacter l’assistance",
  "support.contactNewTab": "Contacter l’assistance (nouvel onglet)",
  "support.copy": "Copier",
  "support.copied": "Copié.",

  "cancelled.heading": "Opération annulée",
  "cancelled.body":
    "Votre mot de passe n’a pas été modifié. Pour continuer, ouvrez à nouveau le lien de votre e-mail. Il " +
    "fonctionne jusqu’à son expiration.",
  "cancelled.mayHaveBeenSet":
    "Vous avez arrêté pendant l’envoi de votre nouveau mot de passe. Il a peut-être été défini. Essayez de vous " +
    "connecter avec celui-ci.",

  "engineUnavailable.heading": "Cette page n’a pas pu démarrer",
  "engineUnavailable.body":
    "Une partie de cette page n’a pas été chargée, ou votre navigateur l’a bloquée. Vérifiez votre connexion et " +
    "réessayez. Si cela ne suffit pas, rechargez la page, ou ouvrez à nouveau le lien de votre e-mail.",

  "server.said": "Le service indique\u00a0:",
};

export default messages;
