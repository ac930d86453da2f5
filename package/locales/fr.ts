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
  "action.signIn": "Aller à la page de connexion",

  "busy": "Un instant…",

  "username.label": "Nom d’utilisateur",
  "username.missing": "Saisissez votre nom d’utilisateur.",

  "idle.heading": "Définir un nouveau mot de passe",
  "idle.body":
    "Saisissez votre nom d’utilisateur\u202f; un lien permettant de définir un nouveau mot de passe est alors envoyé " +
    "à votre adresse e-mail.",
  "idle.submit": "M’envoyer un lien",

  "linkSent.heading": "Consultez votre messagerie",
  "linkSent.body":
    "S’il existe un compte avec ce nom d’utilisateur, un lien est en route vers son adresse e-mail. " +
    "Il peut être utilisé une seule fois, dans les 24\u00a0heures.",
  "linkSent.hint":
    "Toujours rien après quelques minutes\u202f? Regardez parmi les courriers indésirables, ou renvoyez le lien.",
  "linkSent.submit": "Renvoyer le lien",
  "linkSent.wait": {
    one: "Vous pourrez le renvoyer dans {count}\u00a0seconde",
    many: "Vous pourrez le renvoyer dans {count}\u00a0de secondes",
    other: "Vous pourrez le renvoyer dans {count}\u00a0secondes",
  },

  "gate.heading": "Définir un nouveau mot de passe",
  "gate.body": "Continuez pour faire vérifier votre lien et choisir un nouveau mot de passe.",
  "gate.submit": "Continuer",

  "checkingKey.heading": "Vérification de votre lien",
  "checkingKey.body": "Cela prend un instant.",
  "checkingKey.again": "Le service tarde à répondre. La demande lui est adressée à nouveau.",

  "password.heading": "Choisir un nouveau mot de passe",
  "password.label": "Nouveau mot de passe",
  "password.show": "Afficher le mot de passe",
  "password.shown": "Votre mot de passe est affiché.",
  "password.hidden": "Votre mot de passe est masqué.",
  "password.capsLock": "Le verrouillage des majuscules est activé.",
  "password.submit": "Définir le mot de passe",
  "password.submitting": "Définition de votre mot de passe…",
  "password.loading": "Chargement des règles…",
  "password.missing": "Saisissez un nouveau mot de passe.",
  "password.unmet": "Pas encore respecté\u00a0: {rules}.",
  "password.refused": "Le service n’a pas accepté ce mot de passe.",
  "password.suggest": "Proposer un mot de passe",
  "password.suggested":
    "Un mot de passe est saisi et affiché. Enregistrez-le dans votre gestionnaire de mots de passe.",
  "password.noSuggestion": "Aucun mot de passe ne peut être proposé pour ces règles.",

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
  "rules.unpromised": "contient {characters}",
  "character.space": "un espace",

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
  "rule.acceptedCharacters": "uniquement des lettres de A à\u00a0Z, des chiffres et ces caractères\u00a0:",
  "rule.acceptedLettersAndDigits": "uniquement des lettres de A à\u00a0Z et des chiffres",

  "status.met": "respectée",
  "status.unmet": "pas encore respectée",
  "status.unknown": "seul le service peut en juger",
  "status.refused": "non respectée selon le service",

  "breach.found": {
    one:
      "Ce mot de passe figure {count}\u00a0fois dans une fuite de données connue. " +
      "Les attaquants essaient d’abord ces mots de passe\u00a0: mieux vaut en choisir un autre.",
    many:
      "Ce mot de passe figure {count}\u00a0de fois dans des fuites de données connues. " +
      "Les attaquants essaient d’abord ces mots de passe\u00a0: mieux vaut en choisir un autre.",
    other:
      "Ce mot de passe figure {count}\u00a0fois dans des fuites de données connues. " +
      "Les attaquants essaient d’abord ces mots de passe\u00a0: mieux vaut en choisir un autre.",
  },
  "breach.unknown": "Il n’a pas été possible de savoir si ce mot de passe figure dans une fuite de données connue.",

  "strength.said": "Robustesse\u00a0: {strength}",
  "strength.0": "très faible",
  "strength.1": "faible",
  "strength.2": "moyenne",
  "strength.3": "bonne",
  "strength.4": "très bonne",

  "securityQuestion.heading": "Répondre à une question de sécurité",
  "securityQuestion.body": "Votre compte l’exige avant que le mot de passe soit défini.",
  "securityQuestion.choose": "Choisissez une question",
  "securityQuestion.label": "Votre réponse",
  "securityQuestion.submit": "Continuer",
  "securityQuestion.missing": "Saisissez votre réponse.",
  "securityQuestion.wrong": "Cette réponse n’a pas été acceptée. Vérifiez l’orthographe et réessayez.",

  "verisign.heading": "Saisir votre code VeriSign",
  "verisign.body": "Saisissez le code de sécurité que votre dispositif VeriSign affiche en ce moment.",
  "verisign.label": "Code de sécurité",
  "verisign.secondHeading": "Saisir le code suivant",
  "verisign.secondBody":
    "Votre dispositif n’est plus synchronisé avec le service. Attendez qu’il affiche un nouveau code, " +
    "puis saisissez celui-ci.",
  "verisign.secondLabel": "Code de sécurité suivant",

  "totp.heading": "Saisir votre code de vérification",
  "totp.body": "Saisissez le code que votre application d’authentification affiche en ce moment.",
  "totp.label": "Code de vérification",

  "code.submit": "Continuer",
  "code.missing": "Saisissez le code.",
  "code.wrong": "Ce code n’a pas été accepté. Saisissez celui qui est affiché en ce moment.",

  "phone.heading": "Confirmer avec votre téléphone",
  "phone.body": "Le service contacte le téléphone enregistré pour votre compte. Gardez-le à portée de main.",
  "phone.submit": "Contacter mon téléphone",
  "phone.denied": "La demande a été refusée, ou personne n’a répondu.",
  "phone.timed_out": "Aucune réponse n’est arrivée à temps.",
  "phone.stopped":
    "Vous avez cessé d’attendre. Si vous avez approuvé la demande, votre mot de passe a peut-être été défini.",

  "phoneWaiting.heading": "Répondez sur votre téléphone",
  "phoneWaiting.body": "Confirmez-y que c’est bien vous. Cette page continue ensuite d’elle-même.",
  "phoneWaiting.left": "Temps restant",
  "phoneWaiting.announcement": {
    one: "Il reste environ {count}\u00a0minute.",
    many: "Il reste environ {count}\u00a0de minutes.",
    other: "Il reste environ {count}\u00a0minutes.",
  },
  "phoneWaiting.stop": "Ne plus attendre",

  "locked.heading": "Trop de tentatives",
  "locked.body":
    "Le service a verrouillé le compte pour un certain temps. Gardez cette page ouverte\u00a0: " +
    "vous pourrez continuer à partir d’ici une fois ce temps écoulé.",
  "locked.left": {
    one: "Encore environ {count}\u00a0minute",
    many: "Encore environ {count}\u00a0de minutes",
    other: "Encore environ {count}\u00a0minutes",
  },
  "locked.soon": "D’un instant à l’autre",
  "locked.tryNow": "Essayer maintenant",
  "locked.estimated": "Le service n’indique pas quand le verrouillage a commencé\u202f; ceci est donc une estimation.",

  "keyRejected.heading": "Ce lien ne fonctionne pas",
  "keyRejected.body":
    "Le service n’indique pas pourquoi. Un lien fonctionne une seule fois et pendant 24\u00a0heures, et seulement " +
    "s’il a été copié en entier. En obtenir un nouveau prend une minute.",
  "keyRejected.mayHaveBeenSet":
    "Essayez d’abord de vous connecter avec le nouveau mot de passe. Le service a refusé votre lien, ce qui se " +
    "produit aussi lorsque le mot de passe a déjà été défini et que le navigateur l’a envoyé deux fois.",

  "requestRejected.heading": "Ce lien ne peut plus être utilisé",
  "requestRejected.body":
    "Le compte a changé depuis l’envoi du lien. Demandez un nouveau lien et, si cela ne suffit pas, " +
    "adressez-vous à l’assistance.",

  "retryable.timeout": "Le service met trop de temps à répondre",
  "retryable.connection": "Le service est injoignable",
  "retryable.offline": "Vous semblez être hors connexion",
  "retryable.busy": "Le service est très sollicité",
  "retryable.server_error": "Le service rencontre un problème",
  "retryable.unintelligible": "Le service n’a pas donné de réponse correcte",
  "retryable.over": "Vous pouvez maintenant réessayer",
  "retryable.requestLink": "Il se peut qu’aucun lien n’ait été envoyé. Réessayez dans un instant.",
  "retryable.checkKey": "Votre lien n’a pas encore servi. Réessayez dans un instant.",
  "retryable.loadRequirements": "Rien n’est perdu, et votre lien fonctionne toujours. Réessayez dans un instant.",
  "retryable.submit":
    "Votre mot de passe n’a pas encore été défini, et ce que vous avez saisi est conservé. Réessayez dans un instant.",
  "retryable.overBody": "Votre mot de passe n’a pas encore été défini, et ce que vous avez saisi est conservé.",

  "verifyingOutcome.heading": "Vérification du résultat",
  "verifyingOutcome.body":
    "La réponse du service s’est perdue en route. Votre mot de passe n’est pas envoyé une seconde fois.",

  "outcomeUnknown.headingKeyGone": "Votre mot de passe a très probablement été défini",
  "outcomeUnknown.bodyKeyGone":
    "La réponse du service s’est perdue, mais votre lien a déjà servi, ce qui arrive lorsqu’un mot de passe " +
    "est défini. Connectez-vous avec le nouveau mot de passe pour le savoir.",
  "outcomeUnknown.heading": "Votre mot de passe a peut-être été défini",
  "outcomeUnknown.body":
    "La réponse du service s’est perdue, et le service est injoignable pour vérifier. " +
    "Vérifiez à nouveau, ou connectez-vous avec le nouveau mot de passe.",
  "outcomeUnknown.bodyLost":
    "La réponse du service s’est perdue. Connectez-vous avec le nouveau mot de passe pour le savoir. Si cela ne " +
    "fonctionne pas, ouvrez à nouveau le lien de votre e-mail.",

  "done.heading": "Votre mot de passe est défini",
  "done.body": "Désormais, connectez-vous avec votre nouveau mot de passe.",

  "failed.heading": "Une erreur s’est produite",
  "failed.unknown_fault": "Le service a donné une réponse que cette page ne connaît pas.",
  "failed.policy_invalid": "Le service a envoyé des règles de mot de passe que cette page ne peut pas lire.",
  "failed.security_questions_missing":
    "Le service demande la réponse à une question de sécurité, mais n’a envoyé aucune question.",
  "failed.support": "Si cela se reproduit, adressez-vous à l’assistance en mentionnant ceci\u00a0:",

  "cancelled.heading": "Opération annulée",
  "cancelled.body":
    "Votre mot de passe n’a pas été modifié. Pour continuer, ouvrez à nouveau le lien de votre e-mail\u00a0: il " +
    "fonctionne jusqu’à son expiration.",
  "cancelled.mayHaveBeenSet":
    "Un mot de passe était en cours d’envoi lorsque vous avez arrêté\u202f; il a donc peut-être été défini. " +
    "Connectez-vous avec celui-ci pour le savoir.",

  "engineUnavailable.heading": "Cette page n’a pas pu démarrer",
  "engineUnavailable.body":
    "Une partie de la page n’a pas été chargée ou est bloquée par le navigateur. Vérifiez votre connexion et " +
    "réessayez. Si cela ne suffit pas, rechargez la page, ou ouvrez à nouveau le lien de votre e-mail.",

  "server.said": "Le service indique\u00a0:",
};

export default messages;
