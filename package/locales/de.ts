/** German, with “Sie”. Terms: Passwort, Benutzername, Link, Dienst, Code, Sperre. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Zurück",
  "action.cancel": "Abbrechen",
  "action.checkOutcome": "Noch einmal prüfen",
  "action.newLink": "Neuen Link per E\u2011Mail anfordern",
  "action.otherPassword": "Anderes Passwort wählen",
  "action.otherUsername": "Anderen Benutzernamen verwenden",
  "action.retry": "Erneut versuchen",
  "action.signIn": "Zur Anmeldung",

  "busy": "Einen Moment …",

  "username.label": "Benutzername",
  "username.missing": "Geben Sie Ihren Benutzernamen ein.",

  "idle.heading": "Neues Passwort festlegen",
  "idle.body":
    "Geben Sie Ihren Benutzernamen ein. An Ihre E\u2011Mail-Adresse wird dann ein Link gesendet, " +
    "mit dem Sie ein neues Passwort festlegen können.",
  "idle.submit": "Link per E\u2011Mail anfordern",

  "linkSent.heading": "Sehen Sie in Ihren E\u2011Mails nach",
  "linkSent.body":
    "Wenn es ein Konto mit diesem Benutzernamen gibt, ist ein Link an dessen E\u2011Mail-Adresse unterwegs. " +
    "Er kann einmal verwendet werden, innerhalb von 24 Stunden.",
  "linkSent.hint":
    "Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, oder senden Sie den Link noch einmal.",
  "linkSent.submit": "Link noch einmal senden",
  "linkSent.wait": {
    one: "In {count} Sekunde können Sie ihn noch einmal senden",
    other: "In {count} Sekunden können Sie ihn noch einmal senden",
  },

  "gate.heading": "Neues Passwort festlegen",
  "gate.body": "Fahren Sie fort, um Ihren Link prüfen zu lassen und ein neues Passwort zu wählen.",
  "gate.submit": "Weiter",

  "checkingKey.heading": "Ihr Link wird geprüft",
  "checkingKey.body": "Das dauert einen Moment.",
  "checkingKey.again": "Der Dienst antwortet langsam. Die Anfrage wird wiederholt.",

  "password.heading": "Neues Passwort wählen",
  "password.label": "Neues Passwort",
  "password.show": "Passwort anzeigen",
  "password.shown": "Ihr Passwort wird angezeigt.",
  "password.hidden": "Ihr Passwort ist verborgen.",
  "password.capsLock": "Die Feststelltaste ist aktiviert.",
  "password.submit": "Passwort festlegen",
  "password.submitting": "Ihr Passwort wird festgelegt …",
  "password.loading": "Die Regeln werden geladen …",
  "password.missing": "Geben Sie ein neues Passwort ein.",
  "password.unmet": "Noch nicht erfüllt: {rules}.",
  "password.refused": "Der Dienst hat dieses Passwort nicht akzeptiert.",
  "password.suggest": "Passwort vorschlagen",
  "password.suggested":
    "Ein Passwort ist eingetragen und wird angezeigt. Speichern Sie es in Ihrem Passwortmanager.",
  "password.noSuggestion": "Für diese Regeln kann kein Passwort vorgeschlagen werden.",

  "rules.heading": "Passwortregeln",
  "rules.longer": "Je länger, desto sicherer.",
  "rules.progress": "{met} von {count} erfüllt",
  "rules.announcement": {
    one: "{met} von {count} Regel erfüllt.",
    other: "{met} von {count} Regeln erfüllt.",
  },
  "rules.complete": "Alle Regeln erfüllt.",
  "rules.count": "{actual} von {required}",
  "rules.excess": { one: "{count} zu viel", other: "{count} zu viel" },
  "rules.unpromised": "enthält {characters}",
  "character.space": "ein Leerzeichen",

  "rule.minimumLength": { one: "mindestens {count} Zeichen", other: "mindestens {count} Zeichen" },
  "rule.maximumLength": { one: "höchstens {count} Zeichen", other: "höchstens {count} Zeichen" },
  "rule.uppercase": { one: "ein Großbuchstabe", other: "mindestens {count} Großbuchstaben" },
  "rule.lowercase": { one: "ein Kleinbuchstabe", other: "mindestens {count} Kleinbuchstaben" },
  "rule.digit": { one: "eine Ziffer", other: "mindestens {count} Ziffern" },
  "rule.special": { one: "ein Sonderzeichen", other: "mindestens {count} Sonderzeichen" },
  "rule.notUsername": "nicht Ihr Benutzername",
  "rule.acceptedCharacters": "nur Buchstaben von A bis\u00a0Z, Ziffern und diese Zeichen:",
  "rule.acceptedLettersAndDigits": "nur Buchstaben von A bis\u00a0Z und Ziffern",

  "status.met": "erfüllt",
  "status.unmet": "noch nicht erfüllt",
  "status.unknown": "das kann nur der Dienst beurteilen",
  "status.refused": "laut dem Dienst nicht erfüllt",

  "breach.found": {
    one:
      "Dieses Passwort kommt {count} Mal in einem bekannten Datenleck vor. " +
      "Angreifer probieren solche Passwörter zuerst: Wählen Sie besser ein anderes.",
    other:
      "Dieses Passwort kommt {count} Mal in bekannten Datenlecks vor. " +
      "Angreifer probieren solche Passwörter zuerst: Wählen Sie besser ein anderes.",
  },
  "breach.unknown": "Ob dieses Passwort in einem bekannten Datenleck vorkommt, ließ sich nicht ermitteln.",

  "strength.said": "Stärke: {strength}",
  "strength.0": "sehr schwach",
  "strength.1": "schwach",
  "strength.2": "mittel",
  "strength.3": "gut",
  "strength.4": "sehr gut",

  "securityQuestion.heading": "Sicherheitsfrage beantworten",
  "securityQuestion.body": "Ihr Konto verlangt das, bevor das Passwort festgelegt wird.",
  "securityQuestion.choose": "Wählen Sie eine Frage",
  "securityQuestion.label": "Ihre Antwort",
  "securityQuestion.submit": "Weiter",
  "securityQuestion.missing": "Geben Sie Ihre Antwort ein.",
  "securityQuestion.wrong":
    "Diese Antwort wurde nicht akzeptiert. Prüfen Sie die Schreibweise, und versuchen Sie es erneut.",

  "verisign.heading": "VeriSign-Code eingeben",
  "verisign.body": "Geben Sie den Sicherheitscode ein, den Ihr VeriSign-Codegenerator jetzt anzeigt.",
  "verisign.label": "Sicherheitscode",
  "verisign.secondHeading": "Nächsten Code eingeben",
  "verisign.secondBody":
    "Ihr Codegenerator und der Dienst sind nicht mehr im Takt. Warten Sie, bis ein neuer Code angezeigt wird, " +
    "und geben Sie diesen ein.",
  "verisign.secondLabel": "Nächster Sicherheitscode",

  "totp.heading": "Bestätigungscode eingeben",
  "totp.body": "Geben Sie den Code ein, den Ihre Authentifizierungs-App jetzt anzeigt.",
  "totp.label": "Bestätigungscode",

  "code.submit": "Weiter",
  "code.missing": "Geben Sie den Code ein.",
  "code.wrong": "Dieser Code wurde nicht akzeptiert. Geben Sie den ein, der jetzt angezeigt wird.",

  "phone.heading": "Mit dem Telefon bestätigen",
  "phone.body":
    "Der Dienst kontaktiert das Telefon, das für Ihr Konto registriert ist. Halten Sie es bereit.",
  "phone.submit": "Mein Telefon kontaktieren",
  "phone.denied": "Die Anfrage wurde abgelehnt, oder niemand hat geantwortet.",
  "phone.timed_out": "Es kam nicht rechtzeitig eine Antwort.",
  "phone.stopped":
    "Sie haben das Warten beendet. Haben Sie die Anfrage bestätigt, wurde Ihr Passwort möglicherweise festgelegt.",

  "phoneWaiting.heading": "Antworten Sie am Telefon",
  "phoneWaiting.body": "Bestätigen Sie dort, dass Sie es sind. Danach geht es auf dieser Seite von selbst weiter.",
  "phoneWaiting.left": "Verbleibende Zeit",
  "phoneWaiting.announcement": { one: "Noch etwa {count} Minute.", other: "Noch etwa {count} Minuten." },
  "phoneWaiting.stop": "Nicht länger warten",

  "locked.heading": "Zu viele Versuche",
  "locked.body":
    "Der Dienst hat das Konto vorübergehend gesperrt. Lassen Sie diese Seite geöffnet: " +
    "Wenn die Zeit um ist, können Sie hier weitermachen.",
  "locked.left": { one: "Noch etwa {count} Minute", other: "Noch etwa {count} Minuten" },
  "locked.soon": "Jeden Moment ist es so weit",
  "locked.tryNow": "Jetzt versuchen",
  "locked.estimated": "Der Dienst gibt nicht an, wann die Sperre begonnen hat. Daher ist dies eine Schätzung.",

  "keyRejected.heading": "Dieser Link funktioniert nicht",
  "keyRejected.body":
    "Der Dienst nennt keinen Grund. Ein Link funktioniert einmal und 24 Stunden lang, und nur, " +
    "wenn er vollständig kopiert wurde. Ein neuer ist in einer Minute angefordert.",
  "keyRejected.mayHaveBeenSet":
    "Versuchen Sie zuerst, sich mit dem neuen Passwort anzumelden. Der Dienst hat Ihren Link abgelehnt. Das " +
    "geschieht auch, wenn das Passwort bereits festgelegt wurde und der Browser es zweimal gesendet hat.",

  "requestRejected.heading": "Dieser Link kann nicht mehr verwendet werden",
  "requestRejected.body":
    "Das Konto hat sich geändert, seit der Link gesendet wurde. Fordern Sie einen neuen Link an, " +
    "und wenn das nicht hilft, wenden Sie sich an den Support.",

  "retryable.timeout": "Der Dienst braucht zu lange für eine Antwort",
  "retryable.connection": "Der Dienst ist nicht erreichbar",
  "retryable.offline": "Sie sind anscheinend offline",
  "retryable.busy": "Der Dienst ist stark ausgelastet",
  "retryable.server_error": "Beim Dienst ist ein Problem aufgetreten",
  "retryable.unintelligible": "Der Dienst hat keine gültige Antwort gegeben",
  "retryable.over": "Sie können es jetzt erneut versuchen",
  "retryable.requestLink": "Möglicherweise wurde kein Link gesendet. Versuchen Sie es gleich noch einmal.",
  "retryable.checkKey": "Ihr Link ist nicht verbraucht. Versuchen Sie es gleich noch einmal.",
  "retryable.loadRequirements":
    "Nichts ist verloren, und Ihr Link funktioniert weiterhin. Versuchen Sie es gleich noch einmal.",
  "retryable.submit":
    "Ihr Passwort wurde noch nicht festgelegt, und Ihre Eingaben bleiben erhalten. " +
    "Versuchen Sie es gleich noch einmal.",
  "retryable.overBody": "Ihr Passwort wurde noch nicht festgelegt, und Ihre Eingaben bleiben erhalten.",

  "verifyingOutcome.heading": "Es wird geprüft, ob es geklappt hat",
  "verifyingOutcome.body":
    "Die Antwort des Dienstes ging unterwegs verloren. Ihr Passwort wird kein zweites Mal gesendet.",

  "outcomeUnknown.headingKeyGone": "Ihr Passwort wurde sehr wahrscheinlich festgelegt",
  "outcomeUnknown.bodyKeyGone":
    "Die Antwort des Dienstes ging verloren, aber Ihr Link ist verbraucht, und das geschieht, wenn ein Passwort " +
    "festgelegt wird. Melden Sie sich mit dem neuen Passwort an, um es herauszufinden.",
  "outcomeUnknown.heading": "Ihr Passwort wurde möglicherweise festgelegt",
  "outcomeUnknown.body":
    "Die Antwort des Dienstes ging verloren, und der Dienst ist nicht erreichbar, um es herauszufinden. " +
    "Prüfen Sie es noch einmal, oder melden Sie sich mit dem neuen Passwort an.",
  "outcomeUnknown.bodyLost":
    "Die Antwort des Dienstes ging verloren. Melden Sie sich mit dem neuen Passwort an, um es herauszufinden. " +
    "Wenn das nicht klappt, öffnen Sie den Link in Ihrer E\u2011Mail noch einmal.",

  "done.heading": "Ihr Passwort ist festgelegt",
  "done.body": "Melden Sie sich ab jetzt mit Ihrem neuen Passwort an.",

  "failed.heading": "Etwas ist schiefgegangen",
  "failed.unknown_fault": "Der Dienst hat mit etwas geantwortet, das diese Seite nicht kennt.",
  "failed.policy_invalid": "Der Dienst hat Passwortregeln gesendet, die diese Seite nicht lesen kann.",
  "failed.security_questions_missing":
    "Der Dienst verlangt die Antwort auf eine Sicherheitsfrage, hat aber keine Frage gesendet.",
  "failed.support": "Wenn das wieder geschieht, wenden Sie sich an den Support, und nennen Sie dies:",

  "cancelled.heading": "Abgebrochen",
  "cancelled.body":
    "Ihr Passwort wurde nicht geändert. Öffnen Sie den Link in Ihrer E\u2011Mail noch einmal, um fortzufahren: Er " +
    "funktioniert, bis er abläuft.",
  "cancelled.mayHaveBeenSet":
    "Als Sie abgebrochen haben, war ein Passwort unterwegs, es wurde also möglicherweise festgelegt. " +
    "Melden Sie sich damit an, um es herauszufinden.",

  "engineUnavailable.heading": "Diese Seite konnte nicht starten",
  "engineUnavailable.body":
    "Ein Teil davon wurde nicht geladen oder wird vom Browser blockiert. Prüfen Sie Ihre Verbindung, und versuchen " +
    "Sie es erneut. Wenn das nicht hilft, laden Sie die Seite neu, oder öffnen Sie den Link in Ihrer E\u2011Mail " +
    "noch einmal.",

  "server.said": "Der Dienst meldet:",
};

export default messages;
