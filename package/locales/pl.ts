/**
 * Polish, without forms of address where it can be, else in the second person. Terms: hasło, nazwa użytkownika,
 * link, usługa, kod, blokada.
 */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Wstecz",
  "action.cancel": "Anuluj",
  "action.checkOutcome": "Sprawdź ponownie",
  "action.newLink": "Wyślij mi nowy link e-mailem",
  "action.otherPassword": "Wybierz inne hasło",
  "action.otherUsername": "Użyj innej nazwy użytkownika",
  "action.retry": "Spróbuj ponownie",
  "action.signIn": "Przejdź do logowania",
  "action.toSignIn": "Wróć do logowania",
  "action.reallyStop": "Przerwać ustawianie hasła?",
  "action.stop": "Przerwij",
  "action.continue": "Kontynuuj",

  "busy": "Chwileczkę…",

  "username.label": "Nazwa użytkownika",
  "username.missing": "Wpisz nazwę użytkownika.",

  "idle.heading": "Ustaw nowe hasło",
  "idle.body": "Wpisz nazwę użytkownika. Wyślemy e-mailem link do ustawienia nowego hasła.",
  "idle.submit": "Wyślij mi link e-mailem",
  "idle.reloadedHeading": "Otwórz link ponownie",
  "idle.reloadedBody": "Ta strona nie pamięta już linku. Link nadal działa: otwórz go z wiadomości e-mail.",
  "idle.sentBody":
    "Poproszono już o link. Jeśli z nazwą użytkownika jest powiązane konto, link jest w jego poczcie e-mail. Otwórz go tam albo " +
    "poproś o nowy.",
  "idle.overBody": "Otwórz ponownie link z wiadomości e-mail albo poproś o nowy.",

  "linkSent.heading": "Sprawdź pocztę e-mail",
  "linkSent.body":
    "Jeśli z tą nazwą użytkownika jest powiązane konto, wysłaliśmy link na jego adres e-mail. Link działa jeden raz i wygasa po 24 " +
    "godzinach.",
  "linkSent.hint": "Po kilku minutach nadal nie ma wiadomości? Sprawdź folder ze spamem albo wyślij link ponownie.",
  "linkSent.submit": "Wyślij link ponownie",
  "linkSent.wait": {
    one: "Możesz wysłać go ponownie za {count} sekundę",
    few: "Możesz wysłać go ponownie za {count} sekundy",
    many: "Możesz wysłać go ponownie za {count} sekund",
    other: "Możesz wysłać go ponownie za {count} sekundy",
  },
  "linkSent.openedHeading": "Otwarto w innej karcie",
  "linkSent.openedBody": "Link jest otwarty w innej karcie. Kontynuuj tam.",
  "linkSent.setHeading": "Hasło ustawiono w innej karcie",
  "linkSent.setBody": "Możesz zamknąć tę stronę.",

  "challenge.busy": "Sprawdzamy żądanie…",
  "challenge.needed": "Ukończ to sprawdzenie. Potem wyślemy wiadomość.",
  "challenge.slow": "Sprawdzenie trwa dłużej niż zwykle.",

  "paste.summary": "Link nie działa? Wklej go tutaj",
  "paste.label": "Link albo cała wiadomość",
  "paste.submit": "Otwórz link",
  "paste.found": "Znaleźliśmy link. Tekst usunięto z pola.",
  "paste.missing": "Wklej link albo całą wiadomość.",
  "paste.not_found": "W tym tekście nie ma linku do ustawienia hasła.",
  "paste.several_keys": "W tym tekście jest więcej niż jeden link. Wklej tylko najnowszy.",
  "paste.unclear": "Nie wiadomo, gdzie link się kończy. Skopiuj sam link.",
  "paste.truncated": "Brakuje końca linku. Skopiuj cały link z wiadomości.",
  "paste.too_long": "Ten tekst jest za długi. Skopiuj sam link.",

  "gate.heading": "Ustaw nowe hasło",
  "gate.body": "Kontynuuj, aby wybrać nowe hasło.",
  "gate.submit": "Kontynuuj",

  "checkingKey.heading": "Sprawdzamy link",
  "checkingKey.again": "To trwa dłużej niż zwykle. Próbujemy ponownie.",
  "checkingKey.slow": "To trwa dłużej niż zwykle. Możesz poczekać albo anulować i otworzyć link później.",

  "password.heading": "Wybierz nowe hasło",
  "password.username": "Nazwa użytkownika, dla menedżera haseł",
  "password.usernameHint": "Opcjonalnie. Nie wysyłamy jej.",
  "password.label": "Nowe hasło",
  "password.show": "Pokaż hasło",
  "password.shown": "Hasło jest widoczne.",
  "password.hidden": "Hasło jest ukryte.",
  "password.capsLock": "Caps Lock jest włączony.",
  "password.submit": "Ustaw hasło",
  "password.submitting": "Ustawiamy hasło…",
  "password.loading": "Wczytujemy reguły…",
  "password.missing": "Wpisz nowe hasło.",
  "password.refused": "To hasło nie zostało przyjęte.",
  "password.suggest": "Zaproponuj hasło",
  "password.suggested": "Hasło zostało wpisane. Zanim przejdziesz dalej, zapisz je w menedżerze haseł.",
  "password.noSuggestion": "Dla tych reguł nie można zaproponować hasła.",
  "password.suggestAnother": "Zaproponuj inne",
  "password.copy": "Kopiuj",
  "password.copied": "Hasło skopiowano.",
  "password.otherTab": "Ten link jest używany w innej karcie. Kontynuuj tam albo najpierw zamknij tamtą kartę.",
  "suggestions.made": {
    one: "To hasło spełnia reguły.",
    few: "Te {count} hasła spełniają reguły.",
    many: "Tych {count} haseł spełnia reguły.",
    other: "Te {count} hasła spełniają reguły.",
  },
  "suggestions.hint": "Każdy bit podwaja pracę potrzebną do odgadnięcia hasła.",
  "suggestions.bits": {
    one: "około {count} bitu",
    few: "około {count} bitów",
    many: "około {count} bitów",
    other: "około {count} bitu",
  },
  "suggestions.words": "Słowa",
  "suggestions.letters": "Litery w grupach",
  "suggestions.characters": "Wszystkie rodzaje znaków",
  "suggestions.use": "Użyj",
  "suggestions.others": "Zaproponuj inne hasła",

  "rules.heading": "Reguły hasła",
  "rules.longer": "Dłuższe jest bezpieczniejsze.",
  "rules.progress": "Spełnione: {met} z {count}",
  "rules.announcement": {
    one: "Spełniono {met} z {count} reguły.",
    few: "Spełniono {met} z {count} reguł.",
    many: "Spełniono {met} z {count} reguł.",
    other: "Spełniono {met} z {count} reguły.",
  },
  "rules.complete": "Wszystkie reguły spełnione.",
  "rules.count": "{actual} z {required}",
  "rules.excess": { one: "{count} za dużo", few: "{count} za dużo", many: "{count} za dużo", other: "{count} za dużo" },
  "rules.unpromised": "Mogą nie zostać przyjęte: {characters}.",
  "character.space": "spacja",
  "rules.progressOpen": "Spełnione: {met} z {count}, później sprawdzimy {open}",
  "rules.missing": "Brakuje: {rules}.",
  "rules.avoidUsername": "Nie używaj nazwy użytkownika.",

  "rule.minimumLength": {
    one: "co najmniej {count} znak",
    few: "co najmniej {count} znaki",
    many: "co najmniej {count} znaków",
    other: "co najmniej {count} znaku",
  },
  "rule.maximumLength": {
    one: "najwyżej {count} znak",
    few: "najwyżej {count} znaki",
    many: "najwyżej {count} znaków",
    other: "najwyżej {count} znaku",
  },
  "rule.uppercase": {
    one: "wielka litera",
    few: "co najmniej {count} wielkie litery",
    many: "co najmniej {count} wielkich liter",
    other: "co najmniej {count} wielkiej litery",
  },
  "rule.lowercase": {
    one: "mała litera",
    few: "co najmniej {count} małe litery",
    many: "co najmniej {count} małych liter",
    other: "co najmniej {count} małej litery",
  },
  "rule.digit": {
    one: "cyfra",
    few: "co najmniej {count} cyfry",
    many: "co najmniej {count} cyfr",
    other: "co najmniej {count} cyfry",
  },
  "rule.special": {
    one: "znak specjalny",
    few: "co najmniej {count} znaki specjalne",
    many: "co najmniej {count} znaków specjalnych",
    other: "co najmniej {count} znaku specjalnego",
  },
  "rule.notUsername": "inne niż nazwa użytkownika",
  "rule.acceptedCharacters": "tylko A–Z, a–z, 0–9 oraz:",
  "rule.acceptedLettersAndDigits": "tylko A–Z, a–z i 0–9",

  "unmet.minimumLength": {
    one: "Dodaj jeszcze {count} znak.",
    few: "Dodaj jeszcze {count} znaki.",
    many: "Dodaj jeszcze {count} znaków.",
    other: "Dodaj jeszcze {count} znaku.",
  },
  "unmet.maximumLength": {
    one: "Skróć o {count} znak.",
    few: "Skróć o {count} znaki.",
    many: "Skróć o {count} znaków.",
    other: "Skróć o {count} znaku.",
  },
  "unmet.uppercase": {
    one: "Dodaj wielką literę.",
    few: "Dodaj {count} wielkie litery.",
    many: "Dodaj {count} wielkich liter.",
    other: "Dodaj {count} wielkiej litery.",
  },
  "unmet.lowercase": {
    one: "Dodaj małą literę.",
    few: "Dodaj {count} małe litery.",
    many: "Dodaj {count} małych liter.",
    other: "Dodaj {count} małej litery.",
  },
  "unmet.digit": {
    one: "Dodaj cyfrę.",
    few: "Dodaj {count} cyfry.",
    many: "Dodaj {count} cyfr.",
    other: "Dodaj {count} cyfry.",
  },
  "unmet.special": {
    one: "Dodaj znak specjalny.",
    few: "Dodaj {count} znaki specjalne.",
    many: "Dodaj {count} znaków specjalnych.",
    other: "Dodaj {count} znaku specjalnego.",
  },
  "unmet.notUsername": "Hasło nie może być nazwą użytkownika.",

  "status.met": "spełniona",
  "status.unmet": "jeszcze niespełniona",
  "status.unknown": "sprawdzana przy ustawianiu",
  "status.refused": "niespełniona",

  "breach.common": "To jedno z najczęstszych haseł. Atakujący najpierw próbują takich haseł. Wybierz inne.",
  "breach.found": {
    one:
      "To hasło pojawiło się {count} raz w znanym wycieku danych. Atakujący najpierw próbują takich haseł. Wybierz " +
      "inne.",
    few:
      "To hasło pojawiło się {count} razy w znanych wyciekach danych. Atakujący najpierw próbują takich haseł. " +
      "Wybierz inne.",
    many:
      "To hasło pojawiło się {count} razy w znanych wyciekach danych. Atakujący najpierw próbują takich haseł. " +
      "Wybierz inne.",
    other:
      "To hasło pojawiło się {count} razy w znanych wyciekach danych. Atakujący najpierw próbują takich haseł. " +
      "Wybierz inne.",
  },
  "breach.unknown": "Nie udało się sprawdzić, czy to hasło było w wycieku danych. Mimo to możesz go użyć.",

  "strength.said": "Siła: {strength}",
  "strength.0": "bardzo słabe",
  "strength.1": "słabe",
  "strength.2": "średnie",
  "strength.3": "dobre",
  "strength.4": "bardzo dobre",
  "strength.reasons": "Łatwe do odgadnięcia: {reasons}.",
  "strength.keyboard": "sąsiednie klawisze",
  "strength.date": "data",
  "strength.name": "imię lub nazwisko",
  "strength.repetition": "powtórzenie",
  "strength.sequence": "ciąg znaków",
  "strength.commonPassword": "popularne hasło",
  "strength.commonWord": "popularne słowo",
  "strength.context": "słowo związane z tobą lub z tą witryną",

  "securityQuestion.heading": "Odpowiedz na pytanie zabezpieczające",
  "securityQuestion.body": "Odpowiedz na jedno pytanie, aby potwierdzić swoją tożsamość.",
  "securityQuestion.choose": "Wybierz pytanie",
  "securityQuestion.label": "Odpowiedź",
  "securityQuestion.submit": "Kontynuuj",
  "securityQuestion.missing": "Wpisz odpowiedź.",
  "securityQuestion.wrong":
    "Ta odpowiedź nie została przyjęta. Wpisz ją dokładnie tak, jak ją ustawiono, z tymi samymi wielkimi literami i " +
    "znakami diakrytycznymi.",
  "securityQuestion.none": "Wybierz pytanie.",
  "securityQuestion.wrongOfSeveral":
    "Ta odpowiedź nie została przyjęta. Sprawdź, czy wybrano właściwe pytanie, i użyj tych samych wielkich liter i " +
    "znaków diakrytycznych.",
  "securityQuestion.show": "Pokaż odpowiedź",
  "securityQuestion.shown": "Odpowiedź jest widoczna.",
  "securityQuestion.hidden": "Odpowiedź jest ukryta.",

  "verisign.heading": "Wpisz kod VeriSign",
  "verisign.body": "Wpisz kod zabezpieczający, który teraz pokazuje urządzenie VeriSign.",
  "verisign.label": "Kod zabezpieczający",
  "verisign.secondHeading": "Wpisz następny kod",
  "verisign.secondBody":
    "Potrzebujemy dwóch kolejnych kodów. Poczekaj, aż urządzenie VeriSign pokaże nowy kod, i wpisz go.",
  "verisign.secondLabel": "Następny kod zabezpieczający",
  "verisign.secondWrong": "Ten kod nie został przyjęty. Poczekaj na następny nowy kod i wpisz go.",

  "totp.heading": "Wpisz kod weryfikacyjny",
  "totp.body": "Wpisz kod, który teraz pokazuje aplikacja uwierzytelniająca.",
  "totp.label": "Kod weryfikacyjny",

  "code.submit": "Kontynuuj",
  "code.missing": "Wpisz kod.",
  "code.wrong": "Ten kod nie został przyjęty. Wpisz kod pokazywany teraz.",
  "code.unreadable": "Kod ma od 6 do 10 cyfr i nic więcej.",

  "input.unreadable": "Jest tu znak, którego nie można wysłać. Usuń go i wpisz ponownie.",
  "hidden.start": "Zaczyna się od spacji.",
  "hidden.end": "Kończy się spacją.",
  "hidden.both": "Zaczyna się od spacji i kończy się spacją.",
  "hidden.inside": "Zawiera znak, którego nie widać.",

  "inactive.warning": "Jesteś jeszcze tutaj? Za minutę usuniemy to, co wpisano.",
  "inactive.keep": "Zachowaj",
  "inactive.emptied": "Usunęliśmy to, co wpisano, bo przez dłuższy czas nic się tu nie działo.",

  "phone.heading": "Potwierdź telefonem",
  "phone.body": "Na telefon zarejestrowany na koncie przyjdzie prośba o potwierdzenie. Miej go pod ręką.",
  "phone.submit": "Wyślij prośbę na mój telefon",
  "phone.denied": "Prośbę odrzucono albo nikt nie odpowiedział.",
  "phone.timed_out": "Odpowiedź nie przyszła na czas.",
  "phone.stopped": "Przerwano czekanie. Jeśli prośbę zatwierdzono, hasło mogło zostać ustawione.",
  "phone.again": "Spróbuj ponownie z moim telefonem",

  "phoneWaiting.heading": "Odpowiedz na telefonie",
  "phoneWaiting.body": "Zatwierdź prośbę na telefonie. Potem ta strona sama przejdzie dalej.",
  "phoneWaiting.left": "Pozostały czas",
  "phoneWaiting.announcement": {
    one: "Pozostało około {count} minuty.",
    few: "Pozostało około {count} minut.",
    many: "Pozostało około {count} minut.",
    other: "Pozostało około {count} minuty.",
  },
  "phoneWaiting.stop": "Przestań czekać",

  "locked.heading": "Za dużo prób",
  "locked.body":
    "Ze względów bezpieczeństwa konto jest na pewien czas zablokowane. Nie zamykaj tej strony. Gdy czas minie, " +
    "możesz tu kontynuować.",
  "locked.left": {
    one: "Pozostało około {count} minuty",
    few: "Pozostało około {count} minut",
    many: "Pozostało około {count} minut",
    other: "Pozostało około {count} minuty",
  },
  "locked.soon": "Lada chwila",
  "locked.tryNow": "Spróbuj teraz",
  "locked.estimated": "To wartość szacunkowa.",
  "locked.reloadedBody": "Gdy czas minie, otwórz ponownie link z wiadomości e-mail albo poproś o nowy.",
  "locked.others": "To nie twoje konto? Kontynuuj bez czekania.",

  "keyRejected.heading": "Ten link nie działa",
  "keyRejected.body":
    "Mógł wygasnąć, zostać już użyty albo nie zostać skopiowany w całości. Link działa jeden raz, przez 24 godziny.",
  "keyRejected.headingUsed": "Nie udało się użyć linku",
  "keyRejected.expired": "Ten link wygasł. Linki działają przez 24 godziny.",
  "keyRejected.expired_or_used":
    "Wygasł albo został już użyty, być może w innej karcie. Jeśli hasło zostało już wcześniej ustawione, zaloguj się " +
    "nim. W przeciwnym razie poproś o nowy link.",

  "requestRejected.heading": "Tego linku nie można już użyć",
  "requestRejected.body":
    "Konto zmieniło się od wysłania linku. Poproś o nowy link. Jeśli to nie pomoże, skontaktuj się z pomocą " +
    "techniczną.",

  "retryable.timeout": "Usługa zbyt długo nie odpowiada",
  "retryable.connection": "Nie można połączyć się z usługą",
  "retryable.offline": "Wygląda na to, że nie ma połączenia z internetem",
  "retryable.busy": "Usługa jest bardzo obciążona",
  "retryable.server_error": "Usługa ma problem",
  "retryable.unintelligible": "Usługa przysłała nieoczekiwaną odpowiedź",
  "retryable.over": "Możesz spróbować teraz ponownie",
  "retryable.requestLink": "Być może nie wysłano żadnego linku. Spróbuj ponownie za chwilę.",
  "retryable.checkKey": "To nie zużywa linku. Spróbuj ponownie za chwilę.",
  "retryable.loadRequirements": "Nic nie przepadło, a link nadal działa. Spróbuj ponownie za chwilę.",
  "retryable.submit":
    "Hasło nie zostało jeszcze ustawione, a to, co wpisano, jest zachowane. Spróbuj ponownie za chwilę.",
  "retryable.overBody": "Hasło nie zostało jeszcze ustawione, a to, co wpisano, jest zachowane.",
  "retryable.offlineSubmit": "Hasło nie zostało wysłane. To, co wpisano, jest zachowane.",
  "retryable.offlineRead": "Nic nie wysłano. Będziemy kontynuować, gdy wróci połączenie.",
  "retryable.offlineNothing": "Nic nie wysłano. Spróbuj ponownie, gdy wróci połączenie.",
  "retryable.challenge": "Sprawdzenie przed wysłaniem wiadomości nie powiodło się",
  "retryable.challengeBody": "Nie wysłano wiadomości. Spróbuj ponownie.",

  "verifyingOutcome.heading": "Sprawdzamy, czy hasło zostało ustawione",
  "verifyingOutcome.body": "Nie otrzymaliśmy jasnej odpowiedzi. Hasło nie zostanie wysłane ponownie.",
  "verifyingOutcome.slow": "To trwa dłużej niż zwykle. Nadal sprawdzamy. Hasło nie zostanie wysłane ponownie.",
  "verifyingOutcome.asking": "Najpierw pytamy usługę. To, co wpisano, jest zachowane.",

  "waiting.busy": {
    one: "Usługa jest zajęta. Sprawdzimy ponownie za {count} sekundę.",
    few: "Usługa jest zajęta. Sprawdzimy ponownie za {count} sekundy.",
    many: "Usługa jest zajęta. Sprawdzimy ponownie za {count} sekund.",
    other: "Usługa jest zajęta. Sprawdzimy ponownie za {count} sekundy.",
  },
  "waiting.now": "Usługa jest zajęta. Sprawdzamy teraz ponownie.",
  "waiting.kept": "Hasło jest zachowane.",

  "outcomeUnknown.headingKeyGone": "Hasło bardzo prawdopodobnie zostało ustawione",
  "outcomeUnknown.bodyKeyGone":
    "Nie otrzymaliśmy jasnej odpowiedzi, ale link został użyty. Tak dzieje się przy ustawieniu hasła. Zaloguj się " +
    "nowym hasłem, aby to sprawdzić.",
  "outcomeUnknown.heading": "Hasło mogło zostać ustawione",
  "outcomeUnknown.body":
    "Nie otrzymaliśmy jasnej odpowiedzi i nie możemy teraz połączyć się z usługą. Sprawdź ponownie za chwilę albo " +
    "spróbuj zalogować się nowym hasłem.",
  "outcomeUnknown.bodyLost":
    "Nie otrzymaliśmy jasnej odpowiedzi. Zaloguj się nowym hasłem, aby to sprawdzić. Jeśli to nie zadziała, otwórz " +
    "ponownie link z wiadomości e-mail.",

  "done.heading": "Hasło jest ustawione",
  "done.body": "Możesz teraz zalogować się nowym hasłem.",
  "done.close": "Możesz zamknąć tę stronę.",

  "failed.heading": "Coś poszło nie tak",
  "failed.unknown_fault": "Otrzymaliśmy odpowiedź, której się nie spodziewaliśmy.",
  "failed.policy_impossible":
    "Usługa przysłała reguły, których nie spełni żadne hasło. Błąd leży po stronie usługi, nie po twojej. Spróbuj " +
    "ponownie później albo skontaktuj się z pomocą techniczną.",
  "failed.security_questions_missing":
    "Usługa poprosiła o odpowiedź na pytanie zabezpieczające, ale nie przysłała pytania.",
  "failed.support": "Jeśli to się powtórzy, skontaktuj się z pomocą techniczną i podaj:",
  "failed.headingSubmit": "Hasło prawdopodobnie nie zostało ustawione",
  "failed.bodySubmit":
    "Otrzymaliśmy odpowiedź, której się nie spodziewaliśmy. Przy ponownej próbie najpierw sprawdzimy, czy hasło " +
    "zostało ustawione.",

  "support.contact": "Kontakt z pomocą techniczną",
  "support.contactNewTab": "Kontakt z pomocą techniczną (otwiera się w nowej karcie)",
  "support.copy": "Kopiuj",
  "support.copied": "Skopiowano.",

  "cancelled.heading": "Anulowano",
  "cancelled.body":
    "Hasło nie zostało zmienione. Aby kontynuować, otwórz ponownie link z wiadomości e-mail. Działa, dopóki nie " +
    "wygaśnie.",
  "cancelled.mayHaveBeenSet":
    "Przerwano w trakcie wysyłania nowego hasła. Mogło zostać ustawione. Spróbuj się nim zalogować.",

  "engineUnavailable.heading": "Nie udało się uruchomić tej strony",
  "engineUnavailable.body":
    "Część tej strony nie wczytała się albo przeglądarka ją zablokowała. Sprawdź połączenie i spróbuj ponownie. " +
    "Jeśli to nie pomoże, wczytaj stronę ponownie albo otwórz jeszcze raz link z wiadomości e-mail.",

  "server.said": "Usługa odpowiada:",
};

export default messages;
