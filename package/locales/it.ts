/** Italian, impersonal. Terms: password, nome utente, link, servizio, codice, blocco. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Indietro",
  "action.cancel": "Annulla",
  "action.checkOutcome": "Verifica di nuovo",
  "action.newLink": "Invia un nuovo link per e-mail",
  "action.otherPassword": "Scegli un’altra password",
  "action.otherUsername": "Usa un altro nome utente",
  "action.retry": "Riprova",
  "action.signIn": "Vai all’accesso",

  "busy": "Un momento…",

  "username.label": "Nome utente",
  "username.missing": "Immettere il nome utente.",

  "idle.heading": "Impostare una nuova password",
  "idle.body":
    "Immettere il nome utente: un link per impostare una nuova password viene inviato all’indirizzo e-mail " +
    "dell’account.",
  "idle.submit": "Invia un link per e-mail",

  "linkSent.heading": "Controllare la posta elettronica",
  "linkSent.body":
    "Se esiste un account con questo nome utente, un link è in arrivo al relativo indirizzo e-mail. " +
    "Può essere usato una sola volta, entro 24\u00a0ore.",
  "linkSent.hint":
    "Ancora nulla dopo qualche minuto? Controllare nella posta indesiderata oppure inviare di nuovo il link.",
  "linkSent.submit": "Invia di nuovo il link",
  "linkSent.wait": {
    one: "Sarà possibile inviarlo di nuovo tra {count}\u00a0secondo",
    many: "Sarà possibile inviarlo di nuovo tra {count}\u00a0di secondi",
    other: "Sarà possibile inviarlo di nuovo tra {count}\u00a0secondi",
  },

  "gate.heading": "Impostare una nuova password",
  "gate.body": "Continuare per far verificare il link e scegliere una nuova password.",
  "gate.submit": "Continua",

  "checkingKey.heading": "Verifica del link in corso",
  "checkingKey.body": "L’operazione richiede un momento.",
  "checkingKey.again": "Il servizio tarda a rispondere. La richiesta viene ripetuta.",

  "password.heading": "Scegliere una nuova password",
  "password.label": "Nuova password",
  "password.show": "Mostra la password",
  "password.shown": "La password è visibile.",
  "password.hidden": "La password è nascosta.",
  "password.capsLock": "Il blocco delle maiuscole è attivo.",
  "password.submit": "Imposta la password",
  "password.submitting": "Impostazione della password…",
  "password.loading": "Caricamento delle regole…",
  "password.missing": "Immettere una nuova password.",
  "password.unmet": "Non ancora soddisfatto: {rules}.",
  "password.refused": "Il servizio non ha accettato questa password.",
  "password.suggest": "Suggerisci una password",
  "password.suggested": "Una password è stata inserita ed è visibile. Salvarla nel gestore di password.",
  "password.noSuggestion": "Per queste regole non è possibile suggerire una password.",

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
  "rules.unpromised": "contiene {characters}",
  "character.space": "uno spazio",

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
  "rule.digit": {
    one: "una cifra",
    many: "almeno {count}\u00a0di cifre",
    other: "almeno {count}\u00a0cifre",
  },
  "rule.special": {
    one: "un carattere speciale",
    many: "almeno {count}\u00a0di caratteri speciali",
    other: "almeno {count}\u00a0caratteri speciali",
  },
  "rule.notUsername": "diversa dal nome utente",
  "rule.acceptedCharacters": "solo lettere dalla A alla\u00a0Z, cifre e questi caratteri:",
  "rule.acceptedLettersAndDigits": "solo lettere dalla A alla\u00a0Z e cifre",

  "status.met": "soddisfatta",
  "status.unmet": "non ancora soddisfatta",
  "status.unknown": "può stabilirlo solo il servizio",
  "status.refused": "secondo il servizio non è soddisfatta",

  "breach.found": {
    one:
      "Questa password compare {count}\u00a0volta in una violazione di dati nota. " +
      "Chi attacca prova prima queste password: meglio sceglierne un’altra.",
    many:
      "Questa password compare {count}\u00a0di volte in violazioni di dati note. " +
      "Chi attacca prova prima queste password: meglio sceglierne un’altra.",
    other:
      "Questa password compare {count}\u00a0volte in violazioni di dati note. " +
      "Chi attacca prova prima queste password: meglio sceglierne un’altra.",
  },
  "breach.unknown": "Non è stato possibile scoprire se questa password compare in una violazione di dati nota.",

  "strength.said": "Robustezza: {strength}",
  "strength.0": "molto debole",
  "strength.1": "debole",
  "strength.2": "discreta",
  "strength.3": "buona",
  "strength.4": "molto buona",

  "securityQuestion.heading": "Rispondere a una domanda di sicurezza",
  "securityQuestion.body": "L’account lo richiede prima che la password venga impostata.",
  "securityQuestion.choose": "Scegliere una domanda",
  "securityQuestion.label": "Risposta",
  "securityQuestion.submit": "Continua",
  "securityQuestion.missing": "Immettere la risposta.",
  "securityQuestion.wrong": "La risposta non è stata accettata. Controllare l’ortografia e riprovare.",

  "verisign.heading": "Immettere il codice VeriSign",
  "verisign.body": "Immettere il codice di sicurezza mostrato in questo momento dalla credenziale VeriSign.",
  "verisign.label": "Codice di sicurezza",
  "verisign.secondHeading": "Immettere il codice successivo",
  "verisign.secondBody":
    "La credenziale non è sincronizzata con il servizio. Attendere che mostri un nuovo codice e immettere quello.",
  "verisign.secondLabel": "Codice di sicurezza successivo",

  "totp.heading": "Immettere il codice di verifica",
  "totp.body": "Immettere il codice mostrato in questo momento dall’app di autenticazione.",
  "totp.label": "Codice di verifica",

  "code.submit": "Continua",
  "code.missing": "Immettere il codice.",
  "code.wrong": "Il codice non è stato accettato. Immettere quello mostrato in questo momento.",

  "phone.heading": "Confermare con il telefono",
  "phone.body": "Il servizio contatta il telefono registrato per l’account. Tenerlo a portata di mano.",
  "phone.submit": "Contatta il mio telefono",
  "phone.denied": "La richiesta è stata rifiutata oppure nessuno ha risposto.",
  "phone.timed_out": "Nessuna risposta è arrivata in tempo.",
  "phone.stopped":
    "L’attesa è stata interrotta. Se la richiesta è stata approvata, la password potrebbe essere stata impostata.",

  "phoneWaiting.heading": "Rispondere sul telefono",
  "phoneWaiting.body": "Confermare lì la propria identità. Questa pagina prosegue poi da sola.",
  "phoneWaiting.left": "Tempo rimanente",
  "phoneWaiting.announcement": {
    one: "Manca circa {count}\u00a0minuto.",
    many: "Mancano circa {count}\u00a0di minuti.",
    other: "Mancano circa {count}\u00a0minuti.",
  },
  "phoneWaiting.stop": "Interrompi l’attesa",

  "locked.heading": "Troppi tentativi",
  "locked.body":
    "Il servizio ha bloccato temporaneamente l’account. Tenere aperta questa pagina: " +
    "trascorso questo tempo, sarà possibile proseguire da qui.",
  "locked.left": {
    one: "Manca circa {count}\u00a0minuto",
    many: "Mancano circa {count}\u00a0di minuti",
    other: "Mancano circa {count}\u00a0minuti",
  },
  "locked.soon": "Da un momento all’altro",
  "locked.tryNow": "Prova ora",
  "locked.estimated": "Il servizio non indica quando è iniziato il blocco, quindi questa è una stima.",

  "keyRejected.heading": "Questo link non funziona",
  "keyRejected.body":
    "Il servizio non indica il motivo. Un link funziona una sola volta e per 24\u00a0ore, e solo se è stato copiato " +
    "per intero. Per averne uno nuovo basta un minuto.",
  "keyRejected.mayHaveBeenSet":
    "Provare prima ad accedere con la nuova password. Il servizio ha rifiutato il link, cosa che accade anche " +
    "quando la password è già stata impostata e il browser l’ha inviata due volte.",

  "requestRejected.heading": "Questo link non può più essere usato",
  "requestRejected.body":
    "L’account è cambiato da quando il link è stato inviato. Richiedere un nuovo link e, se non basta, " +
    "rivolgersi all’assistenza.",

  "retryable.timeout": "Il servizio impiega troppo tempo a rispondere",
  "retryable.connection": "Il servizio non è raggiungibile",
  "retryable.offline": "Sembra che non ci sia connessione",
  "retryable.busy": "Il servizio è molto occupato",
  "retryable.server_error": "Il servizio ha un problema",
  "retryable.unintelligible": "Il servizio non ha dato una risposta corretta",
  "retryable.over": "Ora è possibile riprovare",
  "retryable.requestLink": "È possibile che non sia stato inviato alcun link. Riprovare tra un momento.",
  "retryable.checkKey": "Il link non è stato ancora utilizzato. Riprovare tra un momento.",
  "retryable.loadRequirements": "Nulla è andato perso e il link funziona ancora. Riprovare tra un momento.",
  "retryable.submit":
    "La password non è ancora stata impostata e i dati immessi sono conservati. Riprovare tra un momento.",
  "retryable.overBody": "La password non è ancora stata impostata e i dati immessi sono conservati.",

  "verifyingOutcome.heading": "Verifica dell’esito in corso",
  "verifyingOutcome.body":
    "La risposta del servizio è andata persa. La password non viene inviata una seconda volta.",

  "outcomeUnknown.headingKeyGone": "La password è stata molto probabilmente impostata",
  "outcomeUnknown.bodyKeyGone":
    "La risposta del servizio è andata persa, ma il link risulta già utilizzato, e questo accade quando si imposta " +
    "una password. Accedere con la nuova password per scoprirlo.",
  "outcomeUnknown.heading": "La password potrebbe essere stata impostata",
  "outcomeUnknown.body":
    "La risposta del servizio è andata persa e il servizio non è raggiungibile per scoprirlo. " +
    "Verificare di nuovo oppure accedere con la nuova password.",
  "outcomeUnknown.bodyLost":
    "La risposta del servizio è andata persa. Accedere con la nuova password per scoprirlo. Se non funziona, " +
    "aprire di nuovo il link ricevuto per e-mail.",

  "done.heading": "La password è impostata",
  "done.body": "D’ora in poi, accedere con la nuova password.",

  "failed.heading": "Qualcosa è andato storto",
  "failed.unknown_fault": "Il servizio ha risposto con qualcosa che questa pagina non conosce.",
  "failed.policy_invalid": "Il servizio ha inviato regole della password che questa pagina non può leggere.",
  "failed.security_questions_missing":
    "Il servizio chiede la risposta a una domanda di sicurezza, ma non ha inviato alcuna domanda.",
  "failed.support": "Se accade di nuovo, rivolgersi all’assistenza e riferire quanto segue:",

  "cancelled.heading": "Operazione annullata",
  "cancelled.body":
    "La password non è stata modificata. Per continuare, aprire di nuovo il link ricevuto per e-mail: funziona " +
    "fino alla scadenza.",
  "cancelled.mayHaveBeenSet":
    "Al momento dell’interruzione era in corso l’invio di una password, che quindi potrebbe essere stata impostata. " +
    "Accedere con quella per scoprirlo.",

  "engineUnavailable.heading": "Non è stato possibile avviare questa pagina",
  "engineUnavailable.body":
    "Una parte della pagina non è stata caricata o è bloccata dal browser. Controllare la connessione e riprovare. " +
    "Se non basta, ricaricare la pagina oppure aprire di nuovo il link ricevuto per e-mail.",

  "server.said": "Il servizio indica:",
};

export default messages;
