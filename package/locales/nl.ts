/** Dutch, with “u”. Terms: wachtwoord, gebruikersnaam, link, dienst, code, vergrendeling. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Terug",
  "action.cancel": "Annuleren",
  "action.checkOutcome": "Opnieuw controleren",
  "action.newLink": "Mail mij een nieuwe link",
  "action.otherPassword": "Een ander wachtwoord kiezen",
  "action.otherUsername": "Een andere gebruikersnaam gebruiken",
  "action.retry": "Opnieuw proberen",
  "action.signIn": "Naar inloggen",
  "action.toSignIn": "Terug naar inloggen",
  "action.reallyStop": "Stoppen met het instellen van een wachtwoord?",
  "action.stop": "Stoppen",
  "action.continue": "Doorgaan",

  "busy": "Een ogenblik…",

  "username.label": "Gebruikersnaam",
  "username.missing": "Voer uw gebruikersnaam in.",

  "idle.heading": "Een nieuw wachtwoord instellen",
  "idle.body": "Voer uw gebruikersnaam in. Wij mailen u een link waarmee u een nieuw wachtwoord kunt instellen.",
  "idle.submit": "Mail mij een link",
  "idle.reloadedHeading": "Open uw link opnieuw",
  "idle.reloadedBody": "Deze pagina is uw link vergeten. De link werkt nog: open hem vanuit uw e-mail.",
  "idle.sentBody":
    "U hebt een link aangevraagd. Als er bij de gebruikersnaam een account hoort, staat de link in de bijbehorende e-mail. " +
    "Open hem daar, of vraag een nieuwe aan.",
  "idle.overBody": "Open de link in uw e-mail opnieuw, of vraag een nieuwe aan.",

  "linkSent.heading": "Kijk in uw e-mail",
  "linkSent.body":
    "Als er bij deze gebruikersnaam een account hoort, hebben wij een link naar het e-mailadres daarvan gestuurd. De link " +
    "werkt één keer en verloopt na 24 uur.",
  "linkSent.hint":
    "Na een paar minuten nog geen e-mail? Kijk in uw map met ongewenste e-mail, of stuur de link opnieuw.",
  "linkSent.submit": "De link opnieuw sturen",
  "linkSent.wait": {
    one: "U kunt hem over {count} seconde opnieuw sturen",
    other: "U kunt hem over {count} seconden opnieuw sturen",
  },
  "linkSent.openedHeading": "Geopend in een ander tabblad",
  "linkSent.openedBody": "Uw link is geopend in een ander tabblad. Ga daar verder.",
  "linkSent.setHeading": "Wachtwoord ingesteld in een ander tabblad",
  "linkSent.setBody": "U kunt deze pagina sluiten.",

  "challenge.busy": "Uw aanvraag wordt gecontroleerd…",
  "challenge.needed": "Voltooi deze controle. Daarna sturen wij de e-mail.",
  "challenge.slow": "De controle duurt langer dan gewoonlijk.",

  "paste.summary": "Werkt de link niet? Plak hem hier",
  "paste.label": "De link, of de hele e-mail",
  "paste.submit": "De link openen",
  "paste.found": "Wij hebben uw link gevonden. De tekst is uit het veld verwijderd.",
  "paste.missing": "Plak uw link, of de hele e-mail.",
  "paste.not_found": "Deze tekst bevat geen link om een wachtwoord in te stellen.",
  "paste.several_keys": "Deze tekst bevat meer dan één link. Plak alleen de nieuwste.",
  "paste.unclear": "Wij kunnen niet zien waar de link eindigt. Kopieer alleen de link.",
  "paste.truncated": "Het einde van de link ontbreekt. Kopieer de hele link uit de e-mail.",
  "paste.too_long": "Deze tekst is te lang. Kopieer alleen de link.",

  "gate.heading": "Een nieuw wachtwoord instellen",
  "gate.body": "Ga verder om een nieuw wachtwoord te kiezen.",
  "gate.submit": "Doorgaan",

  "checkingKey.heading": "Uw link wordt gecontroleerd",
  "checkingKey.again": "Dit duurt langer dan gewoonlijk. Wij proberen het opnieuw.",
  "checkingKey.slow": "Dit duurt langer dan gewoonlijk. U kunt wachten, of annuleren en uw link later opnieuw openen.",

  "password.heading": "Een nieuw wachtwoord kiezen",
  "password.username": "Gebruikersnaam, voor uw wachtwoordbeheerder",
  "password.usernameHint": "Optioneel. We verzenden deze niet.",
  "password.label": "Nieuw wachtwoord",
  "password.show": "Wachtwoord tonen",
  "password.shown": "Uw wachtwoord is zichtbaar.",
  "password.hidden": "Uw wachtwoord is verborgen.",
  "password.capsLock": "Caps Lock staat aan.",
  "password.submit": "Wachtwoord instellen",
  "password.submitting": "Uw wachtwoord wordt ingesteld…",
  "password.loading": "De regels worden geladen…",
  "password.missing": "Voer een nieuw wachtwoord in.",
  "password.refused": "Dit wachtwoord is niet geaccepteerd.",
  "password.suggest": "Een wachtwoord voorstellen",
  "password.suggested":
    "Er is een wachtwoord voor u ingevuld. Bewaar het in uw wachtwoordbeheerder voordat u doorgaat.",
  "password.noSuggestion": "Voor deze regels kan geen wachtwoord worden voorgesteld.",
  "password.suggestAnother": "Een ander voorstellen",
  "password.copy": "Kopiëren",
  "password.copied": "Het wachtwoord is gekopieerd.",
  "password.otherTab": "Deze link wordt in een ander tabblad gebruikt. Ga daar verder, of sluit dat tabblad eerst.",
  "suggestions.made": {
    one: "Dit wachtwoord voldoet aan de regels.",
    other: "Deze {count} wachtwoorden voldoen aan de regels.",
  },
  "suggestions.hint": "Elke bit verdubbelt het werk om het wachtwoord te raden.",
  "suggestions.bits": { one: "ongeveer {count} bit", other: "ongeveer {count} bits" },
  "suggestions.words": "Woorden",
  "suggestions.letters": "Letters in groepjes",
  "suggestions.characters": "Alle soorten tekens",
  "suggestions.use": "Gebruiken",
  "suggestions.others": "Andere voorstellen",

  "rules.heading": "Wachtwoordregels",
  "rules.longer": "Langer is veiliger.",
  "rules.progress": "{met} van {count} voldaan",
  "rules.announcement": { one: "Aan {met} van {count} regel voldaan.", other: "Aan {met} van {count} regels voldaan." },
  "rules.complete": "Aan alle regels voldaan.",
  "rules.count": "{actual} van {required}",
  "rules.excess": { one: "{count} te veel", other: "{count} te veel" },
  "rules.unpromised": "Mogelijk niet geaccepteerd: {characters}.",
  "character.space": "spatie",
  "rules.progressOpen": "{met} van {count} voldaan, {open} later gecontroleerd",
  "rules.missing": "Ontbreekt: {rules}.",
  "rules.avoidUsername": "Gebruik niet uw gebruikersnaam.",

  "rule.minimumLength": { one: "ten minste {count} teken", other: "ten minste {count} tekens" },
  "rule.maximumLength": { one: "ten hoogste {count} teken", other: "ten hoogste {count} tekens" },
  "rule.uppercase": { one: "een hoofdletter", other: "ten minste {count} hoofdletters" },
  "rule.lowercase": { one: "een kleine letter", other: "ten minste {count} kleine letters" },
  "rule.digit": { one: "een cijfer", other: "ten minste {count} cijfers" },
  "rule.special": { one: "een speciaal teken", other: "ten minste {count} speciale tekens" },
  "rule.notUsername": "niet uw gebruikersnaam",
  "rule.acceptedCharacters": "alleen A–Z, a–z, 0–9 en:",
  "rule.acceptedLettersAndDigits": "alleen A–Z, a–z en 0–9",

  "unmet.minimumLength": { one: "Voeg nog {count} teken toe.", other: "Voeg nog {count} tekens toe." },
  "unmet.maximumLength": { one: "Maak het {count} teken korter.", other: "Maak het {count} tekens korter." },
  "unmet.uppercase": { one: "Voeg een hoofdletter toe.", other: "Voeg {count} hoofdletters toe." },
  "unmet.lowercase": { one: "Voeg een kleine letter toe.", other: "Voeg {count} kleine letters toe." },
  "unmet.digit": { one: "Voeg een cijfer toe.", other: "Voeg {count} cijfers toe." },
  "unmet.special": { one: "Voeg een speciaal teken toe.", other: "Voeg {count} speciale tekens toe." },
  "unmet.notUsername": "Het mag niet uw gebruikersnaam zijn.",

  "status.met": "voldaan",
  "status.unmet": "nog niet voldaan",
  "status.unknown": "wordt bij het instellen gecontroleerd",
  "status.refused": "niet voldaan",

  "breach.common":
    "Dit is een van de meest gebruikte wachtwoorden. Aanvallers proberen zulke wachtwoorden het eerst. Kies een " +
    "ander.",
  "breach.found": {
    one:
      "Dit wachtwoord is {count} keer in een bekend datalek voorgekomen. Aanvallers proberen zulke wachtwoorden het " +
      "eerst. Kies een ander.",
    other:
      "Dit wachtwoord is {count} keer in bekende datalekken voorgekomen. Aanvallers proberen zulke wachtwoorden het " +
      "eerst. Kies een ander.",
  },
  "breach.unknown": "Wij konden niet controleren of dit wachtwoord in een datalek voorkomt. U kunt het toch gebruiken.",

  "strength.said": "Sterkte: {strength}",
  "strength.0": "zeer zwak",
  "strength.1": "zwak",
  "strength.2": "matig",
  "strength.3": "goed",
  "strength.4": "zeer goed",
  "strength.reasons": "Gemakkelijk te raden: {reasons}.",
  "strength.keyboard": "toetsen naast elkaar",
  "strength.date": "een datum",
  "strength.name": "een naam",
  "strength.repetition": "een herhaling",
  "strength.sequence": "een reeks",
  "strength.commonPassword": "een veelgebruikt wachtwoord",
  "strength.commonWord": "een veelgebruikt woord",
  "strength.context": "een woord over u of deze site",

  "securityQuestion.heading": "Een beveiligingsvraag beantwoorden",
  "securityQuestion.body": "Beantwoord één vraag om te bevestigen dat u het bent.",
  "securityQuestion.choose": "Kies een vraag",
  "securityQuestion.label": "Uw antwoord",
  "securityQuestion.submit": "Doorgaan",
  "securityQuestion.missing": "Voer uw antwoord in.",
  "securityQuestion.wrong":
    "Dat antwoord is niet geaccepteerd. Typ het precies zoals u het hebt ingesteld, met dezelfde hoofdletters en " +
    "accenten.",
  "securityQuestion.none": "Kies een vraag.",
  "securityQuestion.wrongOfSeveral":
    "Dat antwoord is niet geaccepteerd. Controleer of u de juiste vraag hebt gekozen, en gebruik dezelfde " +
    "hoofdletters en accenten.",
  "securityQuestion.show": "Antwoord tonen",
  "securityQuestion.shown": "Uw antwoord is zichtbaar.",
  "securityQuestion.hidden": "Uw antwoord is verborgen.",

  "verisign.heading": "Voer uw VeriSign-code in",
  "verisign.body": "Voer de beveiligingscode in die uw VeriSign-apparaat nu toont.",
  "verisign.label": "Beveiligingscode",
  "verisign.secondHeading": "Voer de volgende code in",
  "verisign.secondBody":
    "Wij hebben twee codes na elkaar nodig. Wacht tot uw VeriSign-apparaat een nieuwe code toont, en voer die in.",
  "verisign.secondLabel": "Volgende beveiligingscode",
  "verisign.secondWrong": "Die code is niet geaccepteerd. Wacht op de volgende nieuwe code, en voer die in.",

  "totp.heading": "Voer uw verificatiecode in",
  "totp.body": "Voer de code in die uw authenticatie-app nu toont.",
  "totp.label": "Verificatiecode",

  "code.submit": "Doorgaan",
  "code.missing": "Voer de code in.",
  "code.wrong": "Die code is niet geaccepteerd. Voer de code in die nu wordt getoond.",
  "code.unreadable": "Een code bestaat uit 6 tot 10 cijfers en niets anders.",

  "input.unreadable": "Dit bevat een teken dat niet kan worden verzonden. Verwijder het en typ het opnieuw.",
  "hidden.start": "Begint met een spatie.",
  "hidden.end": "Eindigt met een spatie.",
  "hidden.both": "Begint en eindigt met een spatie.",
  "hidden.inside": "Bevat een teken dat niet te zien is.",

  "inactive.warning": "Bent u er nog? Over één minuut verwijderen wij wat u hebt getypt.",
  "inactive.keep": "Bewaren",
  "inactive.emptied": "Wij hebben verwijderd wat u had getypt, omdat hier een tijdje niets is gebeurd.",

  "phone.heading": "Bevestigen met uw telefoon",
  "phone.body": "U krijgt een verzoek op de telefoon die bij uw account is geregistreerd. Houd die bij de hand.",
  "phone.submit": "Een verzoek naar mijn telefoon sturen",
  "phone.denied": "Het verzoek is geweigerd, of niemand heeft geantwoord.",
  "phone.timed_out": "Er kwam niet op tijd een antwoord.",
  "phone.stopped":
    "U bent gestopt met wachten. Als u het verzoek hebt goedgekeurd, is uw wachtwoord mogelijk ingesteld.",
  "phone.again": "Opnieuw proberen met mijn telefoon",

  "phoneWaiting.heading": "Reageer op uw telefoon",
  "phoneWaiting.body": "Keur het verzoek op uw telefoon goed. Deze pagina gaat dan vanzelf verder.",
  "phoneWaiting.left": "Resterende tijd",
  "phoneWaiting.announcement": { one: "Nog ongeveer {count} minuut.", other: "Nog ongeveer {count} minuten." },
  "phoneWaiting.stop": "Stoppen met wachten",

  "locked.heading": "Te veel pogingen",
  "locked.body":
    "Om veiligheidsredenen is het account tijdelijk vergrendeld. Houd deze pagina open. Als de tijd om is, kunt u hier " +
    "doorgaan.",
  "locked.left": { one: "Nog ongeveer {count} minuut", other: "Nog ongeveer {count} minuten" },
  "locked.soon": "Elk moment",
  "locked.tryNow": "Nu proberen",
  "locked.estimated": "Dit is een schatting.",
  "locked.reloadedBody": "Als de tijd om is, opent u de link in uw e-mail opnieuw, of vraagt u een nieuwe aan.",
  "locked.others": "Niet uw account? Ga verder zonder te wachten.",

  "keyRejected.heading": "Deze link werkt niet",
  "keyRejected.body":
    "De link is mogelijk verlopen, al gebruikt of niet volledig gekopieerd. Een link werkt één keer, gedurende 24 " +
    "uur.",
  "keyRejected.headingUsed": "Wij konden uw link niet gebruiken",
  "keyRejected.expired": "Deze link is verlopen. Links werken 24 uur.",
  "keyRejected.expired_or_used":
    "De link is verlopen of al gebruikt, misschien in een ander tabblad. Als u eerder een wachtwoord hebt ingesteld, " +
    "logt u daarmee in. Vraag anders een nieuwe link aan.",

  "requestRejected.heading": "Deze link kan niet meer worden gebruikt",
  "requestRejected.body":
    "Het account is veranderd sinds de link is gestuurd. Vraag een nieuwe link aan. Als dat niet helpt, neemt u " +
    "contact op met de helpdesk.",

  "retryable.timeout": "De dienst doet er te lang over",
  "retryable.connection": "De dienst is niet bereikbaar",
  "retryable.offline": "U lijkt offline te zijn",
  "retryable.busy": "Het is erg druk bij de dienst",
  "retryable.server_error": "De dienst heeft een probleem",
  "retryable.unintelligible": "De dienst stuurde een onverwacht antwoord",
  "retryable.over": "U kunt het nu opnieuw proberen",
  "retryable.requestLink": "Mogelijk is er geen link gestuurd. Probeer het zo meteen opnieuw.",
  "retryable.checkKey": "Uw link is hiermee niet verbruikt. Probeer het zo meteen opnieuw.",
  "retryable.loadRequirements": "Er is niets verloren, en uw link werkt nog. Probeer het zo meteen opnieuw.",
  "retryable.submit":
    "Uw wachtwoord is nog niet ingesteld, en wat u hebt ingevoerd is bewaard. Probeer het zo meteen opnieuw.",
  "retryable.overBody": "Uw wachtwoord is nog niet ingesteld, en wat u hebt ingevoerd is bewaard.",
  "retryable.offlineSubmit": "Uw wachtwoord is niet verzonden. Wat u hebt ingevoerd is bewaard.",
  "retryable.offlineRead": "Er is niets verzonden. Wij gaan verder zodra u online bent.",
  "retryable.offlineNothing": "Er is niets verzonden. Probeer het opnieuw als u online bent.",
  "retryable.challenge": "De controle vóór de e-mail is niet gelukt",
  "retryable.challengeBody": "Er is geen e-mail gestuurd. Probeer het opnieuw.",

  "verifyingOutcome.heading": "Wij controleren of uw wachtwoord is ingesteld",
  "verifyingOutcome.body": "Wij kregen geen duidelijk antwoord. Uw wachtwoord wordt niet opnieuw verzonden.",
  "verifyingOutcome.slow":
    "Dit duurt langer dan gewoonlijk. Wij controleren het nog. Uw wachtwoord wordt niet opnieuw verzonden.",
  "verifyingOutcome.asking": "Wij vragen het eerst aan de dienst. Wat u hebt ingevoerd is bewaard.",

  "waiting.busy": {
    one: "Het is druk bij de dienst. Over {count} seconde controleren wij opnieuw.",
    other: "Het is druk bij de dienst. Over {count} seconden controleren wij opnieuw.",
  },
  "waiting.now": "Het is druk bij de dienst. Wij controleren nu opnieuw.",
  "waiting.kept": "Uw wachtwoord is bewaard.",

  "outcomeUnknown.headingKeyGone": "Uw wachtwoord is zeer waarschijnlijk ingesteld",
  "outcomeUnknown.bodyKeyGone":
    "Wij kregen geen duidelijk antwoord, maar uw link is gebruikt. Dat gebeurt als een wachtwoord wordt ingesteld. " +
    "Log in met uw nieuwe wachtwoord om dat te controleren.",
  "outcomeUnknown.heading": "Uw wachtwoord is mogelijk ingesteld",
  "outcomeUnknown.body":
    "Wij kregen geen duidelijk antwoord, en de dienst is nu niet bereikbaar. Controleer het zo meteen opnieuw, of " +
    "probeer in te loggen met uw nieuwe wachtwoord.",
  "outcomeUnknown.bodyLost":
    "Wij kregen geen duidelijk antwoord. Log in met uw nieuwe wachtwoord om dat te controleren. Als dat niet werkt, " +
    "opent u de link in uw e-mail opnieuw.",

  "done.heading": "Uw wachtwoord is ingesteld",
  "done.body": "U kunt nu inloggen met uw nieuwe wachtwoord.",
  "done.close": "U kunt deze pagina sluiten.",

  "failed.heading": "Er is iets misgegaan",
  "failed.unknown_fault": "Wij kregen een antwoord dat wij niet verwachtten.",
  "failed.policy_impossible":
    "De dienst stuurde wachtwoordregels waaraan geen wachtwoord kan voldoen. De fout ligt bij de dienst, niet bij u. " +
    "Probeer het later opnieuw, of neem contact op met de helpdesk.",
  "failed.security_questions_missing":
    "De dienst vroeg om het antwoord op een beveiligingsvraag, maar stuurde geen vraag.",
  "failed.support": "Als het opnieuw gebeurt, neemt u contact op met de helpdesk en vermeldt u dit:",
  "failed.headingSubmit": "Uw wachtwoord is waarschijnlijk niet ingesteld",
  "failed.bodySubmit":
    "Wij kregen een antwoord dat wij niet verwachtten. Als u het opnieuw probeert, controleren wij eerst of uw " +
    "wachtwoord is ingesteld.",

  "support.contact": "Contact met de helpdesk",
  "support.contactNewTab": "Contact met de helpdesk (opent in een nieuw tabblad)",
  "support.copy": "Kopiëren",
  "support.copied": "Gekopieerd.",

  "cancelled.heading": "Geannuleerd",
  "cancelled.body":
    "Uw wachtwoord is niet gewijzigd. Open de link in uw e-mail opnieuw om door te gaan. De link werkt tot hij " +
    "verloopt.",
  "cancelled.mayHaveBeenSet":
    "U bent gestopt terwijl uw nieuwe wachtwoord werd verzonden. Het is mogelijk ingesteld. Probeer ermee in te " +
    "loggen.",

  "engineUnavailable.heading": "Deze pagina kon niet starten",
  "engineUnavailable.body":
    "Een deel van deze pagina is niet geladen, of uw browser heeft het geblokkeerd. Controleer uw verbinding en " +
    "probeer het opnieuw. Als dat niet helpt, laadt u de pagina opnieuw of opent u de link in uw e-mail opnieuw.",

  "server.said": "De dienst meldt:",
};

export default messages;
