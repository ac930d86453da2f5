/** Czech, with “vy”. Terms: heslo, uživatelské jméno, odkaz, služba, kód, zámek. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Zpět",
  "action.cancel": "Zrušit",
  "action.checkOutcome": "Ověřit znovu",
  "action.newLink": "Poslat mi nový odkaz e-mailem",
  "action.otherPassword": "Zvolit jiné heslo",
  "action.otherUsername": "Použít jiné uživatelské jméno",
  "action.retry": "Zkusit znovu",
  "action.signIn": "Přejít k přihlášení",
  "action.toSignIn": "Zpět k přihlášení",
  "action.reallyStop": "Přestat s nastavováním hesla?",
  "action.stop": "Přestat",
  "action.continue": "Pokračovat",

  "busy": "Okamžik…",

  "username.label": "Uživatelské jméno",
  "username.missing": "Zadejte své uživatelské jméno.",

  "idle.heading": "Nastavte nové heslo",
  "idle.body": "Zadejte své uživatelské jméno. Pošleme vám e-mailem odkaz k nastavení nového hesla.",
  "idle.submit": "Poslat mi odkaz e-mailem",
  "idle.reloadedHeading": "Otevřete svůj odkaz znovu",
  "idle.reloadedBody": "Tato stránka už váš odkaz nezná. Odkaz stále platí: otevřete ho ze svého e-mailu.",
  "idle.sentBody":
    "O odkaz jste už požádali. Pokud k uživatelskému jménu patří účet, je odkaz v jeho e-mailu. Otevřete ho tam, nebo " +
    "požádejte o nový.",
  "idle.overBody": "Otevřete znovu odkaz ze svého e-mailu, nebo požádejte o nový.",

  "linkSent.heading": "Podívejte se do e-mailu",
  "linkSent.body":
    "Pokud k tomuto uživatelskému jménu patří účet, poslali jsme odkaz na jeho e-mailovou adresu. Odkaz funguje jednou a po " +
    "24 hodinách vyprší.",
  "linkSent.hint":
    "Ani po několika minutách nic nepřišlo? Podívejte se do složky s nevyžádanou poštou, nebo odkaz pošlete znovu.",
  "linkSent.submit": "Poslat odkaz znovu",
  "linkSent.wait": {
    one: "Znovu ho můžete poslat za {count} sekundu",
    few: "Znovu ho můžete poslat za {count} sekundy",
    other: "Znovu ho můžete poslat za {count} sekund",
  },
  "linkSent.openedHeading": "Otevřeno na jiné kartě",
  "linkSent.openedBody": "Váš odkaz je otevřen na jiné kartě. Pokračujte tam.",
  "linkSent.setHeading": "Heslo bylo nastaveno na jiné kartě",
  "linkSent.setBody": "Tuto stránku můžete zavřít.",

  "challenge.busy": "Ověřujeme vaši žádost…",
  "challenge.needed": "Dokončete toto ověření. Potom e-mail pošleme.",
  "challenge.slow": "Ověření trvá déle než obvykle.",

  "paste.summary": "Odkaz nefunguje? Vložte ho sem",
  "paste.label": "Odkaz, nebo celý e-mail",
  "paste.submit": "Otevřít odkaz",
  "paste.found": "Váš odkaz jsme našli. Text je z pole smazán.",
  "paste.missing": "Vložte svůj odkaz, nebo celý e-mail.",
  "paste.not_found": "V tomto textu není odkaz k nastavení hesla.",
  "paste.several_keys": "V tomto textu je více než jeden odkaz. Vložte jen ten nejnovější.",
  "paste.unclear": "Není jasné, kde odkaz končí. Zkopírujte jen odkaz.",
  "paste.truncated": "Konec odkazu chybí. Zkopírujte z e-mailu celý odkaz.",
  "paste.too_long": "Tento text je příliš dlouhý. Zkopírujte jen odkaz.",

  "gate.heading": "Nastavte nové heslo",
  "gate.body": "Pokračujte k volbě nového hesla.",
  "gate.submit": "Pokračovat",

  "checkingKey.heading": "Ověřujeme váš odkaz",
  "checkingKey.again": "Trvá to déle než obvykle. Zkoušíme to znovu.",
  "checkingKey.slow": "Trvá to déle než obvykle. Můžete počkat, nebo to zrušit a otevřít odkaz později.",

  "password.heading": "Zvolte nové heslo",
  "password.username": "Uživatelské jméno, pro správce hesel",
  "password.usernameHint": "Nepovinné. Neodesíláme ho.",
  "password.label": "Nové heslo",
  "password.show": "Zobrazit heslo",
  "password.shown": "Heslo je vidět.",
  "password.hidden": "Heslo je skryté.",
  "password.capsLock": "Caps Lock je zapnutý.",
  "password.submit": "Nastavit heslo",
  "password.submitting": "Nastavujeme vaše heslo…",
  "password.loading": "Načítáme pravidla…",
  "password.missing": "Zadejte nové heslo.",
  "password.refused": "Toto heslo nebylo přijato.",
  "password.suggest": "Navrhnout heslo",
  "password.suggested": "Heslo jsme za vás vyplnili. Než budete pokračovat, uložte si ho do správce hesel.",
  "password.noSuggestion": "Pro tato pravidla nelze navrhnout žádné heslo.",
  "password.suggestAnother": "Navrhnout jiné",
  "password.copy": "Kopírovat",
  "password.copied": "Heslo je zkopírováno.",
  "password.otherTab": "Tento odkaz se používá na jiné kartě. Pokračujte tam, nebo tu kartu nejdřív zavřete.",
  "suggestions.made": {
    one: "Toto heslo splňuje pravidla.",
    few: "Tato {count} hesla splňují pravidla.",
    other: "Těchto {count} hesel splňuje pravidla.",
  },
  "suggestions.hint": "Každý bit navíc zdvojnásobí práci s uhodnutím hesla.",
  "suggestions.bits": { one: "asi {count} bit", few: "asi {count} bity", other: "asi {count} bitů" },
  "suggestions.words": "Slova",
  "suggestions.letters": "Písmena ve skupinách",
  "suggestions.characters": "Všechny druhy znaků",
  "suggestions.use": "Použít",
  "suggestions.others": "Navrhnout jiná",

  "rules.heading": "Pravidla pro heslo",
  "rules.longer": "Delší je bezpečnější.",
  "rules.progress": "Splněno {met} z {count}",
  "rules.announcement": {
    one: "Splněno {met} z {count} pravidla.",
    few: "Splněno {met} z {count} pravidel.",
    other: "Splněno {met} z {count} pravidel.",
  },
  "rules.complete": "Všechna pravidla jsou splněna.",
  "rules.count": "{actual} z {required}",
  "rules.excess": { one: "o {count} víc", few: "o {count} víc", other: "o {count} víc" },
  "rules.unpromised": "Možná nebude přijato: {characters}.",
  "character.space": "mezera",
  "rules.progressOpen": "Splněno {met} z {count}, později se ověří {open}",
  "rules.missing": "Chybí: {rules}.",
  "rules.avoidUsername": "Nepoužívejte své uživatelské jméno.",

  "rule.minimumLength": { one: "nejméně {count} znak", few: "nejméně {count} znaky", other: "nejméně {count} znaků" },
  "rule.maximumLength": { one: "nejvýše {count} znak", few: "nejvýše {count} znaky", other: "nejvýše {count} znaků" },
  "rule.uppercase": {
    one: "velké písmeno",
    few: "nejméně {count} velká písmena",
    other: "nejméně {count} velkých písmen",
  },
  "rule.lowercase": {
    one: "malé písmeno",
    few: "nejméně {count} malá písmena",
    other: "nejméně {count} malých písmen",
  },
  "rule.digit": { one: "číslice", few: "nejméně {count} číslice", other: "nejméně {count} číslic" },
  "rule.special": {
    one: "zvláštní znak",
    few: "nejméně {count} zvláštní znaky",
    other: "nejméně {count} zvláštních znaků",
  },
  "rule.notUsername": "jiné než vaše uživatelské jméno",
  "rule.acceptedCharacters": "jen A–Z, a–z, 0–9 a:",
  "rule.acceptedLettersAndDigits": "jen A–Z, a–z a 0–9",

  "unmet.minimumLength": {
    one: "Přidejte ještě {count} znak.",
    few: "Přidejte ještě {count} znaky.",
    other: "Přidejte ještě {count} znaků.",
  },
  "unmet.maximumLength": {
    one: "Zkraťte ho o {count} znak.",
    few: "Zkraťte ho o {count} znaky.",
    other: "Zkraťte ho o {count} znaků.",
  },
  "unmet.uppercase": {
    one: "Přidejte velké písmeno.",
    few: "Přidejte {count} velká písmena.",
    other: "Přidejte {count} velkých písmen.",
  },
  "unmet.lowercase": {
    one: "Přidejte malé písmeno.",
    few: "Přidejte {count} malá písmena.",
    other: "Přidejte {count} malých písmen.",
  },
  "unmet.digit": { one: "Přidejte číslici.", few: "Přidejte {count} číslice.", other: "Přidejte {count} číslic." },
  "unmet.special": {
    one: "Přidejte zvláštní znak.",
    few: "Přidejte {count} zvláštní znaky.",
    other: "Přidejte {count} zvláštních znaků.",
  },
  "unmet.notUsername": "Nesmí to být vaše uživatelské jméno.",

  "status.met": "splněno",
  "status.unmet": "zatím nesplněno",
  "status.unknown": "ověří se při nastavení",
  "status.refused": "nesplněno",

  "breach.common": "Toto je jedno z nejčastějších hesel. Útočníci zkoušejí taková hesla jako první. Zvolte jiné.",
  "breach.found": {
    one:
      "Toto heslo se objevilo {count}krát ve známém úniku dat. Útočníci zkoušejí taková hesla jako první. Zvolte " +
      "jiné.",
    few:
      "Toto heslo se objevilo {count}krát ve známých únicích dat. Útočníci zkoušejí taková hesla jako první. Zvolte " +
      "jiné.",
    other:
      "Toto heslo se objevilo {count}krát ve známých únicích dat. Útočníci zkoušejí taková hesla jako první. Zvolte " +
      "jiné.",
  },
  "breach.unknown": "Nepodařilo se ověřit, zda toto heslo bylo v úniku dat. Přesto ho můžete použít.",

  "strength.said": "Síla: {strength}",
  "strength.0": "velmi slabé",
  "strength.1": "slabé",
  "strength.2": "průměrné",
  "strength.3": "dobré",
  "strength.4": "velmi dobré",
  "strength.reasons": "Snadno se uhodne: {reasons}.",
  "strength.keyboard": "sousední klávesy",
  "strength.date": "datum",
  "strength.name": "jméno",
  "strength.repetition": "opakování",
  "strength.sequence": "posloupnost",
  "strength.commonPassword": "běžné heslo",
  "strength.commonWord": "běžné slovo",
  "strength.context": "slovo o vás nebo o tomto webu",

  "securityQuestion.heading": "Odpovězte na bezpečnostní otázku",
  "securityQuestion.body": "Odpovězte na jednu otázku a potvrďte tak, že jste to vy.",
  "securityQuestion.choose": "Zvolte otázku",
  "securityQuestion.label": "Vaše odpověď",
  "securityQuestion.submit": "Pokračovat",
  "securityQuestion.missing": "Zadejte svou odpověď.",
  "securityQuestion.wrong":
    "Tato odpověď nebyla přijata. Napište ji přesně tak, jak jste ji nastavili, se stejnými velkými písmeny a " +
    "diakritikou.",
  "securityQuestion.none": "Zvolte otázku.",
  "securityQuestion.wrongOfSeveral":
    "Tato odpověď nebyla přijata. Ověřte, že jste zvolili správnou otázku, a použijte stejná velká písmena a " +
    "diakritiku.",
  "securityQuestion.show": "Zobrazit odpověď",
  "securityQuestion.shown": "Odpověď je vidět.",
  "securityQuestion.hidden": "Odpověď je skrytá.",

  "verisign.heading": "Zadejte kód VeriSign",
  "verisign.body": "Zadejte bezpečnostní kód, který teď ukazuje vaše zařízení VeriSign.",
  "verisign.label": "Bezpečnostní kód",
  "verisign.secondHeading": "Zadejte další kód",
  "verisign.secondBody": "Potřebujeme dva kódy po sobě. Počkejte, až zařízení VeriSign ukáže nový kód, a ten zadejte.",
  "verisign.secondLabel": "Další bezpečnostní kód",
  "verisign.secondWrong": "Tento kód nebyl přijat. Počkejte na další nový kód a ten zadejte.",

  "totp.heading": "Zadejte ověřovací kód",
  "totp.body": "Zadejte kód, který teď ukazuje vaše ověřovací aplikace.",
  "totp.label": "Ověřovací kód",

  "code.submit": "Pokračovat",
  "code.missing": "Zadejte kód.",
  "code.wrong": "Tento kód nebyl přijat. Zadejte kód, který se ukazuje teď.",
  "code.unreadable": "Kód má 6 až 10 číslic a nic jiného.",

  "input.unreadable": "Je tu znak, který nelze odeslat. Smažte ho a napište znovu.",
  "hidden.start": "Začíná mezerou.",
  "hidden.end": "Končí mezerou.",
  "hidden.both": "Začíná a končí mezerou.",
  "hidden.inside": "Obsahuje znak, který není vidět.",

  "inactive.warning": "Jste tu ještě? Za minutu smažeme, co jste napsali.",
  "inactive.keep": "Ponechat",
  "inactive.emptied": "Smazali jsme, co jste napsali, protože se tu nějakou dobu nic nedělo.",

  "phone.heading": "Potvrďte telefonem",
  "phone.body": "Na telefon registrovaný u vašeho účtu přijde žádost. Mějte ho po ruce.",
  "phone.submit": "Poslat žádost na můj telefon",
  "phone.denied": "Žádost byla odmítnuta, nebo nikdo neodpověděl.",
  "phone.timed_out": "Odpověď nepřišla včas.",
  "phone.stopped": "Přestali jste čekat. Pokud jste žádost schválili, heslo mohlo být nastaveno.",
  "phone.again": "Zkusit to s mým telefonem znovu",

  "phoneWaiting.heading": "Odpovězte na telefonu",
  "phoneWaiting.body": "Schvalte žádost na telefonu. Tato stránka pak bude pokračovat sama.",
  "phoneWaiting.left": "Zbývající čas",
  "phoneWaiting.announcement": {
    one: "Zbývá asi {count} minuta.",
    few: "Zbývají asi {count} minuty.",
    other: "Zbývá asi {count} minut.",
  },
  "phoneWaiting.stop": "Přestat čekat",

  "locked.heading": "Příliš mnoho pokusů",
  "locked.body":
    "Z bezpečnostních důvodů je účet na nějakou dobu zamčen. Nechte tuto stránku otevřenou. Až čas uplyne, můžete tu " +
    "pokračovat.",
  "locked.left": {
    one: "Zbývá asi {count} minuta",
    few: "Zbývají asi {count} minuty",
    other: "Zbývá asi {count} minut",
  },
  "locked.soon": "Každou chvíli",
  "locked.tryNow": "Zkusit teď",
  "locked.estimated": "Toto je odhad.",
  "locked.reloadedBody": "Až čas uplyne, otevřete znovu odkaz ze svého e-mailu, nebo požádejte o nový.",
  "locked.others": "Není to váš účet? Pokračujte bez čekání.",

  "keyRejected.heading": "Tento odkaz nefunguje",
  "keyRejected.body":
    "Možná vypršel, byl už použit, nebo není zkopírován celý. Odkaz funguje jednou, po dobu 24 hodin.",
  "keyRejected.headingUsed": "Váš odkaz se nepodařilo použít",
  "keyRejected.expired": "Tento odkaz vypršel. Odkazy fungují 24 hodin.",
  "keyRejected.expired_or_used":
    "Vypršel, nebo byl už použit, třeba na jiné kartě. Pokud jste heslo už dříve nastavili, přihlaste se jím. Jinak " +
    "požádejte o nový odkaz.",

  "requestRejected.heading": "Tento odkaz už nelze použít",
  "requestRejected.body":
    "Účet se od odeslání odkazu změnil. Požádejte o nový odkaz. Pokud to nepomůže, obraťte se na podporu.",

  "retryable.timeout": "Služba odpovídá příliš dlouho",
  "retryable.connection": "Služba není dostupná",
  "retryable.offline": "Zdá se, že jste offline",
  "retryable.busy": "Služba je velmi vytížená",
  "retryable.server_error": "Služba má potíže",
  "retryable.unintelligible": "Služba poslala nečekanou odpověď",
  "retryable.over": "Teď to můžete zkusit znovu",
  "retryable.requestLink": "Možná nebyl poslán žádný odkaz. Zkuste to za chvíli znovu.",
  "retryable.checkKey": "Tím se váš odkaz nespotřebuje. Zkuste to za chvíli znovu.",
  "retryable.loadRequirements": "Nic se neztratilo a váš odkaz stále funguje. Zkuste to za chvíli znovu.",
  "retryable.submit": "Vaše heslo ještě není nastaveno a to, co jste zadali, zůstává. Zkuste to za chvíli znovu.",
  "retryable.overBody": "Vaše heslo ještě není nastaveno a to, co jste zadali, zůstává.",
  "retryable.offlineSubmit": "Vaše heslo nebylo odesláno. To, co jste zadali, zůstává.",
  "retryable.offlineRead": "Nic nebylo odesláno. Budeme pokračovat, jakmile budete online.",
  "retryable.offlineNothing": "Nic nebylo odesláno. Zkuste to znovu, až budete online.",
  "retryable.challenge": "Ověření před e-mailem se nezdařilo",
  "retryable.challengeBody": "Žádný e-mail nebyl poslán. Zkuste to znovu.",

  "verifyingOutcome.heading": "Ověřujeme, zda bylo heslo nastaveno",
  "verifyingOutcome.body": "Nedostali jsme jasnou odpověď. Vaše heslo se znovu neodešle.",
  "verifyingOutcome.slow": "Trvá to déle než obvykle. Stále to ověřujeme. Vaše heslo se znovu neodešle.",
  "verifyingOutcome.asking": "Nejdřív se ptáme služby. To, co jste zadali, zůstává.",

  "waiting.busy": {
    one: "Služba je vytížená. Znovu to ověříme za {count} sekundu.",
    few: "Služba je vytížená. Znovu to ověříme za {count} sekundy.",
    other: "Služba je vytížená. Znovu to ověříme za {count} sekund.",
  },
  "waiting.now": "Služba je vytížená. Teď to znovu ověřujeme.",
  "waiting.kept": "Vaše heslo zůstává.",

  "outcomeUnknown.headingKeyGone": "Vaše heslo bylo velmi pravděpodobně nastaveno",
  "outcomeUnknown.bodyKeyGone":
    "Nedostali jsme jasnou odpověď, ale váš odkaz byl použit. To se stává, když je heslo nastaveno. Přihlaste se " +
    "novým heslem a ověřte to.",
  "outcomeUnknown.heading": "Vaše heslo mohlo být nastaveno",
  "outcomeUnknown.body":
    "Nedostali jsme jasnou odpověď a služba teď není dostupná. Ověřte to za chvíli znovu, nebo se zkuste " +
    "přihlásit novým heslem.",
  "outcomeUnknown.bodyLost":
    "Nedostali jsme jasnou odpověď. Přihlaste se novým heslem a ověřte to. Pokud to nepůjde, otevřete znovu odkaz ze " +
    "svého e-mailu.",

  "done.heading": "Vaše heslo je nastaveno",
  "done.body": "Teď se můžete přihlásit novým heslem.",
  "done.close": "Tuto stránku můžete zavřít.",

  "failed.heading": "Něco se pokazilo",
  "failed.unknown_fault": "Dostali jsme odpověď, kterou jsme nečekali.",
  "failed.policy_impossible":
    "Služba poslala pravidla, která žádné heslo nesplní. Chyba je na straně služby, ne na vaší. Zkuste to později " +
    "znovu, nebo se obraťte na podporu.",
  "failed.security_questions_missing": "Služba žádala odpověď na bezpečnostní otázku, ale žádnou otázku neposlala.",
  "failed.support": "Pokud se to stane znovu, obraťte se na podporu a uveďte toto:",
  "failed.headingSubmit": "Vaše heslo pravděpodobně nebylo nastaveno",
  "failed.bodySubmit":
    "Dostali jsme odpověď, kterou jsme nečekali. Pokud to zkusíte znovu, nejdřív ověříme, zda bylo heslo nastaveno.",

  "support.contact": "Kontaktovat podporu",
  "support.contactNewTab": "Kontaktovat podporu (otevře se na nové kartě)",
  "support.copy": "Kopírovat",
  "support.copied": "Zkopírováno.",

  "cancelled.heading": "Zrušeno",
  "cancelled.body":
    "Vaše heslo se nezměnilo. Chcete-li pokračovat, otevřete znovu odkaz ze svého e-mailu. Funguje, dokud nevyprší.",
  "cancelled.mayHaveBeenSet":
    "Přestali jste, když se nové heslo odesílalo. Mohlo být nastaveno. Zkuste se jím přihlásit.",

  "engineUnavailable.heading": "Tuto stránku se nepodařilo spustit",
  "engineUnavailable.body":
    "Část této stránky se nenačetla, nebo ji zablokoval váš prohlížeč. Zkontrolujte připojení a zkuste to znovu. " +
    "Pokud to nepomůže, načtěte stránku znovu, nebo otevřete znovu odkaz ze svého e-mailu.",

  "server.said": "Služba odpovídá:",
};

export default messages;
