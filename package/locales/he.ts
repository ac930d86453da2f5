/**
 * Hebrew, in the plural imperative or without address, which fits anyone. Terms: סיסמה, שם משתמש, קישור, השירות,
 * קוד, נעילה.
 */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "חזרה",
  "action.cancel": "ביטול",
  "action.checkOutcome": "בדיקה חוזרת",
  "action.newLink": "שליחת קישור חדש בדוא״ל",
  "action.otherPassword": "בחירת סיסמה אחרת",
  "action.otherUsername": "שימוש בשם משתמש אחר",
  "action.retry": "ניסיון חוזר",
  "action.signIn": "מעבר לכניסה",
  "action.toSignIn": "חזרה לכניסה",
  "action.reallyStop": "להפסיק את קביעת הסיסמה?",
  "action.stop": "הפסקה",
  "action.continue": "המשך",

  "busy": "רק רגע…",

  "username.label": "שם משתמש",
  "username.missing": "נא להזין את שם המשתמש.",

  "idle.heading": "קביעת סיסמה חדשה",
  "idle.body": "נא להזין את שם המשתמש. נשלח בדוא״ל קישור לקביעת סיסמה חדשה.",
  "idle.submit": "שליחת קישור בדוא״ל",
  "idle.reloadedHeading": "נא לפתוח שוב את הקישור",
  "idle.reloadedBody": "הקישור כבר אינו שמור בדף הזה. הוא עדיין תקף: נא לפתוח אותו מהדוא״ל.",
  "idle.sentBody":
    "כבר ביקשתם קישור. אם קיים חשבון עם שם המשתמש, הקישור נמצא בדוא״ל שלו. אפשר לפתוח אותו שם, או לבקש קישור חדש.",
  "idle.overBody": "נא לפתוח שוב את הקישור שבדוא״ל, או לבקש קישור חדש.",

  "linkSent.heading": "נא לבדוק את הדוא״ל",
  "linkSent.body":
    "אם קיים חשבון עם שם המשתמש הזה, שלחנו קישור לכתובת הדוא״ל שלו. הקישור פועל פעם אחת ותוקפו פג אחרי 24 שעות.",
  "linkSent.hint": "לא הגיע דוא״ל אחרי כמה דקות? נא לבדוק את תיקיית הספאם, או לשלוח שוב את הקישור.",
  "linkSent.submit": "שליחת הקישור שוב",
  "linkSent.wait": {
    one: "אפשר לשלוח אותו שוב בעוד שנייה אחת",
    two: "אפשר לשלוח אותו שוב בעוד שתי שניות",
    other: "אפשר לשלוח אותו שוב בעוד {count} שניות",
  },
  "linkSent.openedHeading": "פתוח בכרטיסייה אחרת",
  "linkSent.openedBody": "הקישור פתוח בכרטיסייה אחרת. נא להמשיך שם.",
  "linkSent.setHeading": "סיסמה נקבעה בכרטיסייה אחרת",
  "linkSent.setBody": "אפשר לסגור את הדף הזה.",

  "challenge.busy": "הבקשה נבדקת…",
  "challenge.needed": "נא להשלים את הבדיקה הזו. אחר כך נשלח את הדוא״ל.",
  "challenge.slow": "הבדיקה נמשכת יותר מהרגיל.",

  "paste.summary": "הקישור אינו פועל? אפשר להדביק אותו כאן",
  "paste.label": "הקישור, או הודעת הדוא״ל כולה",
  "paste.submit": "פתיחת הקישור",
  "paste.found": "מצאנו את הקישור. הטקסט נמחק מהשדה.",
  "paste.missing": "נא להדביק את הקישור, או את הודעת הדוא״ל כולה.",
  "paste.not_found": "בטקסט הזה אין קישור לקביעת סיסמה.",
  "paste.several_keys": "בטקסט הזה יש יותר מקישור אחד. נא להדביק רק את החדש ביותר.",
  "paste.unclear": "לא ברור היכן הקישור נגמר. נא להעתיק את הקישור לבדו.",
  "paste.truncated": "סוף הקישור חסר. נא להעתיק את הקישור כולו מהדוא״ל.",
  "paste.too_long": "הטקסט הזה ארוך מדי. נא להעתיק את הקישור לבדו.",

  "gate.heading": "קביעת סיסמה חדשה",
  "gate.body": "נא להמשיך לבחירת סיסמה חדשה.",
  "gate.submit": "המשך",

  "checkingKey.heading": "הקישור נבדק",
  "checkingKey.again": "זה נמשך יותר מהרגיל. אנו מנסים שוב.",
  "checkingKey.slow": "זה נמשך יותר מהרגיל. אפשר להמתין, או לבטל ולפתוח שוב את הקישור אחר כך.",

  "password.heading": "בחירת סיסמה חדשה",
  "password.username": "שם משתמש, עבור מנהל הסיסמאות",
  "password.usernameHint": "לא חובה. הוא לא נשלח.",
  "password.label": "סיסמה חדשה",
  "password.show": "הצגת הסיסמה",
  "password.shown": "הסיסמה מוצגת.",
  "password.hidden": "הסיסמה מוסתרת.",
  "password.capsLock": "מקש Caps Lock פעיל.",
  "password.submit": "קביעת הסיסמה",
  "password.submitting": "הסיסמה נקבעת…",
  "password.loading": "הכללים נטענים…",
  "password.missing": "נא להזין סיסמה חדשה.",
  "password.refused": "הסיסמה הזו לא התקבלה.",
  "password.suggest": "הצעת סיסמה",
  "password.suggested": "סיסמה מולאה עבורכם. נא לשמור אותה במנהל הסיסמאות לפני שממשיכים.",
  "password.noSuggestion": "אי אפשר להציע סיסמה לפי הכללים האלה.",
  "password.suggestAnother": "הצעה אחרת",
  "password.copy": "העתקה",
  "password.copied": "הסיסמה הועתקה.",
  "password.otherTab": "הקישור הזה בשימוש בכרטיסייה אחרת. נא להמשיך שם, או לסגור קודם את הכרטיסייה ההיא.",
  "suggestions.made": {
    one: "הסיסמה הזאת עומדת בכללים.",
    two: "שתי הסיסמאות האלה עומדות בכללים.",
    other: "{count} הסיסמאות האלה עומדות בכללים.",
  },
  "suggestions.hint": "כל ביט מכפיל את המאמץ לנחש את הסיסמה.",
  "suggestions.bits": { one: "בערך ביט אחד", two: "בערך שני ביטים", other: "בערך {count} ביטים" },
  "suggestions.words": "מילים",
  "suggestions.letters": "אותיות בקבוצות",
  "suggestions.characters": "כל סוגי התווים",
  "suggestions.use": "שימוש",
  "suggestions.others": "הצעות אחרות",

  "rules.heading": "כללי הסיסמה",
  "rules.longer": "ככל שארוכה יותר, כך בטוחה יותר.",
  "rules.progress": "{met} מתוך {count} התקיימו",
  "rules.announcement": {
    one: "{met} מתוך כלל אחד התקיים.",
    two: "{met} מתוך שני כללים התקיימו.",
    other: "{met} מתוך {count} כללים התקיימו.",
  },
  "rules.complete": "כל הכללים התקיימו.",
  "rules.count": "{actual} מתוך {required}",
  "rules.excess": { one: "אחד יותר מדי", two: "שניים יותר מדי", other: "{count} יותר מדי" },
  "rules.unpromised": "ייתכן ש־{characters} לא יתקבל.",
  "character.space": "רווח",
  "rules.progressOpen": "{met} מתוך {count} התקיימו, {open} ייבדקו אחר כך",
  "rules.missing": "חסר: {rules}.",
  "rules.avoidUsername": "נא לא להשתמש בשם המשתמש.",

  "rule.minimumLength": { one: "לפחות תו אחד", two: "לפחות שני תווים", other: "לפחות {count} תווים" },
  "rule.maximumLength": { one: "לכל היותר תו אחד", two: "לכל היותר שני תווים", other: "לכל היותר {count} תווים" },
  "rule.uppercase": {
    one: "אות לטינית גדולה",
    two: "לפחות שתי אותיות לטיניות גדולות",
    other: "לפחות {count} אותיות לטיניות גדולות",
  },
  "rule.lowercase": {
    one: "אות לטינית קטנה",
    two: "לפחות שתי אותיות לטיניות קטנות",
    other: "לפחות {count} אותיות לטיניות קטנות",
  },
  "rule.digit": { one: "ספרה", two: "לפחות שתי ספרות", other: "לפחות {count} ספרות" },
  "rule.special": { one: "תו מיוחד", two: "לפחות שני תווים מיוחדים", other: "לפחות {count} תווים מיוחדים" },
  "rule.notUsername": "לא שם המשתמש",
  "rule.acceptedCharacters": "רק \u2066A–Z\u2069, \u2066a–z\u2069, \u20660–9\u2069 וגם:",
  "rule.acceptedLettersAndDigits": "רק \u2066A–Z\u2069, \u2066a–z\u2069 ו־\u20660–9\u2069",

  "unmet.minimumLength": {
    one: "נא להוסיף עוד תו אחד.",
    two: "נא להוסיף עוד שני תווים.",
    other: "נא להוסיף עוד {count} תווים.",
  },
  "unmet.maximumLength": { one: "נא לקצר בתו אחד.", two: "נא לקצר בשני תווים.", other: "נא לקצר ב־{count} תווים." },
  "unmet.uppercase": {
    one: "נא להוסיף אות לטינית גדולה.",
    two: "נא להוסיף שתי אותיות לטיניות גדולות.",
    other: "נא להוסיף {count} אותיות לטיניות גדולות.",
  },
  "unmet.lowercase": {
    one: "נא להוסיף אות לטינית קטנה.",
    two: "נא להוסיף שתי אותיות לטיניות קטנות.",
    other: "נא להוסיף {count} אותיות לטיניות קטנות.",
  },
  "unmet.digit": { one: "נא להוסיף ספרה.", two: "נא להוסיף שתי ספרות.", other: "נא להוסיף {count} ספרות." },
  "unmet.special": {
    one: "נא להוסיף תו מיוחד.",
    two: "נא להוסיף שני תווים מיוחדים.",
    other: "נא להוסיף {count} תווים מיוחדים.",
  },
  "unmet.notUsername": "אסור שהיא תהיה שם המשתמש.",

  "status.met": "התקיים",
  "status.unmet": "עדיין לא התקיים",
  "status.unknown": "ייבדק בעת הקביעה",
  "status.refused": "לא התקיים",

  "breach.common": "זו אחת הסיסמאות הנפוצות ביותר. תוקפים מנסים קודם סיסמאות כאלה. נא לבחור סיסמה אחרת.",
  "breach.found": {
    one: "הסיסמה הזו הופיעה פעם אחת בדליפת נתונים ידועה. תוקפים מנסים קודם סיסמאות כאלה. נא לבחור סיסמה אחרת.",
    two: "הסיסמה הזו הופיעה פעמיים בדליפות נתונים ידועות. תוקפים מנסים קודם סיסמאות כאלה. נא לבחור סיסמה אחרת.",
    other:
      "הסיסמה הזו הופיעה {count} פעמים בדליפות נתונים ידועות. תוקפים מנסים קודם סיסמאות כאלה. נא לבחור סיסמה אחרת.",
  },
  "breach.unknown": "לא הצלחנו לבדוק אם הסיסמה הזו הופיעה בדליפת נתונים. אפשר להשתמש בה בכל זאת.",

  "strength.said": "חוזק: {strength}",
  "strength.0": "חלשה מאוד",
  "strength.1": "חלשה",
  "strength.2": "בינונית",
  "strength.3": "טובה",
  "strength.4": "טובה מאוד",
  "strength.reasons": "קל לנחש: {reasons}.",
  "strength.keyboard": "מקשים סמוכים",
  "strength.date": "תאריך",
  "strength.name": "שם",
  "strength.repetition": "חזרה על תווים",
  "strength.sequence": "רצף",
  "strength.commonPassword": "סיסמה נפוצה",
  "strength.commonWord": "מילה נפוצה",
  "strength.context": "מילה הקשורה אליכם או לאתר הזה",

  "securityQuestion.heading": "מענה על שאלת אבטחה",
  "securityQuestion.body": "נא לענות על שאלה אחת כדי לאמת את זהותכם.",
  "securityQuestion.choose": "בחירת שאלה",
  "securityQuestion.label": "התשובה שלכם",
  "securityQuestion.submit": "המשך",
  "securityQuestion.missing": "נא להזין את התשובה.",
  "securityQuestion.wrong":
    "התשובה הזו לא התקבלה. נא להקליד אותה בדיוק כפי שנקבעה, עם אותן אותיות גדולות וסימני ניקוד.",
  "securityQuestion.none": "נא לבחור שאלה.",
  "securityQuestion.wrongOfSeveral":
    "התשובה הזו לא התקבלה. נא לוודא שנבחרה השאלה הנכונה, ולהשתמש באותן אותיות גדולות וסימני ניקוד.",
  "securityQuestion.show": "הצגת התשובה",
  "securityQuestion.shown": "התשובה מוצגת.",
  "securityQuestion.hidden": "התשובה מוסתרת.",

  "verisign.heading": "הזנת קוד VeriSign",
  "verisign.body": "נא להזין את קוד האבטחה שמוצג עכשיו בהתקן VeriSign.",
  "verisign.label": "קוד אבטחה",
  "verisign.secondHeading": "הזנת הקוד הבא",
  "verisign.secondBody": "דרושים שני קודים רצופים. נא להמתין עד שיוצג קוד חדש בהתקן VeriSign, ואז להזין אותו.",
  "verisign.secondLabel": "קוד האבטחה הבא",
  "verisign.secondWrong": "הקוד הזה לא התקבל. נא להמתין לקוד החדש הבא, ואז להזין אותו.",

  "totp.heading": "הזנת קוד האימות",
  "totp.body": "נא להזין את הקוד שמוצג עכשיו ביישומון האימות.",
  "totp.label": "קוד אימות",

  "code.submit": "המשך",
  "code.missing": "נא להזין את הקוד.",
  "code.wrong": "הקוד הזה לא התקבל. נא להזין את הקוד שמוצג עכשיו.",
  "code.unreadable": "קוד הוא 6 עד 10 ספרות ותו לא.",

  "input.unreadable": "יש כאן תו שאי אפשר לשלוח. נא למחוק אותו ולהקליד אותו שוב.",
  "hidden.start": "מתחילה ברווח.",
  "hidden.end": "מסתיימת ברווח.",
  "hidden.both": "מתחילה ומסתיימת ברווח.",
  "hidden.inside": "יש בה תו שאינו נראה.",

  "inactive.warning": "אתם עדיין כאן? בעוד דקה נמחק את מה שהקלדתם.",
  "inactive.keep": "לשמור",
  "inactive.emptied": "מחקנו את מה שהקלדתם, כי זמן מה לא נעשה כאן דבר.",

  "phone.heading": "אישור בטלפון",
  "phone.body": "תגיע בקשה לטלפון הרשום בחשבון. נא להחזיק אותו בהישג יד.",
  "phone.submit": "שליחת בקשה לטלפון שלי",
  "phone.denied": "הבקשה נדחתה, או שאיש לא ענה.",
  "phone.timed_out": "לא הגיעה תשובה בזמן.",
  "phone.stopped": "הפסקתם להמתין. אם הבקשה אושרה, ייתכן שהסיסמה נקבעה.",
  "phone.again": "ניסיון נוסף בטלפון שלי",

  "phoneWaiting.heading": "מענה בטלפון",
  "phoneWaiting.body": "נא לאשר את הבקשה בטלפון. אחר כך הדף הזה ימשיך מעצמו.",
  "phoneWaiting.left": "הזמן שנותר",
  "phoneWaiting.announcement": {
    one: "נותרה דקה אחת בערך.",
    two: "נותרו שתי דקות בערך.",
    other: "נותרו {count} דקות בערך.",
  },
  "phoneWaiting.stop": "הפסקת ההמתנה",

  "locked.heading": "יותר מדי ניסיונות",
  "locked.body": "מטעמי אבטחה, החשבון נעול לזמן מה. נא להשאיר את הדף הזה פתוח. כשהזמן יחלוף, אפשר יהיה להמשיך כאן.",
  "locked.left": { one: "נותרה דקה אחת בערך", two: "נותרו שתי דקות בערך", other: "נותרו {count} דקות בערך" },
  "locked.soon": "ממש עוד רגע",
  "locked.tryNow": "לנסות עכשיו",
  "locked.estimated": "זו הערכה.",
  "locked.reloadedBody": "כשהזמן יחלוף, נא לפתוח שוב את הקישור שבדוא״ל, או לבקש קישור חדש.",
  "locked.others": "זה לא החשבון שלכם? אפשר להמשיך בלי להמתין.",

  "keyRejected.heading": "הקישור הזה אינו פועל",
  "keyRejected.body": "ייתכן שפג תוקפו, שכבר השתמשו בו או שלא הועתק במלואו. קישור פועל פעם אחת, במשך 24 שעות.",
  "keyRejected.headingUsed": "לא הצלחנו להשתמש בקישור",
  "keyRejected.expired": "תוקף הקישור הזה פג. קישורים פועלים במשך 24 שעות.",
  "keyRejected.expired_or_used":
    "תוקפו פג או שכבר השתמשו בו, אולי בכרטיסייה אחרת. אם כבר קבעתם סיסמה, היכנסו איתה. אחרת, נא לבקש קישור חדש.",

  "requestRejected.heading": "כבר אי אפשר להשתמש בקישור הזה",
  "requestRejected.body": "החשבון השתנה מאז שהקישור נשלח. נא לבקש קישור חדש. אם זה לא עוזר, נא לפנות לתמיכה.",

  "retryable.timeout": "השירות אינו עונה זמן רב מדי",
  "retryable.connection": "אי אפשר להגיע לשירות",
  "retryable.offline": "נראה שאין חיבור לאינטרנט",
  "retryable.busy": "השירות עמוס מאוד",
  "retryable.server_error": "בשירות יש תקלה",
  "retryable.unintelligible": "השירות שלח תשובה לא צפויה",
  "retryable.over": "אפשר לנסות שוב עכשיו",
  "retryable.requestLink": "ייתכן שלא נשלח קישור. נא לנסות שוב בעוד רגע.",
  "retryable.checkKey": "הקישור לא נוצל בכך. נא לנסות שוב בעוד רגע.",
  "retryable.loadRequirements": "שום דבר לא אבד, והקישור עדיין פועל. נא לנסות שוב בעוד רגע.",
  "retryable.submit": "הסיסמה עדיין לא נקבעה, ומה שהזנתם נשמר. נא לנסות שוב בעוד רגע.",
  "retryable.overBody": "הסיסמה עדיין לא נקבעה, ומה שהזנתם נשמר.",
  "retryable.offlineSubmit": "הסיסמה לא נשלחה. מה שהזנתם נשמר.",
  "retryable.offlineRead": "דבר לא נשלח. נמשיך ברגע שיחזור החיבור.",
  "retryable.offlineNothing": "דבר לא נשלח. נא לנסות שוב כשיחזור החיבור.",
  "retryable.challenge": "הבדיקה שלפני הדוא״ל לא הצליחה",
  "retryable.challengeBody": "לא נשלח דוא״ל. נא לנסות שוב.",

  "verifyingOutcome.heading": "נבדק אם הסיסמה נקבעה",
  "verifyingOutcome.body": "לא קיבלנו תשובה ברורה. הסיסמה לא תישלח שוב.",
  "verifyingOutcome.slow": "זה נמשך יותר מהרגיל. אנו עדיין בודקים. הסיסמה לא תישלח שוב.",
  "verifyingOutcome.asking": "אנו שואלים קודם את השירות. מה שהזנתם נשמר.",

  "waiting.busy": {
    one: "השירות עמוס. נבדוק שוב בעוד שנייה אחת.",
    two: "השירות עמוס. נבדוק שוב בעוד שתי שניות.",
    other: "השירות עמוס. נבדוק שוב בעוד {count} שניות.",
  },
  "waiting.now": "השירות עמוס. בודקים שוב עכשיו.",
  "waiting.kept": "הסיסמה נשמרת כאן.",

  "outcomeUnknown.headingKeyGone": "קרוב לוודאי שהסיסמה נקבעה",
  "outcomeUnknown.bodyKeyGone":
    "לא קיבלנו תשובה ברורה, אבל הקישור נוצל. כך קורה כשסיסמה נקבעת. כדי לבדוק, היכנסו עם הסיסמה החדשה.",
  "outcomeUnknown.heading": "ייתכן שהסיסמה נקבעה",
  "outcomeUnknown.body":
    "לא קיבלנו תשובה ברורה, ואי אפשר להגיע לשירות כרגע. נא לבדוק שוב בעוד רגע, או לנסות להיכנס עם הסיסמה החדשה.",
  "outcomeUnknown.bodyLost":
    "לא קיבלנו תשובה ברורה. כדי לבדוק, היכנסו עם הסיסמה החדשה. אם זה לא עובד, נא לפתוח שוב את הקישור שבדוא״ל.",

  "done.heading": "הסיסמה נקבעה",
  "done.body": "עכשיו אפשר להיכנס עם הסיסמה החדשה.",
  "done.close": "אפשר לסגור את הדף הזה.",

  "failed.heading": "משהו השתבש",
  "failed.unknown_fault": "קיבלנו תשובה שלא ציפינו לה.",
  "failed.policy_impossible":
    "השירות שלח כללים ששום סיסמה אינה יכולה לקיים. התקלה היא של השירות, לא שלכם. נא לנסות שוב אחר כך, או לפנות " +
    "לתמיכה.",
  "failed.security_questions_missing": "השירות ביקש תשובה לשאלת אבטחה, אבל לא שלח שאלה.",
  "failed.support": "אם זה קורה שוב, נא לפנות לתמיכה ולציין את זה:",
  "failed.headingSubmit": "סביר שהסיסמה לא נקבעה",
  "failed.bodySubmit": "קיבלנו תשובה שלא ציפינו לה. בניסיון חוזר נבדוק קודם אם הסיסמה נקבעה.",

  "support.contact": "פנייה לתמיכה",
  "support.contactNewTab": "פנייה לתמיכה (נפתח בכרטיסייה חדשה)",
  "support.copy": "העתקה",
  "support.copied": "הועתק.",

  "cancelled.heading": "בוטל",
  "cancelled.body": "הסיסמה לא השתנתה. כדי להמשיך, נא לפתוח שוב את הקישור שבדוא״ל. הוא פועל עד שיפוג תוקפו.",
  "cancelled.mayHaveBeenSet": "הפסקתם בזמן שהסיסמה החדשה נשלחה. ייתכן שנקבעה. נא לנסות להיכנס איתה.",

  "engineUnavailable.heading": "הדף הזה לא הצליח לעלות",
  "engineUnavailable.body":
    "חלק מהדף הזה לא נטען, או שהדפדפן חסם אותו. נא לבדוק את החיבור ולנסות שוב. אם זה לא עוזר, נא לטעון מחדש את הדף, " +
    "או לפתוח שוב את הקישור שבדוא״ל.",

  "server.said": "השירות אומר:",
};

export default messages;
