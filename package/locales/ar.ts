/**
 * Arabic, in Modern Standard Arabic, in the masculine that addresses anyone. Terms: كلمة المرور, اسم المستخدم,
 * رابط, الخدمة, رمز, قفل.
 */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "رجوع",
  "action.cancel": "إلغاء",
  "action.checkOutcome": "التحقق مرة أخرى",
  "action.newLink": "إرسال رابط جديد إلى بريدي",
  "action.otherPassword": "اختيار كلمة مرور أخرى",
  "action.otherUsername": "استخدام اسم مستخدم آخر",
  "action.retry": "إعادة المحاولة",
  "action.signIn": "الانتقال إلى تسجيل الدخول",
  "action.toSignIn": "العودة إلى تسجيل الدخول",
  "action.reallyStop": "هل تريد التوقف عن تعيين كلمة المرور؟",
  "action.stop": "توقف",
  "action.continue": "متابعة",

  "busy": "لحظة من فضلك…",

  "username.label": "اسم المستخدم",
  "username.missing": "أدخل اسم المستخدم.",

  "idle.heading": "تعيين كلمة مرور جديدة",
  "idle.body": "أدخل اسم المستخدم. سنرسل إليك بالبريد الإلكتروني رابطًا لتعيين كلمة مرور جديدة.",
  "idle.submit": "إرسال رابط إلى بريدي",
  "idle.reloadedHeading": "افتح الرابط مرة أخرى",
  "idle.reloadedBody": "لم تعد هذه الصفحة تحتفظ بالرابط. ما زال الرابط صالحًا: افتحه من بريدك الإلكتروني.",
  "idle.sentBody":
    "لقد طلبت رابطًا. إذا كان لاسم المستخدم حساب، فستجد الرابط في بريده الإلكتروني. افتحه من هناك، أو اطلب رابطًا " +
    "جديدًا.",

  "linkSent.heading": "تحقق من بريدك الإلكتروني",
  "linkSent.body":
    "إذا كان لاسم المستخدم هذا حساب، فقد أرسلنا رابطًا إلى عنوان بريده الإلكتروني. يعمل الرابط مرة واحدة وتنتهي " +
    "صلاحيته بعد 24 ساعة.",
  "linkSent.hint": "ألم تصل الرسالة بعد بضع دقائق؟ تحقق من مجلد الرسائل غير المرغوب فيها، أو أرسل الرابط مرة أخرى.",
  "linkSent.submit": "إرسال الرابط مرة أخرى",
  "linkSent.wait": {
    zero: "يمكنك إرساله مرة أخرى بعد {count} ثانية",
    one: "يمكنك إرساله مرة أخرى بعد ثانية واحدة",
    two: "يمكنك إرساله مرة أخرى بعد ثانيتين",
    few: "يمكنك إرساله مرة أخرى بعد {count} ثوانٍ",
    many: "يمكنك إرساله مرة أخرى بعد {count} ثانية",
    other: "يمكنك إرساله مرة أخرى بعد {count} ثانية",
  },
  "linkSent.openedHeading": "مفتوح في علامة تبويب أخرى",
  "linkSent.openedBody": "الرابط مفتوح في علامة تبويب أخرى. تابع هناك.",
  "linkSent.setHeading": "تم تعيين كلمة مرور في علامة تبويب أخرى",
  "linkSent.setBody": "يمكنك إغلاق هذه الصفحة.",

  "challenge.busy": "جارٍ التحقق من طلبك…",
  "challenge.needed": "أكمل هذا التحقق. بعد ذلك سنرسل الرسالة.",
  "challenge.slow": "يستغرق التحقق وقتًا أطول من المعتاد.",

  "paste.summary": "ألا يعمل الرابط؟ الصقه هنا",
  "paste.label": "الرابط، أو الرسالة كاملة",
  "paste.submit": "فتح الرابط",
  "paste.found": "وجدنا الرابط. حُذف النص من الحقل.",
  "paste.missing": "الصق الرابط، أو الرسالة كاملة.",
  "paste.not_found": "لا يحتوي هذا النص على رابط لتعيين كلمة مرور.",
  "paste.several_keys": "يحتوي هذا النص على أكثر من رابط. الصق أحدثها فقط.",
  "paste.unclear": "لا يمكننا تحديد نهاية الرابط. انسخ الرابط وحده.",
  "paste.truncated": "نهاية الرابط مفقودة. انسخ الرابط كاملًا من الرسالة.",
  "paste.too_long": "هذا النص طويل جدًا. انسخ الرابط وحده.",

  "gate.heading": "تعيين كلمة مرور جديدة",
  "gate.body": "تابع لاختيار كلمة مرور جديدة.",
  "gate.submit": "متابعة",

  "checkingKey.heading": "جارٍ التحقق من الرابط",
  "checkingKey.again": "يستغرق ذلك وقتًا أطول من المعتاد. نحاول مرة أخرى.",
  "checkingKey.slow": "يستغرق ذلك وقتًا أطول من المعتاد. يمكنك الانتظار، أو الإلغاء وفتح الرابط مرة أخرى لاحقًا.",

  "password.heading": "اختيار كلمة مرور جديدة",
  "password.username": "اسم المستخدم، لمدير كلمات المرور",
  "password.usernameHint": "اختياري. لا نرسله.",
  "password.label": "كلمة المرور الجديدة",
  "password.show": "إظهار كلمة المرور",
  "password.shown": "كلمة المرور ظاهرة.",
  "password.hidden": "كلمة المرور مخفية.",
  "password.capsLock": "مفتاح Caps Lock مفعّل.",
  "password.submit": "تعيين كلمة المرور",
  "password.submitting": "جارٍ تعيين كلمة المرور…",
  "password.loading": "جارٍ تحميل القواعد…",
  "password.missing": "أدخل كلمة مرور جديدة.",
  "password.refused": "لم تُقبل كلمة المرور هذه.",
  "password.suggest": "اقتراح كلمة مرور",
  "password.suggested": "كُتبت لك كلمة مرور. احفظها في مدير كلمات المرور قبل المتابعة.",
  "password.noSuggestion": "لا يمكن اقتراح كلمة مرور وفق هذه القواعد.",
  "password.suggestAnother": "اقتراح كلمة أخرى",
  "password.copy": "نسخ",
  "password.copied": "نُسخت كلمة المرور.",
  "password.otherTab": "هذا الرابط مستخدم الآن في علامة تبويب أخرى. تابع هناك، أو أغلق علامة التبويب تلك أولاً.",
  "suggestions.made": {
    zero: "لا كلمات مرور تستوفي القواعد.",
    one: "كلمة المرور هذه تستوفي القواعد.",
    two: "كلمتا المرور هاتان تستوفيان القواعد.",
    few: "كلمات المرور هذه وعددها {count} تستوفي القواعد.",
    many: "كلمات المرور هذه وعددها {count} تستوفي القواعد.",
    other: "كلمات المرور هذه وعددها {count} تستوفي القواعد.",
  },
  "suggestions.hint": "كل بت إضافي يضاعف جهد تخمين كلمة المرور.",
  "suggestions.bits": {
    zero: "نحو {count} بت",
    one: "نحو بت واحد",
    two: "نحو بتين",
    few: "نحو {count} بتات",
    many: "نحو {count} بتًا",
    other: "نحو {count} بت",
  },
  "suggestions.words": "كلمات",
  "suggestions.letters": "حروف في مجموعات",
  "suggestions.characters": "كل أنواع المحارف",
  "suggestions.use": "استخدام",
  "suggestions.others": "اقتراح غيرها",

  "rules.heading": "قواعد كلمة المرور",
  "rules.longer": "كلما كانت أطول، كانت أكثر أمانًا.",
  "rules.progress": "تحقق {met} من {count}",
  "rules.announcement": {
    zero: "تحقق {met} من {count} قاعدة.",
    one: "تحقق {met} من قاعدة واحدة.",
    two: "تحقق {met} من قاعدتين.",
    few: "تحقق {met} من {count} قواعد.",
    many: "تحقق {met} من {count} قاعدة.",
    other: "تحقق {met} من {count} قاعدة.",
  },
  "rules.complete": "تحققت كل القواعد.",
  "rules.count": "{actual} من {required}",
  "rules.excess": {
    zero: "{count} زائدة",
    one: "{count} زائد",
    two: "{count} زائدان",
    few: "{count} زائدة",
    many: "{count} زائدًا",
    other: "{count} زائد",
  },
  "rules.unpromised": "قد لا يُقبل {characters}.",
  "character.space": "مسافة",
  "rules.progressOpen": "تحقق {met} من {count}، ويُفحص {open} لاحقًا",
  "rules.missing": "الناقص: {rules}.",
  "rules.avoidUsername": "لا تستخدم اسم المستخدم.",

  "rule.minimumLength": {
    zero: "{count} حرف على الأقل",
    one: "حرف واحد على الأقل",
    two: "حرفان على الأقل",
    few: "{count} أحرف على الأقل",
    many: "{count} حرفًا على الأقل",
    other: "{count} حرف على الأقل",
  },
  "rule.maximumLength": {
    zero: "{count} حرف على الأكثر",
    one: "حرف واحد على الأكثر",
    two: "حرفان على الأكثر",
    few: "{count} أحرف على الأكثر",
    many: "{count} حرفًا على الأكثر",
    other: "{count} حرف على الأكثر",
  },
  "rule.uppercase": {
    zero: "{count} حرف لاتيني كبير على الأقل",
    one: "حرف لاتيني كبير",
    two: "حرفان لاتينيان كبيران على الأقل",
    few: "{count} أحرف لاتينية كبيرة على الأقل",
    many: "{count} حرفًا لاتينيًا كبيرًا على الأقل",
    other: "{count} حرف لاتيني كبير على الأقل",
  },
  "rule.lowercase": {
    zero: "{count} حرف لاتيني صغير على الأقل",
    one: "حرف لاتيني صغير",
    two: "حرفان لاتينيان صغيران على الأقل",
    few: "{count} أحرف لاتينية صغيرة على الأقل",
    many: "{count} حرفًا لاتينيًا صغيرًا على الأقل",
    other: "{count} حرف لاتيني صغير على الأقل",
  },
  "rule.digit": {
    zero: "{count} رقم على الأقل",
    one: "رقم",
    two: "رقمان على الأقل",
    few: "{count} أرقام على الأقل",
    many: "{count} رقمًا على الأقل",
    other: "{count} رقم على الأقل",
  },
  "rule.special": {
    zero: "{count} رمز خاص على الأقل",
    one: "رمز خاص",
    two: "رمزان خاصان على الأقل",
    few: "{count} رموز خاصة على الأقل",
    many: "{count} رمزًا خاصًا على الأقل",
    other: "{count} رمز خاص على الأقل",
  },
  "rule.notUsername": "غير اسم المستخدم",
  "rule.acceptedCharacters": "فقط \u2066A–Z\u2069 و\u2066a–z\u2069 و\u20660–9\u2069 و:",
  "rule.acceptedLettersAndDigits": "فقط \u2066A–Z\u2069 و\u2066a–z\u2069 و\u20660–9\u2069",

  "unmet.minimumLength": {
    zero: "أضف {count} حرف.",
    one: "أضف حرفًا واحدًا.",
    two: "أضف حرفين.",
    few: "أضف {count} أحرف.",
    many: "أضف {count} حرفًا.",
    other: "أضف {count} حرف.",
  },
  "unmet.maximumLength": {
    zero: "احذف {count} حرف.",
    one: "احذف حرفًا واحدًا.",
    two: "احذف حرفين.",
    few: "احذف {count} أحرف.",
    many: "احذف {count} حرفًا.",
    other: "احذف {count} حرف.",
  },
  "unmet.uppercase": {
    zero: "أضف {count} حرف لاتيني كبير.",
    one: "أضف حرفًا لاتينيًا كبيرًا.",
    two: "أضف حرفين لاتينيين كبيرين.",
    few: "أضف {count} أحرف لاتينية كبيرة.",
    many: "أضف {count} حرفًا لاتينيًا كبيرًا.",
    other: "أضف {count} حرف لاتيني كبير.",
  },
  "unmet.lowercase": {
    zero: "أضف {count} حرف لاتيني صغير.",
    one: "أضف حرفًا لاتينيًا صغيرًا.",
    two: "أضف حرفين لاتينيين صغيرين.",
    few: "أضف {count} أحرف لاتينية صغيرة.",
    many: "أضف {count} حرفًا لاتينيًا صغيرًا.",
    other: "أضف {count} حرف لاتيني صغير.",
  },
  "unmet.digit": {
    zero: "أضف {count} رقم.",
    one: "أضف رقمًا.",
    two: "أضف رقمين.",
    few: "أضف {count} أرقام.",
    many: "أضف {count} رقمًا.",
    other: "أضف {count} رقم.",
  },
  "unmet.special": {
    zero: "أضف {count} رمز خاص.",
    one: "أضف رمزًا خاصًا.",
    two: "أضف رمزين خاصين.",
    few: "أضف {count} رموز خاصة.",
    many: "أضف {count} رمزًا خاصًا.",
    other: "أضف {count} رمز خاص.",
  },
  "unmet.notUsername": "يجب ألا تكون مطابقة لاسم المستخدم.",

  "status.met": "تحققت",
  "status.unmet": "لم تتحقق بعد",
  "status.unknown": "تُفحص عند التعيين",
  "status.refused": "لم تتحقق",

  "breach.common": "هذه من أكثر كلمات المرور شيوعًا. يجرّب المهاجمون كلمات كهذه أولًا. اختر كلمة أخرى.",
  "breach.found": {
    zero:
      "ظهرت كلمة المرور هذه {count} مرة في تسريبات بيانات معروفة. يجرّب المهاجمون كلمات كهذه أولًا. اختر كلمة أخرى.",
    one: "ظهرت كلمة المرور هذه {count} مرة في تسريب بيانات معروف. يجرّب المهاجمون كلمات كهذه أولًا. اختر كلمة أخرى.",
    two: "ظهرت كلمة المرور هذه مرتين في تسريبات بيانات معروفة. يجرّب المهاجمون كلمات كهذه أولًا. اختر كلمة أخرى.",
    few:
      "ظهرت كلمة المرور هذه {count} مرات في تسريبات بيانات معروفة. يجرّب المهاجمون كلمات كهذه أولًا. اختر كلمة أخرى.",
    many:
      "ظهرت كلمة المرور هذه {count} مرة في تسريبات بيانات معروفة. يجرّب المهاجمون كلمات كهذه أولًا. اختر كلمة أخرى.",
    other:
      "ظهرت كلمة المرور هذه {count} مرة في تسريبات بيانات معروفة. يجرّب المهاجمون كلمات كهذه أولًا. اختر كلمة أخرى.",
  },
  "breach.unknown": "تعذر علينا التحقق مما إذا كانت كلمة المرور هذه ضمن تسريب بيانات. يمكنك استخدامها رغم ذلك.",

  "strength.said": "القوة: {strength}",
  "strength.0": "ضعيفة جدًا",
  "strength.1": "ضعيفة",
  "strength.2": "متوسطة",
  "strength.3": "جيدة",
  "strength.4": "جيدة جدًا",
  "strength.reasons": "يسهل تخمينه: {reasons}.",
  "strength.keyboard": "مفاتيح متجاورة",
  "strength.date": "تاريخ",
  "strength.name": "اسم",
  "strength.repetition": "تكرار",
  "strength.sequence": "تسلسل",
  "strength.commonPassword": "كلمة مرور شائعة",
  "strength.commonWord": "كلمة شائعة",
  "strength.context": "كلمة تتعلق بك أو بهذا الموقع",

  "securityQuestion.heading": "الإجابة عن سؤال أمان",
  "securityQuestion.body": "أجب عن سؤال واحد لتأكيد أنك صاحب الحساب.",
  "securityQuestion.choose": "اختيار سؤال",
  "securityQuestion.label": "إجابتك",
  "securityQuestion.submit": "متابعة",
  "securityQuestion.missing": "أدخل إجابتك.",
  "securityQuestion.wrong": "لم تُقبل هذه الإجابة. اكتبها تمامًا كما حددتها، بالأحرف الكبيرة والتشكيل نفسه.",
  "securityQuestion.none": "اختر سؤالًا.",
  "securityQuestion.wrongOfSeveral":
    "لم تُقبل هذه الإجابة. تأكد من أنك اخترت السؤال الصحيح، واستخدم الأحرف الكبيرة والتشكيل نفسه.",
  "securityQuestion.show": "إظهار الإجابة",
  "securityQuestion.shown": "إجابتك ظاهرة.",
  "securityQuestion.hidden": "إجابتك مخفية.",

  "verisign.heading": "إدخال رمز VeriSign",
  "verisign.body": "أدخل رمز الأمان الذي يعرضه جهاز VeriSign الآن.",
  "verisign.label": "رمز الأمان",
  "verisign.secondHeading": "إدخال الرمز التالي",
  "verisign.secondBody": "نحتاج إلى رمزين متتاليين. انتظر حتى يعرض جهاز VeriSign رمزًا جديدًا، ثم أدخله.",
  "verisign.secondLabel": "رمز الأمان التالي",
  "verisign.secondWrong": "لم يُقبل هذا الرمز. انتظر الرمز الجديد التالي، ثم أدخله.",

  "totp.heading": "إدخال رمز التحقق",
  "totp.body": "أدخل الرمز الذي يعرضه تطبيق المصادقة الآن.",
  "totp.label": "رمز التحقق",

  "code.submit": "متابعة",
  "code.missing": "أدخل الرمز.",
  "code.wrong": "لم يُقبل هذا الرمز. أدخل الرمز المعروض الآن.",
  "code.unreadable": "الرمز من 6 إلى 10 أرقام، ولا شيء غيرها.",

  "input.unreadable": "يحتوي هذا على حرف لا يمكن إرساله. احذفه واكتبه مرة أخرى.",
  "hidden.start": "تبدأ بمسافة.",
  "hidden.end": "تنتهي بمسافة.",
  "hidden.both": "تبدأ بمسافة وتنتهي بها.",
  "hidden.inside": "تحتوي على حرف لا يُرى.",

  "inactive.warning": "هل ما زلت هنا؟ بعد دقيقة واحدة سنحذف ما كتبته.",
  "inactive.keep": "الاحتفاظ به",
  "inactive.emptied": "حذفنا ما كتبته، لأنه لم يحدث شيء هنا منذ مدة.",

  "phone.heading": "التأكيد عبر هاتفك",
  "phone.body": "ستتلقى طلبًا على الهاتف المسجل لحسابك. أبقه بالقرب منك.",
  "phone.submit": "إرسال طلب إلى هاتفي",
  "phone.denied": "رُفض الطلب، أو لم يرد أحد.",
  "phone.timed_out": "لم يصل رد في الوقت المحدد.",
  "phone.stopped": "توقفت عن الانتظار. إذا كنت قد وافقت على الطلب، فربما تم تعيين كلمة المرور.",
  "phone.again": "المحاولة مرة أخرى عبر الهاتف",

  "phoneWaiting.heading": "الرد على هاتفك",
  "phoneWaiting.body": "وافق على الطلب على هاتفك. ستتابع هذه الصفحة بعد ذلك تلقائيًا.",
  "phoneWaiting.left": "الوقت المتبقي",
  "phoneWaiting.announcement": {
    zero: "تبقت {count} دقيقة تقريبًا.",
    one: "تبقت دقيقة واحدة تقريبًا.",
    two: "تبقت دقيقتان تقريبًا.",
    few: "تبقت {count} دقائق تقريبًا.",
    many: "تبقت {count} دقيقة تقريبًا.",
    other: "تبقت {count} دقيقة تقريبًا.",
  },
  "phoneWaiting.stop": "إيقاف الانتظار",

  "locked.heading": "محاولات كثيرة جدًا",
  "locked.body":
    "لأسباب أمنية، الحساب مقفل لبعض الوقت. أبقِ هذه الصفحة مفتوحة. عند انتهاء المدة، يمكنك المتابعة من هنا.",
  "locked.left": {
    zero: "تبقت {count} دقيقة تقريبًا",
    one: "تبقت دقيقة واحدة تقريبًا",
    two: "تبقت دقيقتان تقريبًا",
    few: "تبقت {count} دقائق تقريبًا",
    many: "تبقت {count} دقيقة تقريبًا",
    other: "تبقت {count} دقيقة تقريبًا",
  },
  "locked.soon": "في أي لحظة الآن",
  "locked.tryNow": "المحاولة الآن",
  "locked.estimated": "هذا تقدير.",
  "locked.reloadedBody": "عند انتهاء المدة، افتح الرابط من بريدك الإلكتروني مرة أخرى، أو اطلب رابطًا جديدًا.",
  "locked.others": "أليس هذا حسابك؟ تابع دون انتظار.",

  "keyRejected.heading": "هذا الرابط لا يعمل",
  "keyRejected.body": "ربما انتهت صلاحيته، أو استُخدم من قبل، أو لم يُنسخ كاملًا. يعمل الرابط مرة واحدة، لمدة 24 ساعة.",
  "keyRejected.headingUsed": "تعذر استخدام الرابط",
  "keyRejected.expired": "انتهت صلاحية هذا الرابط. تعمل الروابط لمدة 24 ساعة.",
  "keyRejected.expired_or_used":
    "انتهت صلاحيته أو استُخدم من قبل، ربما في علامة تبويب أخرى. إذا سبق أن عيّنت كلمة مرور، فسجّل الدخول بها. وإلا " +
    "فاطلب رابطًا جديدًا.",

  "requestRejected.heading": "لم يعد بالإمكان استخدام هذا الرابط",
  "requestRejected.body": "تغيّر الحساب منذ إرسال الرابط. اطلب رابطًا جديدًا. إذا لم يُجدِ ذلك، فاتصل بالدعم.",

  "retryable.timeout": "تستغرق الخدمة وقتًا طويلًا جدًا",
  "retryable.connection": "لا يمكن الوصول إلى الخدمة",
  "retryable.offline": "يبدو أنك غير متصل بالإنترنت",
  "retryable.busy": "الخدمة مشغولة جدًا",
  "retryable.server_error": "لدى الخدمة مشكلة",
  "retryable.unintelligible": "أرسلت الخدمة ردًا غير متوقع",
  "retryable.over": "يمكنك المحاولة مرة أخرى الآن",
  "retryable.requestLink": "ربما لم يُرسل أي رابط. حاول مرة أخرى بعد لحظة.",
  "retryable.checkKey": "لا يستهلك هذا الرابط. حاول مرة أخرى بعد لحظة.",
  "retryable.loadRequirements": "لم يضع شيء، وما زال الرابط يعمل. حاول مرة أخرى بعد لحظة.",
  "retryable.submit": "لم تُعيّن كلمة المرور بعد، وما أدخلته محفوظ. حاول مرة أخرى بعد لحظة.",
  "retryable.overBody": "لم تُعيّن كلمة المرور بعد، وما أدخلته محفوظ.",
  "retryable.offlineSubmit": "لم تُرسل كلمة المرور. ما أدخلته محفوظ.",
  "retryable.offlineRead": "لم يُرسل شيء. سنتابع بمجرد عودة الاتصال.",
  "retryable.offlineNothing": "لم يُرسل شيء. حاول مرة أخرى عند عودة الاتصال.",
  "retryable.challenge": "لم ينجح التحقق السابق لإرسال الرسالة",
  "retryable.challengeBody": "لم تُرسل أي رسالة. حاول مرة أخرى.",

  "verifyingOutcome.heading": "جارٍ التحقق مما إذا كانت كلمة المرور قد عُيّنت",
  "verifyingOutcome.body": "لم نتلقَّ ردًا واضحًا. لن تُرسل كلمة المرور مرة أخرى.",
  "verifyingOutcome.slow": "يستغرق ذلك وقتًا أطول من المعتاد. ما زلنا نتحقق. لن تُرسل كلمة المرور مرة أخرى.",
  "verifyingOutcome.asking": "نسأل الخدمة أولًا. ما أدخلته محفوظ.",

  "waiting.busy": {
    zero: "الخدمة مشغولة. سنتحقق مرة أخرى بعد {count} ثانية.",
    one: "الخدمة مشغولة. سنتحقق مرة أخرى بعد ثانية واحدة.",
    two: "الخدمة مشغولة. سنتحقق مرة أخرى بعد ثانيتين.",
    few: "الخدمة مشغولة. سنتحقق مرة أخرى بعد {count} ثوانٍ.",
    many: "الخدمة مشغولة. سنتحقق مرة أخرى بعد {count} ثانية.",
    other: "الخدمة مشغولة. سنتحقق مرة أخرى بعد {count} ثانية.",
  },
  "waiting.now": "الخدمة مشغولة. نتحقق الآن مرة أخرى.",
  "waiting.kept": "كلمة المرور محفوظة.",

  "outcomeUnknown.headingKeyGone": "على الأرجح جدًا أن كلمة المرور قد عُيّنت",
  "outcomeUnknown.bodyKeyGone":
    "لم نتلقَّ ردًا واضحًا، لكن الرابط استُخدم. يحدث ذلك عند تعيين كلمة المرور. سجّل الدخول بكلمة المرور الجديدة " +
    "للتأكد.",
  "outcomeUnknown.heading": "ربما عُيّنت كلمة المرور",
  "outcomeUnknown.body":
    "لم نتلقَّ ردًا واضحًا، ولا يمكننا الوصول إلى الخدمة الآن. تحقق مرة أخرى بعد لحظة، أو جرّب تسجيل الدخول بكلمة " +
    "المرور الجديدة.",
  "outcomeUnknown.bodyLost":
    "لم نتلقَّ ردًا واضحًا. سجّل الدخول بكلمة المرور الجديدة للتأكد. إذا لم ينجح ذلك، فافتح الرابط من بريدك " +
    "الإلكتروني مرة أخرى.",

  "done.heading": "عُيّنت كلمة المرور",
  "done.body": "يمكنك الآن تسجيل الدخول بكلمة المرور الجديدة.",
  "done.close": "يمكنك إغلاق هذه الصفحة.",

  "failed.heading": "حدث خطأ ما",
  "failed.unknown_fault": "تلقينا ردًا لم نتوقعه.",
  "failed.policy_impossible":
    "أرسلت الخدمة قواعد لا يمكن لأي كلمة مرور أن تحققها. الخطأ من الخدمة وليس منك. حاول مرة أخرى لاحقًا، أو اتصل " +
    "بالدعم.",
  "failed.security_questions_missing": "طلبت الخدمة الإجابة عن سؤال أمان، لكنها لم ترسل أي سؤال.",
  "failed.support": "إذا تكرر ذلك، فاتصل بالدعم واذكر ما يلي:",
  "failed.headingSubmit": "على الأرجح أن كلمة المرور لم تُعيّن",
  "failed.bodySubmit": "تلقينا ردًا لم نتوقعه. إذا حاولت مرة أخرى، فسنتحقق أولًا مما إذا كانت كلمة المرور قد عُيّنت.",

  "support.contact": "الاتصال بالدعم",
  "support.contactNewTab": "الاتصال بالدعم (يُفتح في علامة تبويب جديدة)",
  "support.copy": "نسخ",
  "support.copied": "تم النسخ.",

  "cancelled.heading": "أُلغيت العملية",
  "cancelled.body":
    "لم تتغير كلمة المرور. للمتابعة، افتح الرابط من بريدك الإلكتروني مرة أخرى. يبقى صالحًا حتى تنتهي مدته.",
  "cancelled.mayHaveBeenSet": "توقفت أثناء إرسال كلمة المرور الجديدة. ربما عُيّنت. جرّب تسجيل الدخول بها.",

  "engineUnavailable.heading": "تعذر تشغيل هذه الصفحة",
  "engineUnavailable.body":
    "لم يُحمّل جزء من هذه الصفحة، أو حجبه متصفحك. تحقق من الاتصال وحاول مرة أخرى. إذا لم يُجدِ ذلك، فأعد تحميل " +
    "الصفحة، أو افتح الرابط من بريدك الإلكتروني مرة أخرى.",

  "server.said": "تقول الخدمة:",
};

export default messages;
