/** Swedish, with “du”. Terms: lösenord, användarnamn, länk, tjänsten, kod, låsning. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Tillbaka",
  "action.cancel": "Avbryt",
  "action.checkOutcome": "Kontrollera igen",
  "action.newLink": "Mejla mig en ny länk",
  "action.otherPassword": "Välj ett annat lösenord",
  "action.otherUsername": "Använd ett annat användarnamn",
  "action.retry": "Försök igen",
  "action.signIn": "Gå till inloggningen",
  "action.toSignIn": "Tillbaka till inloggningen",
  "action.reallyStop": "Vill du sluta ange ett lösenord?",
  "action.stop": "Sluta",
  "action.continue": "Fortsätt",

  "busy": "Ett ögonblick …",

  "username.label": "Användarnamn",
  "username.missing": "Ange ditt användarnamn.",

  "idle.heading": "Ange ett nytt lösenord",
  "idle.body": "Ange ditt användarnamn. Vi mejlar dig en länk som du kan ange ett nytt lösenord med.",
  "idle.submit": "Mejla mig en länk",
  "idle.reloadedHeading": "Öppna din länk igen",
  "idle.reloadedBody": "Den här sidan har glömt din länk. Länken fungerar fortfarande: öppna den från ditt mejl.",
  "idle.sentBody":
    "Du har begärt en länk. Om det finns ett konto med användarnamnet finns länken i kontots e-post. Öppna den där, eller begär " +
    "en ny.",
  "idle.overBody": "Öppna länken i ditt mejl igen, eller begär en ny.",

  "linkSent.heading": "Titta i din e-post",
  "linkSent.body":
    "Om det finns ett konto med det här användarnamnet har vi skickat en länk till kontots e-postadress. Länken fungerar en " +
    "gång och slutar gälla efter 24 timmar.",
  "linkSent.hint": "Inget mejl efter några minuter? Titta i skräpposten, eller skicka länken igen.",
  "linkSent.submit": "Skicka länken igen",
  "linkSent.wait": {
    one: "Du kan skicka den igen om {count} sekund",
    other: "Du kan skicka den igen om {count} sekunder",
  },
  "linkSent.openedHeading": "Öppnad på en annan flik",
  "linkSent.openedBody": "Din länk är öppen på en annan flik. Fortsätt där.",
  "linkSent.setHeading": "Lösenordet angavs på en annan flik",
  "linkSent.setBody": "Du kan stänga den här sidan.",

  "challenge.busy": "Din begäran kontrolleras …",
  "challenge.needed": "Slutför den här kontrollen. Sedan skickar vi mejlet.",
  "challenge.slow": "Kontrollen tar längre tid än vanligt.",

  "paste.summary": "Fungerar inte länken? Klistra in den här",
  "paste.label": "Länken, eller hela mejlet",
  "paste.submit": "Öppna länken",
  "paste.found": "Vi hittade din länk. Texten är borta ur fältet.",
  "paste.missing": "Klistra in din länk, eller hela mejlet.",
  "paste.not_found": "Den här texten har ingen länk för att ange ett lösenord.",
  "paste.several_keys": "Den här texten har mer än en länk. Klistra bara in den senaste.",
  "paste.unclear": "Vi kan inte se var länken slutar. Kopiera bara länken.",
  "paste.truncated": "Slutet av länken saknas. Kopiera hela länken från mejlet.",
  "paste.too_long": "Den här texten är för lång. Kopiera bara länken.",

  "gate.heading": "Ange ett nytt lösenord",
  "gate.body": "Fortsätt för att välja ett nytt lösenord.",
  "gate.submit": "Fortsätt",

  "checkingKey.heading": "Din länk kontrolleras",
  "checkingKey.again": "Det här tar längre tid än vanligt. Vi försöker igen.",
  "checkingKey.slow": "Det här tar längre tid än vanligt. Du kan vänta, eller avbryta och öppna din länk igen senare.",

  "password.heading": "Välj ett nytt lösenord",
  "password.username": "Användarnamn, för din lösenordshanterare",
  "password.usernameHint": "Valfritt. Vi skickar det inte.",
  "password.label": "Nytt lösenord",
  "password.show": "Visa lösenordet",
  "password.shown": "Ditt lösenord visas.",
  "password.hidden": "Ditt lösenord är dolt.",
  "password.capsLock": "Caps Lock är på.",
  "password.submit": "Ange lösenordet",
  "password.submitting": "Ditt lösenord anges …",
  "password.loading": "Reglerna hämtas …",
  "password.missing": "Skriv ett nytt lösenord.",
  "password.refused": "Det här lösenordet godtogs inte.",
  "password.suggest": "Föreslå ett lösenord",
  "password.suggested": "Ett lösenord är ifyllt åt dig. Spara det i din lösenordshanterare innan du fortsätter.",
  "password.noSuggestion": "Inget lösenord kan föreslås för de här reglerna.",
  "password.suggestAnother": "Föreslå ett annat",
  "password.copy": "Kopiera",
  "password.copied": "Lösenordet är kopierat.",
  "password.otherTab": "Den här länken används på en annan flik. Fortsätt där, eller stäng den fliken först.",
  "suggestions.made": {
    one: "Det här lösenordet uppfyller reglerna.",
    other: "De här {count} lösenorden uppfyller reglerna.",
  },
  "suggestions.hint": "Varje bit fördubblar arbetet med att gissa lösenordet.",
  "suggestions.bits": { one: "ungefär {count} bit", other: "ungefär {count} bitar" },
  "suggestions.words": "Ord",
  "suggestions.letters": "Bokstäver i grupper",
  "suggestions.characters": "Alla slags tecken",
  "suggestions.use": "Använd",
  "suggestions.others": "Föreslå andra",

  "rules.heading": "Regler för lösenordet",
  "rules.longer": "Längre är säkrare.",
  "rules.progress": "{met} av {count} uppfyllda",
  "rules.announcement": { one: "{met} av {count} regel uppfylld.", other: "{met} av {count} regler uppfyllda." },
  "rules.complete": "Alla regler är uppfyllda.",
  "rules.count": "{actual} av {required}",
  "rules.excess": { one: "{count} för mycket", other: "{count} för många" },
  "rules.unpromised": "{characters} kanske inte godtas.",
  "character.space": "blanksteg",
  "rules.progressOpen": "{met} av {count} uppfyllda, {open} kontrolleras senare",
  "rules.missing": "Saknas: {rules}.",
  "rules.avoidUsername": "Använd inte ditt användarnamn.",

  "rule.minimumLength": { one: "minst {count} tecken", other: "minst {count} tecken" },
  "rule.maximumLength": { one: "högst {count} tecken", other: "högst {count} tecken" },
  "rule.uppercase": { one: "en stor bokstav", other: "minst {count} stora bokstäver" },
  "rule.lowercase": { one: "en liten bokstav", other: "minst {count} små bokstäver" },
  "rule.digit": { one: "en siffra", other: "minst {count} siffror" },
  "rule.special": { one: "ett specialtecken", other: "minst {count} specialtecken" },
  "rule.notUsername": "inte ditt användarnamn",
  "rule.acceptedCharacters": "bara A–Z, a–z, 0–9 och:",
  "rule.acceptedLettersAndDigits": "bara A–Z, a–z och 0–9",

  "unmet.minimumLength": { one: "Lägg till {count} tecken.", other: "Lägg till {count} tecken." },
  "unmet.maximumLength": { one: "Korta det med {count} tecken.", other: "Korta det med {count} tecken." },
  "unmet.uppercase": { one: "Lägg till en stor bokstav.", other: "Lägg till {count} stora bokstäver." },
  "unmet.lowercase": { one: "Lägg till en liten bokstav.", other: "Lägg till {count} små bokstäver." },
  "unmet.digit": { one: "Lägg till en siffra.", other: "Lägg till {count} siffror." },
  "unmet.special": { one: "Lägg till ett specialtecken.", other: "Lägg till {count} specialtecken." },
  "unmet.notUsername": "Det får inte vara ditt användarnamn.",

  "status.met": "uppfylld",
  "status.unmet": "inte uppfylld än",
  "status.unknown": "kontrolleras när du anger det",
  "status.refused": "inte uppfylld",

  "breach.common":
    "Det här är ett av de vanligaste lösenorden. Angripare prövar sådana lösenord först. Välj ett annat.",
  "breach.found": {
    one:
      "Det här lösenordet har förekommit {count} gång i en känd dataläcka. Angripare prövar sådana lösenord först. " +
      "Välj ett annat.",
    other:
      "Det här lösenordet har förekommit {count} gånger i kända dataläckor. Angripare prövar sådana lösenord först. " +
      "Välj ett annat.",
  },
  "breach.unknown": "Vi kunde inte kontrollera om det här lösenordet finns i en dataläcka. Du kan använda det ändå.",

  "strength.said": "Styrka: {strength}",
  "strength.0": "mycket svagt",
  "strength.1": "svagt",
  "strength.2": "medel",
  "strength.3": "bra",
  "strength.4": "mycket bra",
  "strength.reasons": "Lätt att gissa: {reasons}.",
  "strength.keyboard": "tangenter bredvid varandra",
  "strength.date": "ett datum",
  "strength.name": "ett namn",
  "strength.repetition": "en upprepning",
  "strength.sequence": "en följd",
  "strength.commonPassword": "ett vanligt lösenord",
  "strength.commonWord": "ett vanligt ord",
  "strength.context": "ett ord om dig eller den här webbplatsen",

  "securityQuestion.heading": "Svara på en säkerhetsfråga",
  "securityQuestion.body": "Svara på en fråga för att bekräfta att det är du.",
  "securityQuestion.choose": "Välj en fråga",
  "securityQuestion.label": "Ditt svar",
  "securityQuestion.submit": "Fortsätt",
  "securityQuestion.missing": "Skriv ditt svar.",
  "securityQuestion.wrong":
    "Svaret godtogs inte. Skriv det precis som du angav det, med samma stora bokstäver och accenter.",
  "securityQuestion.none": "Välj en fråga.",
  "securityQuestion.wrongOfSeveral":
    "Svaret godtogs inte. Kontrollera att du har valt rätt fråga, och använd samma stora bokstäver och accenter.",
  "securityQuestion.show": "Visa svaret",
  "securityQuestion.shown": "Ditt svar visas.",
  "securityQuestion.hidden": "Ditt svar är dolt.",

  "verisign.heading": "Ange din VeriSign-kod",
  "verisign.body": "Ange säkerhetskoden som din VeriSign-enhet visar nu.",
  "verisign.label": "Säkerhetskod",
  "verisign.secondHeading": "Ange nästa kod",
  "verisign.secondBody":
    "Vi behöver två koder i följd. Vänta tills din VeriSign-enhet visar en ny kod, och ange den sedan.",
  "verisign.secondLabel": "Nästa säkerhetskod",
  "verisign.secondWrong": "Koden godtogs inte. Vänta på nästa nya kod, och ange den sedan.",

  "totp.heading": "Ange din verifieringskod",
  "totp.body": "Ange koden som din autentiseringsapp visar nu.",
  "totp.label": "Verifieringskod",

  "code.submit": "Fortsätt",
  "code.missing": "Ange koden.",
  "code.wrong": "Koden godtogs inte. Ange koden som visas nu.",
  "code.unreadable": "En kod är 6 till 10 siffror och inget annat.",

  "input.unreadable": "Det här innehåller ett tecken som inte kan skickas. Ta bort det och skriv det igen.",
  "hidden.start": "Börjar med ett blanksteg.",
  "hidden.end": "Slutar med ett blanksteg.",
  "hidden.both": "Börjar och slutar med ett blanksteg.",
  "hidden.inside": "Innehåller ett tecken som inte syns.",

  "inactive.warning": "Är du kvar? Om en minut tar vi bort det du har skrivit.",
  "inactive.keep": "Behåll det",
  "inactive.emptied": "Vi tog bort det du skrev, eftersom inget hade gjorts här på ett tag.",

  "phone.heading": "Bekräfta med din telefon",
  "phone.body": "Du får en begäran på telefonen som är registrerad för ditt konto. Ha den nära till hands.",
  "phone.submit": "Skicka en begäran till min telefon",
  "phone.denied": "Begäran avvisades, eller så svarade ingen.",
  "phone.timed_out": "Inget svar kom i tid.",
  "phone.stopped": "Du slutade vänta. Om du godkände begäran kan ditt lösenord ha angetts.",
  "phone.again": "Försök igen med min telefon",

  "phoneWaiting.heading": "Svara på din telefon",
  "phoneWaiting.body": "Godkänn begäran på din telefon. Sedan fortsätter den här sidan av sig själv.",
  "phoneWaiting.left": "Återstående tid",
  "phoneWaiting.announcement": { one: "Ungefär {count} minut kvar.", other: "Ungefär {count} minuter kvar." },
  "phoneWaiting.stop": "Sluta vänta",

  "locked.heading": "För många försök",
  "locked.body":
    "Av säkerhetsskäl är kontot låst en stund. Låt den här sidan vara öppen. När tiden har gått kan du fortsätta här.",
  "locked.left": { one: "Ungefär {count} minut kvar", other: "Ungefär {count} minuter kvar" },
  "locked.soon": "När som helst nu",
  "locked.tryNow": "Försök nu",
  "locked.estimated": "Det här är en uppskattning.",
  "locked.reloadedBody": "När tiden har gått öppnar du länken i ditt mejl igen, eller begär en ny.",
  "locked.others": "Inte ditt konto? Fortsätt utan att vänta.",

  "keyRejected.heading": "Den här länken fungerar inte",
  "keyRejected.body":
    "Den kan ha slutat gälla, redan ha använts eller inte ha kopierats helt. En länk fungerar en gång, i 24 timmar.",
  "keyRejected.headingUsed": "Vi kunde inte använda din länk",
  "keyRejected.expired": "Den här länken har slutat gälla. Länkar fungerar i 24 timmar.",
  "keyRejected.expired_or_used":
    "Den har slutat gälla eller redan använts, kanske på en annan flik. Om du har angett ett lösenord tidigare " +
    "loggar du in med det. Annars begär du en ny länk.",

  "requestRejected.heading": "Den här länken kan inte längre användas",
  "requestRejected.body":
    "Kontot har ändrats sedan länken skickades. Begär en ny länk. Om det inte hjälper kontaktar du supporten.",

  "retryable.timeout": "Tjänsten tar för lång tid på sig",
  "retryable.connection": "Tjänsten kan inte nås",
  "retryable.offline": "Du verkar vara offline",
  "retryable.busy": "Tjänsten är hårt belastad",
  "retryable.server_error": "Tjänsten har ett problem",
  "retryable.unintelligible": "Tjänsten skickade ett oväntat svar",
  "retryable.over": "Du kan försöka igen nu",
  "retryable.requestLink": "Kanske skickades ingen länk. Försök igen om en stund.",
  "retryable.checkKey": "Det här förbrukar inte din länk. Försök igen om en stund.",
  "retryable.loadRequirements": "Inget har gått förlorat, och din länk fungerar fortfarande. Försök igen om en stund.",
  "retryable.submit": "Ditt lösenord har inte angetts än, och det du har skrivit finns kvar. Försök igen om en stund.",
  "retryable.overBody": "Ditt lösenord har inte angetts än, och det du har skrivit finns kvar.",
  "retryable.offlineSubmit": "Ditt lösenord har inte skickats. Det du har skrivit finns kvar.",
  "retryable.offlineRead": "Inget skickades. Vi fortsätter så snart du är online.",
  "retryable.offlineNothing": "Inget skickades. Försök igen när du är online.",
  "retryable.challenge": "Kontrollen före mejlet lyckades inte",
  "retryable.challengeBody": "Inget mejl skickades. Försök igen.",

  "verifyingOutcome.heading": "Vi kontrollerar om ditt lösenord angavs",
  "verifyingOutcome.body": "Vi fick inget tydligt svar. Ditt lösenord skickas inte igen.",
  "verifyingOutcome.slow":
    "Det här tar längre tid än vanligt. Vi kontrollerar fortfarande. Ditt lösenord skickas inte igen.",
  "verifyingOutcome.asking": "Vi frågar tjänsten först. Det du har skrivit finns kvar.",

  "waiting.busy": {
    one: "Tjänsten är upptagen. Vi kontrollerar igen om {count} sekund.",
    other: "Tjänsten är upptagen. Vi kontrollerar igen om {count} sekunder.",
  },
  "waiting.now": "Tjänsten är upptagen. Vi kontrollerar igen nu.",
  "waiting.kept": "Ditt lösenord finns kvar.",

  "outcomeUnknown.headingKeyGone": "Ditt lösenord har med stor sannolikhet angetts",
  "outcomeUnknown.bodyKeyGone":
    "Vi fick inget tydligt svar, men din länk har använts. Det sker när ett lösenord anges. Logga in med ditt nya " +
    "lösenord för att kontrollera det.",
  "outcomeUnknown.heading": "Ditt lösenord kan ha angetts",
  "outcomeUnknown.body":
    "Vi fick inget tydligt svar, och vi kan inte nå tjänsten just nu. Kontrollera igen om en stund, eller försök " +
    "logga in med ditt nya lösenord.",
  "outcomeUnknown.bodyLost":
    "Vi fick inget tydligt svar. Logga in med ditt nya lösenord för att kontrollera det. Om det inte fungerar öppnar " +
    "du länken i ditt mejl igen.",

  "done.heading": "Ditt lösenord är angett",
  "done.body": "Du kan nu logga in med ditt nya lösenord.",
  "done.close": "Du kan stänga den här sidan.",

  "failed.heading": "Något gick fel",
  "failed.unknown_fault": "Vi fick ett svar som vi inte väntade oss.",
  "failed.policy_impossible":
    "Tjänsten skickade lösenordsregler som inget lösenord kan uppfylla. Felet är tjänstens, inte ditt. Försök igen " +
    "senare, eller kontakta supporten.",
  "failed.security_questions_missing": "Tjänsten bad om svaret på en säkerhetsfråga, men skickade ingen fråga.",
  "failed.support": "Om det händer igen kontaktar du supporten och nämner det här:",
  "failed.headingSubmit": "Ditt lösenord har troligen inte angetts",
  "failed.bodySubmit":
    "Vi fick ett svar som vi inte väntade oss. Om du försöker igen kontrollerar vi först om ditt lösenord angavs.",

  "support.contact": "Kontakta supporten",
  "support.contactNewTab": "Kontakta supporten (öppnas på en ny flik)",
  "support.copy": "Kopiera",
  "support.copied": "Kopierat.",

  "cancelled.heading": "Avbrutet",
  "cancelled.body":
    "Ditt lösenord har inte ändrats. Öppna länken i ditt mejl igen för att fortsätta. Den fungerar tills den slutar " +
    "gälla.",
  "cancelled.mayHaveBeenSet":
    "Du avbröt medan ditt nya lösenord skickades. Det kan ha angetts. Försök logga in med det.",

  "engineUnavailable.heading": "Den här sidan kunde inte starta",
  "engineUnavailable.body":
    "En del av den här sidan laddades inte, eller så blockerades den av din webbläsare. Kontrollera din anslutning " +
    "och försök igen. Om det inte hjälper laddar du om sidan, eller öppnar länken i ditt mejl igen.",

  "server.said": "Tjänsten meddelar:",
};

export default messages;
