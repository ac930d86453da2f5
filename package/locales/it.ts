/** Italian, with “tu”. Terms: password, nome utente, link, servizio, codice, blocco. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Indietro",
  "action.cancel": "Annulla",
  "action.checkOutcome": "Verifica di nuovo",
  "action.newLink": "Invia un nuovo link per e-mail",
  "action.otherPassword": "Scegli un’altra password",
  "action.otherUsername": "Usa un altro nome utente",
  "action.retry": "Riprova",
  "action.signIn": "Vai alla pagina di accesso",
  "action.toSignIn": "Torna all’accesso",
  "action.reallyStop": "Vuoi interrompere l’impostazione della password?",
  "action.stop": "Interrompi",
  "action.continue": "Continua",

  "busy": "Un momento…",

  "username.label": "Nome utente",
  "username.missing": "Inserisci il nome utente.",

  "idle.heading": "Imposta una nuova password",
  "idle.body": "Inserisci il nome utente. Ti invieremo per e-mail un link per impostare una nuova password.",
  "idle.submit": "Invia un link per e-mail",
  "idle.reloadedHeading": "Apri di nuovo il link",
  "idle.reloadedBody": "Questa pagina ha dimenticato il link. Funziona ancora: aprilo dall’e-mail.",
  "idle.sentBody":
    "Hai richiesto un link. Se esiste un account con questo nome utente, il link si trova nell’e-mail. Aprilo da lì o " +
    "richiedine uno nuovo.",
  "idle.overBody": "Apri di nuovo il link ricevuto per e-mail o richiedine uno nuovo.",

  "linkSent.heading": "Controlla la posta elettronica",
  "linkSent.body":
    "Se esiste un account con questo nome utente, abbiamo inviato un link all’indirizzo e-mail associato. Il link " +
    "funziona una sola volta e scade dopo 24\u00a0ore.",
  "linkSent.hint":
    "Nessuna e-mail dopo qualche minuto? Controlla nella posta indesiderata oppure invia di nuovo il link.",
  "linkSent.submit": "Invia di nuovo il link",
  "linkSent.wait": {
    one: "Potrai inviarlo di nuovo tra {count}\u00a0secondo",
    many: "Potrai inviarlo di nuovo tra {count}\u00a0di secondi",
    other: "Potrai inviarlo di nuovo tra {count}\u00a0secondi",
  },
  "linkSent.openedHeading": "Aperto in un’altra scheda",
  "linkSent.openedBody": "Il link è aperto in un’altra scheda. Continua lì.",
  "linkSent.setHeading": "Password impostata in un’altra scheda",
  "linkSent.setBody": "Puoi chiudere questa pagina.",

  "challenge.busy": "Verifica della richiesta…",
  "challenge.needed": "Completa questa verifica. Poi invieremo l’e-mail.",
  "challenge.slow": "La verifica sta richiedendo più tempo del solito.",

  "paste.summary": "Il link non funziona? Incollalo qui",
  "paste.label": "Il link o l’intera e-mail",
  "paste.submit": "Apri il link",
  "paste.found": "Abbiamo trovato il tuo link. Il testo non è più nel campo.",
  "paste.missing": "Incolla il tuo link o l’intera e-mail.",
  "paste.not_found": "Questo testo non contiene un link per impostare una password.",
  "paste.several_keys": "Questo testo contiene più di un link. Incolla solo il più recente.",
  "paste.unclear": "Non riusciamo a capire dove finisce il link. Copia solo il link.",
  "paste.truncated": "Manca la fine del link. Copia l’intero link dall’e-mail.",
  "paste.too_long": "Questo testo è troppo lungo. Copia solo il link.",

  "gate.heading": "Imposta una nuova password",
  "gate.body": "Continua per scegliere una nuova password.",
  "gate.submit": "Continua",

  "checkingKey.heading": "Verifica del link in corso",
  "checkingKey.again": "Ci vuole più tempo del solito. Nuovo tentativo in corso.",
  "checkingKey.slow":
    "Ci vuole più tempo del solito. Puoi attendere, oppure annullare e aprire di nuovo il link più tardi.",

  "password.heading": "Scegli una nuova password",
  "password.username": "Nome utente, per il gestore di password",
  "password.usernameHint": "Facoltativo. Non viene inviato.",
  "password.label": "Nuova password",
  "password.show": "Mostra la password",
  "password.shown": "La password è visibile.",
  "password.hidden": "La password è nascosta.",
  "password.capsLock": "Il blocco delle maiuscole è attivo.",
  "password.submit": "Imposta la password",
  "password.submitting": "Impostazione della password…",
  "password.loading": "Caricamento delle regole…",
  "password.missing": "Inserisci una nuova password.",
  "password.refused": "Questa password non è stata accettata.",
  "password.suggest": "Suggerisci una password",
  "password.suggested": "Una password è stata inserita per te. Salvala nel gestore di password prima di continuare.",
  "password.noSuggestion": "Per queste regole non è possibile suggerire una password.",
  "password.suggestAnother": "Suggeriscine un’altra",
  "password.copy": "Copia",
  "password.copied": "La password è stata copiata.",
  "password.otherTab": "Questo link è in uso in un’altra scheda. Continua lì, o chiudi prima quella scheda.",
  "suggestions.made": {
    one: "Questa password rispetta le regole.",
    many: "Queste {count}\u00a0di password rispettano le regole.",
    other: "Queste {count}\u00a0password rispettano le regole.",
  },
  "suggestions.hint": "Ogni bit raddoppia il lavoro necessario per indovinare la password.",
  "suggestions.bits": {
    one: "circa {count}\u00a0bit",
    many: "circa {count}\u00a0di bit",
    other: "circa {count}\u00a0bit",
  },
  "suggestions.words": "Parole",
  "suggestions.letters": "Lettere in gruppi",
  "suggestions.characters": "Ogni tipo di carattere",
  "suggestions.use": "Usa",
  "suggestions.others": "Suggeriscine altre",

  "rules.heading": "Regole della password",
  "rules.longer": "Più è lunga, più è sicura.",
  "rules.progress": "Soddisfatte: {met} su {count}",
  "rules.announcement": {
    one: "Regola soddisfatta: {met} su {count}.",
    many: "Regole soddisfatte: {met} su {count}.",
    other: "Regole soddisfatte: {met} su {count}.",
  },
  "rules.complete": "Tutte le regole sono soddisfatte.",
  "rules.count": "{actual} su {required}",
  "rules.excess": { one: "{count} di troppo", many: "{count} di troppo", other: "{count} di troppo" },
  "rules.unpromised": "Potrebbe non essere accettato: {characters}.",
  "character.space": "spazio",
  "rules.progressOpen": "Soddisfatte: {met} su {count}, {open} da verificare",
  "rules.missing": "Manca: {rules}.",
  "rules.avoidUsername": "Non usare il tuo nome utente.",

  "rule.minimumLength": {
    one: "almeno {count}\u00a0carattere",
    many: "almeno {count}\u00a0di caratteri",
    other: "almeno {count}\u00a0caratteri",
  },
  "rule.maximumLength": {
    one: "al massimo {count}\u00a0carattere",
    many: "al massimo {count}\u00a0di caratteri",
    other: "al massimo {count}\u00a0caratteri",
  },
  "rule.uppercase": {
    one: "una lettera maiuscola",
    many: "almeno {count}\u00a0di lettere maiuscole",
    other: "almeno {count}\u00a0lettere maiuscole",
  },
  "rule.lowercase": {
    one: "una lettera minuscola",
    many: "almeno {count}\u00a0di lettere minuscole",
    other: "almeno {count}\u00a0lettere minuscole",
  },
  "rule.digit": { one: "una cifra", many: "almeno {count}\u00a0di cifre", other: "almeno {count}\u00a0cifre" },
  "rule.special": {
    one: "un carattere speciale",
    many: "almeno {count}\u00a0di caratteri speciali",
    other: "almeno {count}\u00a0caratteri speciali",
  },
  "rule.notUsername": "diversa dal nome utente",
  "rule.acceptedCharacters": "solo A–Z, a–z, 0–9 e:",
  "rule.acceptedLettersAndDigits": "solo A–Z, a–z e 0–9",

  "unmet.minimumLength": {
    one: "Aggiungi {count}\u00a0altro carattere.",
    many: "Aggiungi altri {count}\u00a0di caratteri.",
    other: "Aggiungi altri {count}\u00a0caratteri.",
  },
  "unmet.maximumLength": {
    one: "Accorciala di {count}\u00a0carattere.",
    many: "Accorciala di {count}\u00a0di caratteri.",
    other: "Accorciala di {count}\u00a0caratteri.",
  },
  "unmet.uppercase": {
    one: "Aggiungi una lettera maiuscola.",
    many: "Aggiungi {count}\u00a0di lettere maiuscole.",
    other: "Aggiungi {count}\u00a0lettere maiuscole.",
  },
  "unmet.lowercase": {
    one: "Aggiungi una lettera minuscola.",
    many: "Aggiungi {count}\u00a0di lettere minuscole.",
    other: "Aggiungi {count}\u00a0lettere minuscole.",
  },
  "unmet.digit": {
    one: "Aggiungi una cifra.",
    many: "Aggiungi {count}\u00a0di cifre.",
    other: "Aggiungi {count}\u00a0cifre.",
  },
  "unmet.special": {
    one: "Aggiungi un carattere speciale.",
    many: "Aggiungi {count}\u00a0di caratteri speciali.",
    other: "Aggiungi {count}\u00a0caratteri speciali.",
  },
  "unmet.notUsername": "Non può essere il tuo nome utente.",

  "status.met": "soddisfatta",
  "status.unmet": "non ancora soddisfatta",
  "status.unknown": "verificata quando la imposti",
  "status.refused": "non soddisfatta",

  "breach.common":
    "Questa è una delle password più comuni. I malintenzionati provano queste password per prime. Scegline " +
    "un’altra.",
  "breach.found": {
    one:
      "Questa password compare {count}\u00a0volta in una violazione di dati nota. I malintenzionati provano " +
      "queste password per prime. Scegline un’altra.",
    many:
      "Questa password compare {count}\u00a0di volte in violazioni di dati note. I malintenzionati provano queste " +
      "password per prime. Scegline un’altra.",
    other:
      "Questa password compare {count}\u00a0volte in violazioni di dati note. I malintenzionati provano queste " +
      "password per prime. Scegline un’altra.",
  },
  "breach.unknown":
    "Non è stato possibile verificare se questa password compare in una violazione di dati. Puoi comunque usarla.",

  "strength.said": "Robustezza: {strength}",
  "strength.0": "molto debole",
  "strength.1": "debole",
  "strength.2": "discreta",
  "strength.3": "buona",
  "strength.4": "molto buona",
  "strength.reasons": "Facile da indovinare: {reasons}.",
  "strength.keyboard": "tasti vicini",
  "strength.date": "una data",
  "strength.name": "un nome",
  "strength.repetition": "una ripetizione",
  "strength.sequence": "una sequenza",
  "strength.commonPassword": "una password comune",
  "strength.commonWord": "una parola comune",
  "strength.context": "una parola legata a te o a questo sito",

  "securityQuestion.heading": "Rispondi a una domanda di sicurezza",
  "securityQuestion.body": "Rispondi a una domanda per confermare la tua identità.",
  "securityQuestion.choose": "Scegli una domanda",
  "securityQuestion.label": "Risposta",
  "securityQuestion.submit": "Continua",
  "securityQuestion.missing": "Inserisci la risposta.",
  "securityQuestion.wrong":
    "La risposta non è stata accettata. Scrivila esattamente come l’hai impostata, con le stesse maiuscole e gli " +
    "stessi accenti.",
  "securityQuestion.none": "Scegli una domanda.",
  "securityQuestion.wrongOfSeveral":
    "La risposta non è stata accettata. Controlla di aver scelto la domanda giusta e usa le stesse maiuscole e gli " +
    "stessi accenti.",
  "securityQuestion.show": "Mostra la risposta",
  "securityQuestion.shown": "La risposta è visibile.",
  "securityQuestion.hidden": "La risposta è nascosta.",

  "verisign.heading": "Inserisci il codice VeriSign",
  "verisign.body": "Inserisci il codice di sicurezza mostrato in questo momento dal dispositivo VeriSign.",
  "verisign.label": "Codice di sicurezza",
  "verisign.secondHeading": "Inserisci il codice successivo",
  "verisign.secondBody":
    "Servono due codici consecutivi. Attendi che il dispositivo VeriSign mostri un nuovo codice, poi inseriscilo.",
  "verisign.secondLabel": "Codice di sicurezza successivo",
  "verisign.secondWrong": "Il codice non è stato accettato. Attendi il prossimo codice nuovo, poi inseriscilo.",

  "totp.heading": "Inserisci il codice di verifica",
  "totp.body": "Inserisci il codice mostrato in questo momento dall’app di autenticazione.",
  "totp.label": "Codice di verifica",

  "code.submit": "Continua",
  "code.missing": "Inserisci il codice.",
  "code.wrong": "Il codice non è stato accettato. Inserisci il codice mostrato in questo momento.",
  "code.unreadable": "Un codice ha da 6 a 10\u00a0cifre e nient’altro.",

  "input.unreadable": "Il testo contiene un carattere che non può essere inviato. Cancellalo e scrivilo di nuovo.",
  "hidden.start": "Inizia con uno spazio.",
  "hidden.end": "Finisce con uno spazio.",
  "hidden.both": "Inizia e finisce con uno spazio.",
  "hidden.inside": "Contiene un carattere invisibile.",

  "inactive.warning": "Sei ancora qui? Tra un minuto cancelleremo quello che hai inserito.",
  "inactive.keep": "Conserva",
  "inactive.emptied": "Abbiamo cancellato quello che avevi inserito, perché da un po’ qui non è stato fatto nulla.",

  "phone.heading": "Conferma con il telefono",
  "phone.body": "Riceverai una richiesta sul telefono registrato per il tuo account. Tienilo a portata di mano.",
  "phone.submit": "Invia una richiesta al mio telefono",
  "phone.denied": "La richiesta è stata rifiutata oppure nessuno ha risposto.",
  "phone.timed_out": "Nessuna risposta è arrivata in tempo.",
  "phone.stopped":
    "Hai interrotto l’attesa. Se hai approvato la richiesta, la password potrebbe essere stata impostata.",
  "phone.again": "Riprova con il mio telefono",

  "phoneWaiting.heading": "Conferma sul telefono",
  "phoneWaiting.body": "Approva la richiesta sul telefono. Poi questa pagina prosegue automaticamente.",
  "phoneWaiting.left": "Tempo rimanente",
  "phoneWaiting.announcement": {
    one: "Manca circa {count}\u00a0minuto.",
    many: "Mancano circa {count}\u00a0di minuti.",
    other: "Mancano circa {count}\u00a0minuti.",
  },
  "phoneWaiting.stop": "Interrompi l’attesa",

  "locked.heading": "Troppi tentativi",
  "locked.body":
    "Per sicurezza, l’account è temporaneamente bloccato. Tieni aperta questa pagina. Trascorso questo tempo, " +
    "potrai proseguire da qui.",
  "locked.left": {
    one: "Manca circa {count}\u00a0minuto",
    many: "Mancano circa {count}\u00a0di minuti",
    other: "Mancano circa {count}\u00a0minuti",
  },
  "locked.soon": "Da un momento all’altro",
  "locked.tryNow": "Prova ora",
  "locked.estimated": "Questa è una stima.",
  "locked.reloadedBody": "Allo scadere del tempo, apri di nuovo il link ricevuto per e-mail o richiedine uno nuovo.",
  "locked.others": "Non è il tuo account? Continua senza attendere.",

  "keyRejected.heading": "Questo link non funziona",
  "keyRejected.body":
    "Potrebbe essere scaduto, già usato o non copiato per intero. Un link funziona una sola volta, per 24\u00a0ore.",
  "keyRejected.headingUsed": "Non è stato possibile usare il link",
  "keyRejected.expired": "Questo link è scaduto. I link funzionano per 24\u00a0ore.",
  "keyRejected.expired_or_used":
    "È scaduto o è già stato usato, magari in un’altra scheda. Se hai già impostato una password, accedi con " +
    "quella. Altrimenti richiedi un nuovo link.",

  "requestRejected.heading": "Questo link non può più essere usato",
  "requestRejected.body":
    "L’account è stato modificato dopo l’invio del link. Richiedi un nuovo link. Se non basta, rivolgiti " +
    "all’assistenza.",

  "retryable.timeout": "Il servizio impiega troppo tempo a rispondere",
  "retryable.connection": "Il servizio non è raggiungibile",
  "retryable.offline": "Sembra che non ci sia connessione",
  "retryable.busy": "Il servizio è sovraccarico",
  "retryable.server_error": "Il servizio ha un problema",
  "retryable.unintelligible": "Il servizio ha inviato una risposta inattesa",
  "retryable.over": "Ora puoi riprovare",
  "retryable.requestLink": "Forse non è stato inviato alcun link. Riprova tra un momento.",
  "retryable.checkKey": "Questo tentativo non consuma il link. Riprova tra un momento.",
  "retryable.loadRequirements": "Nulla è andato perso e il link funziona ancora. Riprova tra un momento.",
  "retryable.submit":
    "La password non è ancora stata impostata e i dati inseriti sono conservati. Riprova tra un momento.",
  "retryable.overBody": "La password non è ancora stata impostata e i dati inseriti sono conservati.",
  "retryable.offlineSubmit": "La password non è stata inviata. I dati inseriti sono conservati.",
  "retryable.offlineRead": "Non è stato inviato nulla. Continueremo appena torna la connessione.",
  "retryable.offlineNothing": "Non è stato inviato nulla. Riprova quando torna la connessione.",
  "retryable.challenge": "La verifica prima dell’e-mail non è riuscita",
  "retryable.challengeBody": "Non è stata inviata alcuna e-mail. Riprova.",

  "verifyingOutcome.heading": "Verifica in corso per sapere se la password è stata impostata",
  "verifyingOutcome.body": "Non abbiamo ricevuto una risposta chiara. La password non verrà inviata di nuovo.",
  "verifyingOutcome.slow":
    "Ci vuole più tempo del solito. La verifica è ancora in corso. La password non verrà inviata di nuovo.",
  "verifyingOutcome.asking": "Prima chiediamo al servizio. I dati inseriti sono conservati.",

  "waiting.busy": {
    one: "Il servizio è occupato. Nuova verifica tra {count}\u00a0secondo.",
    many: "Il servizio è occupato. Nuova verifica tra {count}\u00a0di secondi.",
    other: "Il servizio è occupato. Nuova verifica tra {count}\u00a0secondi.",
  },
  "waiting.now": "Il servizio è occupato. Nuova verifica in corso.",
  "waiting.kept": "La password è conservata.",

  "outcomeUnknown.headingKeyGone": "Molto probabilmente la password è stata impostata",
  "outcomeUnknown.bodyKeyGone":
    "Non abbiamo ricevuto una risposta chiara, ma il link risulta usato. Questo accade quando si imposta una " +
    "password. Accedi con la nuova password per verificarlo.",
  "outcomeUnknown.heading": "La password potrebbe essere stata impostata",
  "outcomeUnknown.body":
    "Non abbiamo ricevuto una risposta chiara e il servizio al momento non è raggiungibile. Verifica di nuovo tra " +
    "un momento oppure prova ad accedere con la nuova password.",
  "outcomeUnknown.bodyLost":
    "Non abbiamo ricevuto una risposta chiara. Accedi con la nuova password per verificarlo. Se non funziona, " +
    "apri di nuovo il link ricevuto per e-mail.",

  "done.heading": "La password è impostata",
  "done.body": "Ora puoi accedere con la nuova password.",
  "done.close": "Puoi chiudere questa pagina.",

  "failed.heading": "Qualcosa è andato storto",
  "failed.unknown_fault": "Abbiamo ricevuto una risposta inattesa.",
  "failed.policy_impossible":
    "Il servizio ha inviato regole che nessuna password può soddisfare. L’errore è del servizio. Riprova più " +
    "tardi o rivolgiti all’assistenza.",
  "failed.security_questions_missing":
    "Il servizio ha chiesto la risposta a una domanda di sicurezza, ma non ha inviato alcuna domanda.",
  "failed.support": "Se accade di nuovo, rivolgiti all’assistenza e indica quanto segue:",
  "failed.headingSubmit": "Probabilmente la password non è stata impostata",
  "failed.bodySubmit":
    "Abbiamo ricevuto una risposta inattesa. Se riprovi, verifichiamo prima se la password è stata impostata.",

  "support.contact": "Contatta l’assistenza",
  "support.contactNewTab": "Contatta l’assistenza (si apre in una nuova scheda)",
  "support.copy": "Copia",
  "support.copied": "Copiato.",

  "cancelled.heading": "Operazione annullata",
  "cancelled.body":
    "La password non è stata modificata. Per continuare, apri di nuovo il link ricevuto per e-mail. Funziona fino " +
    "alla scadenza.",
  "cancelled.mayHaveBeenSet":
    "Hai interrotto mentre la nuova password veniva inviata. Potrebbe essere stata impostata. Prova ad accedere " +
    "con quella.",

  "engineUnavailable.heading": "Non è stato possibile avviare questa pagina",
  "engineUnavailable.body":
    "Una parte di questa pagina non è stata caricata o il browser l’ha bloccata. Controlla la connessione e " +
    "riprova. Se non basta, ricarica la pagina oppure apri di nuovo il link ricevuto per e-mail.",

  "server.said": "Il servizio indica:",
};

export default messages;
