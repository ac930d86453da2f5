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
  "action.toSignIn": "Zurück zur Anmeldung",
  "action.reallyStop": "Festlegen des Passworts beenden?",
  "action.stop": "Beenden",
  "action.continue": "Weiter",

  "busy": "Einen Moment …",

  "username.label": "Benutzername",
  "username.missing": "Geben Sie Ihren Benutzernamen ein.",

  "idle.heading": "Neues Passwort festlegen",
  "idle.body":
    "Geben Sie Ihren Benutzernamen ein. Wir senden Ihnen per E\u2011Mail einen Link, mit dem Sie ein neues " +
    "Passwort festlegen können.",
  "idle.submit": "Link per E\u2011Mail anfordern",
  "idle.reloadedHeading": "Öffnen Sie Ihren Link noch einmal",
  "idle.reloadedBody":
    "Diese Seite kennt Ihren Link nicht mehr. Er gilt noch: Öffnen Sie ihn in Ihrer E\u2011Mail.",
  "idle.sentBody":
    "Sie haben einen Link angefordert. Wenn es zu dem Benutzernamen ein Konto gibt, steht der Link in der " +
    "E\u2011Mail. Öffnen Sie ihn dort, oder fordern Sie einen neuen an.",
  "idle.overBody": "Öffnen Sie den Link in Ihrer E\u2011Mail noch einmal, oder fordern Sie einen neuen an.",

  "linkSent.heading": "Prüfen Sie Ihren Posteingang",
  "linkSent.body":
    "Wenn zu diesem Benutzernamen ein Konto gehört, haben wir einen Link an dessen E\u2011Mail-Adresse gesendet. " +
    "Der Link funktioniert einmal und läuft nach 24 Stunden ab.",
  "linkSent.hint":
    "Nach ein paar Minuten keine E\u2011Mail erhalten? Sehen Sie im Spam-Ordner nach, oder senden Sie den Link " +
    "noch einmal.",
  "linkSent.submit": "Link noch einmal senden",
  "linkSent.wait": {
    one: "In {count} Sekunde können Sie ihn noch einmal senden",
    other: "In {count} Sekunden können Sie ihn noch einmal senden",
  },
  "linkSent.openedHeading": "In einem anderen Tab geöffnet",
  "linkSent.openedBody": "Ihr Link ist in einem anderen Tab geöffnet. Machen Sie dort weiter.",
  "linkSent.setHeading": "In einem anderen Tab wurde ein Passwort festgelegt",
  "linkSent.setBody": "Sie können diese Seite schließen.",

  "challenge.busy": "Ihre Anfrage wird geprüft …",
  "challenge.needed": "Schließen Sie diese Prüfung ab. Danach senden wir die E\u2011Mail.",
  "challenge.slow": "Die Prüfung dauert länger als üblich.",

  "paste.summary": "Der Link funktioniert nicht? Fügen Sie ihn hier ein",
  "paste.label": "Der Link oder die ganze E\u2011Mail",
  "paste.submit": "Link öffnen",
  "paste.found": "Wir haben Ihren Link gefunden. Der Text steht nicht mehr im Feld.",
  "paste.missing": "Fügen Sie Ihren Link oder die ganze E\u2011Mail ein.",
  "paste.not_found": "Dieser Text enthält keinen Link, mit dem man ein Passwort festlegt.",
  "paste.several_keys": "Dieser Text enthält mehrere Links. Fügen Sie nur den neuesten ein.",
  "paste.unclear": "Wir können nicht erkennen, wo der Link endet. Kopieren Sie nur den Link.",
  "paste.truncated": "Das Ende des Links fehlt. Kopieren Sie den ganzen Link aus der E\u2011Mail.",
  "paste.too_long": "Dieser Text ist zu lang. Kopieren Sie nur den Link.",

  "gate.heading": "Neues Passwort festlegen",
  "gate.body": "Fahren Sie fort, um ein neues Passwort zu wählen.",
  "gate.submit": "Weiter",

  "checkingKey.heading": "Ihr Link wird geprüft",
  "checkingKey.again": "Das dauert länger als üblich. Wir versuchen es erneut.",
  "checkingKey.slow":
    "Das dauert länger als üblich. Sie können warten oder abbrechen und Ihren Link später noch einmal öffnen.",

  "password.heading": "Neues Passwort wählen",
  "password.username": "Benutzername, für Ihren Passwortmanager",
  "password.usernameHint": "Optional. Er wird nicht gesendet.",
  "password.label": "Neues Passwort",
  "password.show": "Passwort anzeigen",
  "password.shown": "Ihr Passwort wird angezeigt.",
  "password.hidden": "Ihr Passwort ist verborgen.",
  "password.capsLock": "Die Feststelltaste ist aktiviert.",
  "password.submit": "Passwort festlegen",
  "password.submitting": "Ihr Passwort wird festgelegt …",
  "password.loading": "Die Regeln werden geladen …",
  "password.missing": "Geben Sie ein neues Passwort ein.",
  "password.refused": "Dieses Passwort wurde nicht akzeptiert.",
  "password.suggest": "Passwort vorschlagen",
  "password.suggested":
    "Ein Passwort ist für Sie eingetragen. Speichern Sie es in Ihrem Passwortmanager, bevor Sie fortfahren.",
  "password.noSuggestion": "Für diese Regeln kann kein Passwort vorgeschlagen werden.",
  "password.suggestAnother": "Anderes vorschlagen",
  "password.copy": "Kopieren",
  "password.copied": "Das Passwort ist kopiert.",
  "password.otherTab":
    "Dieser Link wird gerade in einem anderen Tab verwendet. Machen Sie dort weiter, oder schließen Sie " +
    "jenen Tab zuerst.",
  "suggestions.made": {
    one: "Dieses Passwort erfüllt die Regeln.",
    other: "Diese {count} Passwörter erfüllen die Regeln.",
  },
  "suggestions.hint": "Jedes Bit verdoppelt die Mühe, das Passwort zu erraten.",
  "suggestions.bits": { one: "etwa {count} Bit", other: "etwa {count} Bit" },
  "suggestions.words": "Wörter",
  "suggestions.letters": "Buchstaben in Gruppen",
  "suggestions.characters": "Alle Arten von Zeichen",
  "suggestions.use": "Verwenden",
  "suggestions.others": "Andere vorschlagen",

  "rules.heading": "Passwortregeln",
  "rules.longer": "Je länger, desto sicherer.",
  "rules.progress": "{met} von {count} erfüllt",
  "rules.announcement": { one: "{met} von {count} Regel erfüllt.", other: "{met} von {count} Regeln erfüllt." },
  "rules.complete": "Alle Regeln erfüllt.",
  "rules.count": "{actual} von {required}",
  "rules.excess": { one: "{count} zu viel", other: "{count} zu viel" },
  "rules.unpromised": "Möglicherweise nicht akzeptiert: {characters}.",
  "character.space": "Leerzeichen",
  "rules.progressOpen": "{met} von {count} erfüllt, {open} später geprüft",
  "rules.missing": "Es fehlt: {rules}.",
  "rules.avoidUsername": "Verwenden Sie nicht Ihren Benutzernamen.",

  "rule.minimumLength": { one: "mindestens {count} Zeichen", other: "mindestens {count} Zeichen" },
  "rule.maximumLength": { one: "höchstens {count} Zeichen", other: "höchstens {count} Zeichen" },
  "rule.uppercase": { one: "ein Großbuchstabe", other: "mindestens {count} Großbuchstaben" },
  "rule.lowercase": { one: "ein Kleinbuchstabe", other: "mindestens {count} Kleinbuchstaben" },
  "rule.digit": { one: "eine Ziffer", other: "mindestens {count} Ziffern" },
  "rule.special": { one: "ein Sonderzeichen", other: "mindestens {count} Sonderzeichen" },
  "rule.notUsername": "nicht Ihr Benutzername",
  "rule.acceptedCharacters": "nur A–Z, a–z, 0–9 und:",
  "rule.acceptedLettersAndDigits": "nur A–Z, a–z und 0–9",

  "unmet.minimumLength": { one: "Ergänzen Sie noch {count} Zeichen.", other: "Ergänzen Sie noch {count} Zeichen." },
  "unmet.maximumLength": { one: "Kürzen Sie es um {count} Zeichen.", other: "Kürzen Sie es um {count} Zeichen." },
  "unmet.uppercase": { one: "Ergänzen Sie einen Großbuchstaben.", other: "Ergänzen Sie {count} Großbuchstaben." },
  "unmet.lowercase": { one: "Ergänzen Sie einen Kleinbuchstaben.", other: "Ergänzen Sie {count} Kleinbuchstaben." },
  "unmet.digit": { one: "Ergänzen Sie eine Ziffer.", other: "Ergänzen Sie {count} Ziffern." },
  "unmet.special": { one: "Ergänzen Sie ein Sonderzeichen.", other: "Ergänzen Sie {count} Sonderzeichen." },
  "unmet.notUsername": "Es darf nicht Ihr Benutzername sein.",

  "status.met": "erfüllt",
  "status.unmet": "noch nicht erfüllt",
  "status.unknown": "wird beim Festlegen geprüft",
  "status.refused": "nicht erfüllt",

  "breach.common":
    "Dies ist eines der häufigsten Passwörter. Angreifer probieren solche Passwörter zuerst. Wählen Sie ein " +
    "anderes.",
  "breach.found": {
    one:
      "Dieses Passwort kommt {count} Mal in einem bekannten Datenleck vor. Angreifer probieren solche Passwörter " +
      "zuerst. Wählen Sie ein anderes.",
    other:
      "Dieses Passwort kommt {count} Mal in bekannten Datenlecks vor. Angreifer probieren solche Passwörter " +
      "zuerst. Wählen Sie ein anderes.",
  },
  "breach.unknown":
    "Wir konnten nicht prüfen, ob dieses Passwort in einem Datenleck vorkommt. Sie können es trotzdem verwenden.",

  "strength.said": "Stärke: {strength}",
  "strength.0": "sehr schwach",
  "strength.1": "schwach",
  "strength.2": "mittel",
  "strength.3": "gut",
  "strength.4": "sehr gut",
  "strength.reasons": "Leicht zu erraten: {reasons}.",
  "strength.keyboard": "benachbarte Tasten",
  "strength.date": "ein Datum",
  "strength.name": "ein Name",
  "strength.repetition": "eine Wiederholung",
  "strength.sequence": "eine Zeichenfolge wie abc",
  "strength.commonPassword": "ein häufiges Passwort",
  "strength.commonWord": "ein häufiges Wort",
  "strength.context": "ein Wort mit Bezug zu Ihnen oder dieser Website",

  "securityQuestion.heading": "Sicherheitsfrage beantworten",
  "securityQuestion.body": "Beantworten Sie eine Frage, um zu bestätigen, dass Sie es sind.",
  "securityQuestion.choose": "Wählen Sie eine Frage",
  "securityQuestion.label": "Ihre Antwort",
  "securityQuestion.submit": "Weiter",
  "securityQuestion.missing": "Geben Sie Ihre Antwort ein.",
  "securityQuestion.wrong":
    "Diese Antwort wurde nicht akzeptiert. Geben Sie sie genau so ein, wie Sie sie festgelegt haben, mit " +
    "derselben Groß- und Kleinschreibung und denselben Akzenten.",
  "securityQuestion.none": "Wählen Sie eine Frage.",
  "securityQuestion.wrongOfSeveral":
    "Diese Antwort wurde nicht akzeptiert. Prüfen Sie, ob Sie die richtige Frage gewählt haben, und achten Sie " +
    "auf Großbuchstaben und Akzente.",
  "securityQuestion.show": "Antwort anzeigen",
  "securityQuestion.shown": "Ihre Antwort wird angezeigt.",
  "securityQuestion.hidden": "Ihre Antwort ist verborgen.",

  "verisign.heading": "VeriSign-Code eingeben",
  "verisign.body": "Geben Sie den Sicherheitscode ein, den Ihr VeriSign-Codegenerator jetzt anzeigt.",
  "verisign.label": "Sicherheitscode",
  "verisign.secondHeading": "Nächsten Code eingeben",
  "verisign.secondBody":
    "Wir brauchen zwei Codes hintereinander. Warten Sie, bis Ihr VeriSign-Codegenerator einen neuen Code anzeigt, " +
    "und geben Sie diesen ein.",
  "verisign.secondLabel": "Nächster Sicherheitscode",
  "verisign.secondWrong":
    "Dieser Code wurde nicht akzeptiert. Warten Sie auf den nächsten neuen Code, und geben Sie diesen ein.",

  "totp.heading": "Bestätigungscode eingeben",
  "totp.body": "Geben Sie den Code ein, den Ihre Authentifizierungs-App jetzt anzeigt.",
  "totp.label": "Bestätigungscode",

  "code.submit": "Weiter",
  "code.missing": "Geben Sie den Code ein.",
  "code.wrong": "Dieser Code wurde nicht akzeptiert. Geben Sie den Code ein, der jetzt angezeigt wird.",
  "code.unreadable": "Ein Code besteht aus 6 bis 10 Ziffern und sonst nichts.",

  "input.unreadable":
    "Die Eingabe enthält ein Zeichen, das nicht gesendet werden kann. Löschen Sie es, und geben Sie es neu ein.",
  "hidden.start": "Beginnt mit einem Leerzeichen.",
  "hidden.end": "Endet mit einem Leerzeichen.",
  "hidden.both": "Beginnt und endet mit einem Leerzeichen.",
  "hidden.inside": "Enthält ein unsichtbares Zeichen.",

  "inactive.warning": "Sind Sie noch da? In einer Minute löschen wir, was Sie eingegeben haben.",
  "inactive.keep": "Behalten",
  "inactive.emptied": "Wir haben Ihre Eingabe gelöscht, weil hier eine Weile nichts geschehen ist.",

  "phone.heading": "Mit dem Telefon bestätigen",
  "phone.body": "Sie erhalten eine Anfrage auf dem Telefon, das für Ihr Konto registriert ist. Halten Sie es bereit.",
  "phone.submit": "Anfrage an mein Telefon senden",
  "phone.denied": "Die Anfrage wurde abgelehnt, oder niemand hat geantwortet.",
  "phone.timed_out": "Es kam nicht rechtzeitig eine Antwort.",
  "phone.stopped":
    "Sie haben das Warten beendet. Haben Sie die Anfrage bestätigt, wurde Ihr Passwort möglicherweise festgelegt.",
  "phone.again": "Noch einmal mit meinem Telefon versuchen",

  "phoneWaiting.heading": "Antworten Sie am Telefon",
  "phoneWaiting.body":
    "Bestätigen Sie die Anfrage auf Ihrem Telefon. Danach geht es auf dieser Seite automatisch weiter.",
  "phoneWaiting.left": "Verbleibende Zeit",
  "phoneWaiting.announcement": { one: "Noch etwa {count} Minute.", other: "Noch etwa {count} Minuten." },
  "phoneWaiting.stop": "Nicht länger warten",

  "locked.heading": "Zu viele Versuche",
  "locked.body":
    "Aus Sicherheitsgründen ist das Konto vorübergehend gesperrt. Lassen Sie diese Seite geöffnet. Wenn die Zeit " +
    "um ist, können Sie hier weitermachen.",
  "locked.left": { one: "Noch etwa {count} Minute", other: "Noch etwa {count} Minuten" },
  "locked.soon": "Jeden Moment ist es so weit",
  "locked.tryNow": "Jetzt versuchen",
  "locked.estimated": "Dies ist eine Schätzung.",
  "locked.reloadedBody":
    "Wenn die Zeit abgelaufen ist, öffnen Sie den Link in Ihrer E\u2011Mail noch einmal, oder fordern Sie einen " +
    "neuen an.",
  "locked.others": "Nicht Ihr Konto? Machen Sie weiter, ohne zu warten.",

  "keyRejected.heading": "Dieser Link funktioniert nicht",
  "keyRejected.body":
    "Vielleicht ist er abgelaufen, wurde schon verwendet oder nicht vollständig kopiert. Ein Link funktioniert " +
    "einmal und 24 Stunden lang.",
  "keyRejected.headingUsed": "Ihr Link konnte nicht verwendet werden",
  "keyRejected.expired": "Dieser Link ist abgelaufen. Links funktionieren 24 Stunden lang.",
  "keyRejected.expired_or_used":
    "Er ist abgelaufen oder wurde schon verwendet, etwa in einem anderen Tab. Wenn Sie bereits ein Passwort " +
    "festgelegt haben, melden Sie sich damit an. Fordern Sie sonst einen neuen Link an.",

  "requestRejected.heading": "Dieser Link kann nicht mehr verwendet werden",
  "requestRejected.body":
    "Das Konto hat sich geändert, seit der Link gesendet wurde. Fordern Sie einen neuen Link an. Wenn das nicht " +
    "hilft, wenden Sie sich an den Support.",

  "retryable.timeout": "Der Dienst braucht zu lange",
  "retryable.connection": "Der Dienst ist nicht erreichbar",
  "retryable.offline": "Sie sind anscheinend offline",
  "retryable.busy": "Der Dienst ist stark ausgelastet",
  "retryable.server_error": "Beim Dienst ist ein Problem aufgetreten",
  "retryable.unintelligible": "Der Dienst hat eine unerwartete Antwort gesendet",
  "retryable.over": "Sie können es jetzt erneut versuchen",
  "retryable.requestLink": "Möglicherweise wurde kein Link gesendet. Versuchen Sie es gleich noch einmal.",
  "retryable.checkKey": "Ihr Link wird dadurch nicht verbraucht. Versuchen Sie es gleich noch einmal.",
  "retryable.loadRequirements":
    "Nichts ist verloren, und Ihr Link funktioniert weiterhin. Versuchen Sie es gleich noch einmal.",
  "retryable.submit":
    "Ihr Passwort wurde noch nicht festgelegt, und Ihre Eingaben bleiben erhalten. Versuchen Sie es gleich noch " +
    "einmal.",
  "retryable.overBody": "Ihr Passwort wurde noch nicht festgelegt, und Ihre Eingaben bleiben erhalten.",
  "retryable.offlineSubmit": "Ihr Passwort wurde nicht gesendet. Ihre Eingaben bleiben erhalten.",
  "retryable.offlineRead": "Es wurde nichts gesendet. Sobald Sie online sind, geht es weiter.",
  "retryable.offlineNothing": "Es wurde nichts gesendet. Versuchen Sie es noch einmal, wenn Sie online sind.",
  "retryable.challenge": "Die Prüfung vor der E\u2011Mail ist nicht gelungen",
  "retryable.challengeBody": "Es wurde keine E\u2011Mail gesendet. Versuchen Sie es noch einmal.",

  "verifyingOutcome.heading": "Es wird geprüft, ob Ihr Passwort festgelegt wurde",
  "verifyingOutcome.body": "Wir haben keine eindeutige Antwort erhalten. Ihr Passwort wird nicht noch einmal gesendet.",
  "verifyingOutcome.slow":
    "Das dauert länger als üblich. Wir prüfen noch. Ihr Passwort wird nicht noch einmal gesendet.",
  "verifyingOutcome.asking": "Wir fragen zuerst beim Dienst nach. Ihre Eingaben bleiben erhalten.",

  "waiting.busy": {
    one: "Der Dienst ist ausgelastet. Nächste Prüfung in {count} Sekunde.",
    other: "Der Dienst ist ausgelastet. Nächste Prüfung in {count} Sekunden.",
  },
  "waiting.now": "Der Dienst ist ausgelastet. Wir prüfen jetzt noch einmal.",
  "waiting.kept": "Ihr Passwort bleibt erhalten.",

  "outcomeUnknown.headingKeyGone": "Ihr Passwort wurde sehr wahrscheinlich festgelegt",
  "outcomeUnknown.bodyKeyGone":
    "Wir haben keine eindeutige Antwort erhalten, aber Ihr Link ist verbraucht. Das geschieht, wenn ein Passwort " +
    "festgelegt wird. Melden Sie sich mit Ihrem neuen Passwort an, um es zu prüfen.",
  "outcomeUnknown.heading": "Ihr Passwort wurde möglicherweise festgelegt",
  "outcomeUnknown.body":
    "Wir haben keine eindeutige Antwort erhalten, und der Dienst ist gerade nicht erreichbar. Prüfen Sie es " +
    "gleich noch einmal, oder versuchen Sie, sich mit Ihrem neuen Passwort anzumelden.",
  "outcomeUnknown.bodyLost":
    "Wir haben keine eindeutige Antwort erhalten. Melden Sie sich mit Ihrem neuen Passwort an, um es zu prüfen. " +
    "Wenn das nicht klappt, öffnen Sie den Link in Ihrer E\u2011Mail noch einmal.",

  "done.heading": "Ihr Passwort ist festgelegt",
  "done.body": "Sie können sich jetzt mit Ihrem neuen Passwort anmelden.",
  "done.close": "Sie können diese Seite schließen.",

  "failed.heading": "Etwas ist schiefgegangen",
  "failed.unknown_fault": "Wir haben eine unerwartete Antwort erhalten.",
  "failed.policy_impossible":
    "Der Dienst hat Passwortregeln gesendet, die kein Passwort erfüllen kann. Der Fehler liegt beim Dienst. " +
    "Versuchen Sie es später noch einmal, oder wenden Sie sich an den Support.",
  "failed.security_questions_missing":
    "Der Dienst hat die Antwort auf eine Sicherheitsfrage verlangt, aber keine Frage gesendet.",
  "failed.support": "Wenn das wieder geschieht, wenden Sie sich an den Support, und geben Sie Folgendes an:",
  "failed.headingSubmit": "Ihr Passwort wurde wahrscheinlich nicht festgelegt",
  "failed.bodySubmit":
    "Wir haben eine unerwartete Antwort erhalten. Wenn Sie es noch einmal versuchen, prüfen wir zuerst, ob Ihr " +
    "Passwort festgelegt wurde.",

  "support.contact": "Support kontaktieren",
  "support.contactNewTab": "Support kontaktieren (öffnet einen neuen Tab)",
  "support.copy": "Kopieren",
  "support.copied": "Kopiert.",

  "cancelled.heading": "Abgebrochen",
  "cancelled.body":
    "Ihr Passwort wurde nicht geändert. Um fortzufahren, öffnen Sie den Link in Ihrer E\u2011Mail noch einmal. Er " +
    "funktioniert, bis er abläuft.",
  "cancelled.mayHaveBeenSet":
    "Sie haben abgebrochen, während Ihr neues Passwort gesendet wurde. Möglicherweise wurde es festgelegt. " +
    "Versuchen Sie, sich damit anzumelden.",

  "engineUnavailable.heading": "Diese Seite konnte nicht starten",
  "engineUnavailable.body":
    "Ein Teil dieser Seite wurde nicht geladen oder von Ihrem Browser blockiert. Prüfen Sie Ihre Verbindung, und " +
    "versuchen Sie es erneut. Wenn das nicht hilft, laden Sie die Seite neu, oder öffnen Sie den Link in Ihrer " +
    "E\u2011Mail noch einmal.",

  "server.said": "Der Dienst meldet:",
};

export default messages;
