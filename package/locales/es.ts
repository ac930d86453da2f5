/**
 * Spanish, with “usted” and without regional words.
 *
 * Terms: contraseña, nombre de usuario, enlace, servicio, código, bloqueo.
 */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Volver",
  "action.cancel": "Cancelar",
  "action.checkOutcome": "Comprobar de nuevo",
  "action.newLink": "Enviarme un enlace nuevo por correo",
  "action.otherPassword": "Elegir otra contraseña",
  "action.otherUsername": "Usar otro nombre de usuario",
  "action.retry": "Intentar de nuevo",
  "action.signIn": "Ir al inicio de sesión",
  "action.toSignIn": "Volver al inicio de sesión",
  "action.reallyStop": "¿Dejar de establecer una contraseña?",
  "action.stop": "Dejarlo",
  "action.continue": "Continuar",

  "busy": "Un momento…",

  "username.label": "Nombre de usuario",
  "username.missing": "Escriba su nombre de usuario.",

  "idle.heading": "Establezca una contraseña nueva",
  "idle.body":
    "Escriba su nombre de usuario. Le enviaremos por correo electrónico un enlace para establecer una contraseña " +
    "nueva.",
  "idle.submit": "Enviarme un enlace por correo",
  "idle.reloadedHeading": "Abra su enlace de nuevo",
  "idle.reloadedBody":
    "Esta página ha olvidado su enlace. Todavía funciona: ábralo desde su correo.",
  "idle.sentBody":
    "Ha pedido un enlace. Si existe una cuenta con ese nombre de usuario, el enlace está en su correo. Ábralo allí o " +
    "pida uno nuevo.",
  "idle.overBody": "Abra de nuevo el enlace de su correo o pida uno nuevo.",

  "linkSent.heading": "Revise su correo electrónico",
  "linkSent.body":
    "Si existe una cuenta con este nombre de usuario, se ha enviado un enlace a la dirección de correo " +
    "electrónico asociada. El enlace funciona una sola vez y caduca a las 24\u00a0horas.",
  "linkSent.hint":
    "¿No ha recibido ningún correo después de unos minutos? Mire en el correo no deseado o envíe el enlace de nuevo.",
  "linkSent.submit": "Enviar el enlace de nuevo",
  "linkSent.wait": {
    one: "Podrá enviarlo de nuevo en {count}\u00a0segundo",
    many: "Podrá enviarlo de nuevo en {count}\u00a0de segundos",
    other: "Podrá enviarlo de nuevo en {count}\u00a0segundos",
  },
  "linkSent.openedHeading": "Abierto en otra pestaña",
  "linkSent.openedBody": "Su enlace está abierto en otra pestaña. Continúe allí.",
  "linkSent.setHeading": "Contraseña establecida en otra pestaña",
  "linkSent.setBody": "Puede cerrar esta página.",

  "challenge.busy": "Comprobando su solicitud…",
  "challenge.needed": "Complete esta comprobación. Después le enviaremos el correo.",
  "challenge.slow": "La comprobación está tardando más de lo habitual.",

  "paste.summary": "¿El enlace no funciona? Péguelo aquí",
  "paste.label": "El enlace o el correo entero",
  "paste.submit": "Abrir el enlace",
  "paste.found": "Hemos encontrado su enlace. El texto ya no está en el campo.",
  "paste.missing": "Pegue su enlace o el correo entero.",
  "paste.not_found": "Este texto no contiene ningún enlace para establecer una contraseña.",
  "paste.several_keys": "Este texto contiene más de un enlace. Pegue solo el más reciente.",
  "paste.unclear": "No podemos saber dónde termina el enlace. Copie solo el enlace.",
  "paste.truncated": "Falta el final del enlace. Copie el enlace completo del correo.",
  "paste.too_long": "Este texto es demasiado largo. Copie solo el enlace.",

  "gate.heading": "Establezca una contraseña nueva",
  "gate.body": "Continúe para elegir una contraseña nueva.",
  "gate.submit": "Continuar",

  "checkingKey.heading": "Comprobando su enlace",
  "checkingKey.again": "Está tardando más de lo habitual. Se está intentando de nuevo.",
  "checkingKey.slow": "Esto tarda más de lo habitual. Puede esperar, o cancelar y abrir su enlace más tarde.",

  "password.heading": "Elija una contraseña nueva",
  "password.username": "Nombre de usuario, para su administrador de contraseñas",
  "password.usernameHint": "Opcional. No se envía.",
  "password.label": "Contraseña nueva",
  "password.show": "Mostrar la contraseña",
  "password.shown": "La contraseña está visible.",
  "password.hidden": "La contraseña está oculta.",
  "password.capsLock": "El bloqueo de mayúsculas está activado.",
  "password.submit": "Establecer la contraseña",
  "password.submitting": "Estableciendo su contraseña…",
  "password.loading": "Cargando las reglas…",
  "password.missing": "Escriba una contraseña nueva.",
  "password.refused": "Esta contraseña no se ha aceptado.",
  "password.suggest": "Sugerir una contraseña",
  "password.suggested":
    "Se ha introducido una contraseña para usted. Guárdela en su administrador de contraseñas antes de continuar.",
  "password.noSuggestion": "No se puede sugerir ninguna contraseña para estas reglas.",
  "password.suggestAnother": "Sugerir otra",
  "password.copy": "Copiar",
  "password.copied": "La contraseña se ha copiado.",
  "password.otherTab": "Este enlace se está usando en otra pestaña. Continúe allí o cierre antes esa pestaña.",
  "suggestions.made": {
    one: "Esta contraseña cumple las reglas.",
    many: "Estas {count}\u00a0de contraseñas cumplen las reglas.",
    other: "Estas {count}\u00a0contraseñas cumplen las reglas.",
  },
  "suggestions.hint": "Cada bit duplica el trabajo de adivinar la contraseña.",
  "suggestions.bits": {
    one: "{count}\u00a0bit",
    many: "unos {count}\u00a0de bits",
    other: "unos {count}\u00a0bits",
  },
  "suggestions.words": "Palabras",
  "suggestions.letters": "Letras en grupos",
  "suggestions.characters": "Todo tipo de caracteres",
  "suggestions.use": "Usar",
  "suggestions.others": "Sugerir otras",

  "rules.heading": "Reglas de la contraseña",
  "rules.longer": "Cuanto más larga, más segura.",
  "rules.progress": "Cumplidas: {met} de {count}",
  "rules.announcement": {
    one: "Regla cumplida: {met} de {count}.",
    many: "Reglas cumplidas: {met} de {count}.",
    other: "Reglas cumplidas: {met} de {count}.",
  },
  "rules.complete": "Se cumplen todas las reglas.",
  "rules.count": "{actual} de {required}",
  "rules.excess": { one: "sobra {count}", many: "sobran {count}", other: "sobran {count}" },
  "rules.unpromised": "Quizá no se acepte: {characters}.",
  "character.space": "espacio",
  "rules.progressOpen": "Cumplidas: {met} de {count}; por comprobar: {open}",
  "rules.missing": "Falta: {rules}.",
  "rules.avoidUsername": "No use su nombre de usuario.",

  "rule.minimumLength": {
    one: "al menos {count}\u00a0carácter",
    many: "al menos {count}\u00a0de caracteres",
    other: "al menos {count}\u00a0caracteres",
  },
  "rule.maximumLength": {
    one: "como máximo {count}\u00a0carácter",
    many: "como máximo {count}\u00a0de caracteres",
    other: "como máximo {count}\u00a0caracteres",
  },
  "rule.uppercase": {
    one: "una letra mayúscula",
    many: "al menos {count}\u00a0de letras mayúsculas",
    other: "al menos {count}\u00a0letras mayúsculas",
  },
  "rule.lowercase": {
    one: "una letra minúscula",
    many: "al menos {count}\u00a0de letras minúsculas",
    other: "al menos {count}\u00a0letras minúsculas",
  },
  "rule.digit": { one: "un dígito", many: "al menos {count}\u00a0de dígitos", other: "al menos {count}\u00a0dígitos" },
  "rule.special": {
    one: "un carácter especial",
    many: "al menos {count}\u00a0de caracteres especiales",
    other: "al menos {count}\u00a0caracteres especiales",
  },
  "rule.notUsername": "distinta de su nombre de usuario",
  "rule.acceptedCharacters": "solo A–Z, a–z, 0–9 y:",
  "rule.acceptedLettersAndDigits": "solo A–Z, a–z y 0–9",

  "unmet.minimumLength": {
    one: "Añada {count}\u00a0carácter más.",
    many: "Añada {count}\u00a0de caracteres más.",
    other: "Añada {count}\u00a0caracteres más.",
  },
  "unmet.maximumLength": {
    one: "Acórtela en {count}\u00a0carácter.",
    many: "Acórtela en {count}\u00a0de caracteres.",
    other: "Acórtela en {count}\u00a0caracteres.",
  },
  "unmet.uppercase": {
    one: "Añada una letra mayúscula.",
    many: "Añada {count}\u00a0de letras mayúsculas.",
    other: "Añada {count}\u00a0letras mayúsculas.",
  },
  "unmet.lowercase": {
    one: "Añada una letra minúscula.",
    many: "Añada {count}\u00a0de letras minúsculas.",
    other: "Añada {count}\u00a0letras minúsculas.",
  },
  "unmet.digit": {
    one: "Añada un dígito.",
    many: "Añada {count}\u00a0de dígitos.",
    other: "Añada {count}\u00a0dígitos.",
  },
  "unmet.special": {
    one: "Añada un carácter especial.",
    many: "Añada {count}\u00a0de caracteres especiales.",
    other: "Añada {count}\u00a0caracteres especiales.",
  },
  "unmet.notUsername": "No puede ser su nombre de usuario.",

  "status.met": "se cumple",
  "status.unmet": "aún no se cumple",
  "status.unknown": "se comprueba al establecerla",
  "status.refused": "no se cumple",

  "breach.common":
    "Esta es una de las contraseñas más comunes. Los atacantes prueban primero esas contraseñas. Elija " +
    "otra.",
  "breach.found": {
    one:
      "Esta contraseña aparece {count}\u00a0vez en una filtración de datos conocida. Los atacantes prueban " +
      "primero esas contraseñas. Elija otra.",
    many:
      "Esta contraseña aparece {count}\u00a0de veces en filtraciones de datos conocidas. Los atacantes prueban " +
      "primero esas contraseñas. Elija otra.",
    other:
      "Esta contraseña aparece {count}\u00a0veces en filtraciones de datos conocidas. Los atacantes prueban " +
      "primero esas contraseñas. Elija otra.",
  },
  "breach.unknown":
    "No se ha podido comprobar si esta contraseña aparece en una filtración de datos. Aun así, puede usarla.",

  "strength.said": "Seguridad: {strength}",
  "strength.0": "muy débil",
  "strength.1": "débil",
  "strength.2": "aceptable",
  "strength.3": "buena",
  "strength.4": "muy buena",
  "strength.reasons": "Fácil de adivinar: {reasons}.",
  "strength.keyboard": "teclas contiguas",
  "strength.date": "una fecha",
  "strength.name": "un nombre",
  "strength.repetition": "una repetición",
  "strength.sequence": "una secuencia",
  "strength.commonPassword": "una contraseña común",
  "strength.commonWord": "una palabra común",
  "strength.context": "una palabra relacionada con usted o con este sitio",

  "securityQuestion.heading": "Responda a una pregunta de seguridad",
  "securityQuestion.body": "Responda a una pregunta para confirmar que es usted.",
  "securityQuestion.choose": "Elija una pregunta",
  "securityQuestion.label": "Su respuesta",
  "securityQuestion.submit": "Continuar",
  "securityQuestion.missing": "Escriba su respuesta.",
  "securityQuestion.wrong":
    "Esa respuesta no se ha aceptado. Escríbala exactamente como la definió, con las mismas mayúsculas y los " +
    "mismos acentos.",
  "securityQuestion.none": "Elija una pregunta.",
  "securityQuestion.wrongOfSeveral":
    "Esa respuesta no se ha aceptado. Compruebe que ha elegido la pregunta correcta y use las mismas " +
    "mayúsculas y los mismos acentos.",
  "securityQuestion.show": "Mostrar la respuesta",
  "securityQuestion.shown": "La respuesta está visible.",
  "securityQuestion.hidden": "La respuesta está oculta.",

  "verisign.heading": "Escriba su código de VeriSign",
  "verisign.body": "Escriba el código de seguridad que su dispositivo VeriSign muestra ahora.",
  "verisign.label": "Código de seguridad",
  "verisign.secondHeading": "Escriba el código siguiente",
  "verisign.secondBody":
    "Se necesitan dos códigos seguidos. Espere a que su dispositivo VeriSign muestre un código nuevo y escríbalo.",
  "verisign.secondLabel": "Código de seguridad siguiente",
  "verisign.secondWrong": "Ese código no se ha aceptado. Espere al siguiente código nuevo y escríbalo.",

  "totp.heading": "Escriba su código de verificación",
  "totp.body": "Escriba el código que su aplicación de autenticación muestra ahora.",
  "totp.label": "Código de verificación",

  "code.submit": "Continuar",
  "code.missing": "Escriba el código.",
  "code.wrong": "Ese código no se ha aceptado. Escriba el código que se muestra ahora.",
  "code.unreadable": "Un código tiene de 6 a 10\u00a0dígitos y nada más.",

  "input.unreadable": "Contiene un carácter que no se puede enviar. Bórrelo y vuelva a escribirlo.",
  "hidden.start": "Empieza con un espacio.",
  "hidden.end": "Termina con un espacio.",
  "hidden.both": "Empieza y termina con un espacio.",
  "hidden.inside": "Contiene un carácter que no se ve.",

  "inactive.warning": "¿Sigue ahí? En un minuto borraremos lo que ha escrito.",
  "inactive.keep": "Conservarlo",
  "inactive.emptied": "Hemos borrado lo que había escrito, porque durante un rato no se ha hecho nada aquí.",

  "phone.heading": "Confirme con su teléfono",
  "phone.body": "Recibirá una solicitud en el teléfono registrado para su cuenta. Téngalo a mano.",
  "phone.submit": "Enviar una solicitud a mi teléfono",
  "phone.denied": "La solicitud se ha rechazado o nadie ha respondido.",
  "phone.timed_out": "No ha llegado ninguna respuesta a tiempo.",
  "phone.stopped": "Ha dejado de esperar. Si aprobó la solicitud, es posible que su contraseña se haya establecido.",
  "phone.again": "Probar con mi teléfono de nuevo",

  "phoneWaiting.heading": "Responda en su teléfono",
  "phoneWaiting.body": "Apruebe la solicitud en su teléfono. Después, esta página continuará automáticamente.",
  "phoneWaiting.left": "Tiempo restante",
  "phoneWaiting.announcement": {
    one: "Queda aproximadamente {count}\u00a0minuto.",
    many: "Quedan aproximadamente {count}\u00a0de minutos.",
    other: "Quedan aproximadamente {count}\u00a0minutos.",
  },
  "phoneWaiting.stop": "Dejar de esperar",

  "locked.heading": "Demasiados intentos",
  "locked.body":
    "Por seguridad, la cuenta está bloqueada por un tiempo. Mantenga abierta esta página. Cuando haya pasado ese " +
    "tiempo, podrá continuar aquí.",
  "locked.left": {
    one: "Queda aproximadamente {count}\u00a0minuto",
    many: "Quedan aproximadamente {count}\u00a0de minutos",
    other: "Quedan aproximadamente {count}\u00a0minutos",
  },
  "locked.soon": "De un momento a otro",
  "locked.tryNow": "Intentar ahora",
  "locked.estimated": "Esto es una estimación.",
  "locked.reloadedBody": "Cuando termine el tiempo, abra de nuevo el enlace de su correo o pida uno nuevo.",
  "locked.others": "¿No es su cuenta? Continúe sin esperar.",

  "keyRejected.heading": "Este enlace no funciona",
  "keyRejected.body":
    "Puede que haya caducado, que ya se haya usado o que no se haya copiado completo. Un enlace funciona una sola " +
    "vez, durante 24\u00a0horas.",
  "keyRejected.headingUsed": "No hemos podido usar su enlace",
  "keyRejected.expired": "Este enlace ha caducado. Los enlaces funcionan durante 24\u00a0horas.",
  "keyRejected.expired_or_used":
    "Ha caducado o ya se ha usado, quizá en otra pestaña. Si ya había establecido una contraseña, inicie sesión " +
    "con ella. Si no, solicite un enlace nuevo.",

  "requestRejected.heading": "Este enlace ya no se puede usar",
  "requestRejected.body":
    "La cuenta ha cambiado desde que se envió el enlace. Solicite un enlace nuevo. Si eso no ayuda, póngase en " +
    "contacto con el soporte técnico.",

  "retryable.timeout": "El servicio está tardando demasiado",
  "retryable.connection": "No se puede acceder al servicio",
  "retryable.offline": "Parece que no tiene conexión",
  "retryable.busy": "El servicio está saturado",
  "retryable.server_error": "El servicio tiene un problema",
  "retryable.unintelligible": "El servicio ha enviado una respuesta inesperada",
  "retryable.over": "Ya puede intentarlo de nuevo",
  "retryable.requestLink": "Es posible que no se haya enviado ningún enlace. Inténtelo de nuevo en un momento.",
  "retryable.checkKey": "Este intento no consume su enlace. Inténtelo de nuevo en un momento.",
  "retryable.loadRequirements":
    "No se ha perdido nada y su enlace sigue funcionando. Inténtelo de nuevo en un momento.",
  "retryable.submit":
    "Su contraseña aún no se ha establecido y se conserva lo que ha escrito. Inténtelo de nuevo en un momento.",
  "retryable.overBody": "Su contraseña aún no se ha establecido y se conserva lo que ha escrito.",
  "retryable.offlineSubmit": "Su contraseña no se ha enviado. Se conserva lo que ha escrito.",
  "retryable.offlineRead": "No se ha enviado nada. Continuaremos en cuanto tenga conexión.",
  "retryable.offlineNothing": "No se ha enviado nada. Inténtelo de nuevo cuando tenga conexión.",
  "retryable.challenge": "La comprobación previa al correo no se ha completado",
  "retryable.challengeBody": "No se ha enviado ningún correo. Inténtelo de nuevo.",

  "verifyingOutcome.heading": "Comprobando si su contraseña se ha establecido",
  "verifyingOutcome.body": "No se ha recibido una respuesta clara. Su contraseña no se enviará de nuevo.",
  "verifyingOutcome.slow":
    "Esto tarda más de lo habitual. Seguimos comprobándolo. Su contraseña no se volverá a enviar.",
  "verifyingOutcome.asking": "Primero consultamos al servicio. Se conserva lo que ha escrito.",

  "waiting.busy": {
    one: "El servicio está ocupado. Se comprobará de nuevo en {count}\u00a0segundo.",
    many: "El servicio está ocupado. Se comprobará de nuevo en {count}\u00a0de segundos.",
    other: "El servicio está ocupado. Se comprobará de nuevo en {count}\u00a0segundos.",
  },
  "waiting.now": "El servicio está ocupado. Se está comprobando de nuevo.",
  "waiting.kept": "Su contraseña se conserva.",

  "outcomeUnknown.headingKeyGone": "Lo más probable es que su contraseña se haya establecido",
  "outcomeUnknown.bodyKeyGone":
    "No se ha recibido una respuesta clara, pero su enlace se ha usado. Eso ocurre cuando se establece una " +
    "contraseña. Inicie sesión con su contraseña nueva para comprobarlo.",
  "outcomeUnknown.heading": "Es posible que su contraseña se haya establecido",
  "outcomeUnknown.body":
    "No se ha recibido una respuesta clara y ahora mismo no se puede acceder al servicio. Compruébelo de nuevo en " +
    "un momento o pruebe a iniciar sesión con su contraseña nueva.",
  "outcomeUnknown.bodyLost":
    "No se ha recibido una respuesta clara. Inicie sesión con su contraseña nueva para comprobarlo. Si no " +
    "funciona, abra de nuevo el enlace de su correo electrónico.",

  "done.heading": "Su contraseña se ha establecido",
  "done.body": "Ya puede iniciar sesión con su contraseña nueva.",
  "done.close": "Puede cerrar esta página.",

  "failed.heading": "Algo ha fallado",
  "failed.unknown_fault": "Se ha recibido una respuesta inesperada.",
  "failed.policy_impossible":
    "El servicio ha enviado reglas que ninguna contraseña puede cumplir. El error es del servicio. Inténtelo de " +
    "nuevo más tarde o póngase en contacto con el soporte técnico.",
  "failed.security_questions_missing":
    "El servicio ha pedido la respuesta a una pregunta de seguridad, pero no ha enviado ninguna pregunta.",
  "failed.support": "Si vuelve a ocurrir, póngase en contacto con el soporte técnico e indique lo siguiente:",
  "failed.headingSubmit": "Probablemente su contraseña no se ha establecido",
  "failed.bodySubmit":
    "Se ha recibido una respuesta inesperada. Si lo intenta de nuevo, primero comprobaremos si su contraseña se " +
    "estableció.",

  "support.contact": "Contactar con el soporte",
  "support.contactNewTab": "Contactar con el soporte (se abre en otra pestaña)",
  "support.copy": "Copiar",
  "support.copied": "Copiado.",

  "cancelled.heading": "Operación cancelada",
  "cancelled.body":
    "Su contraseña no se ha cambiado. Para continuar, abra de nuevo el enlace de su correo electrónico. Funciona " +
    "hasta que caduque.",
  "cancelled.mayHaveBeenSet":
    "Ha cancelado mientras se enviaba su contraseña nueva. Es posible que se haya establecido. Pruebe a iniciar " +
    "sesión con ella.",

  "engineUnavailable.heading": "Esta página no se ha podido iniciar",
  "engineUnavailable.body":
    "Una parte de esta página no se ha cargado o su navegador la ha bloqueado. Compruebe su conexión e inténtelo " +
    "de nuevo. Si eso no ayuda, vuelva a cargar la página o abra de nuevo el enlace de su correo electrónico.",

  "server.said": "El servicio indica:",
};

export default messages;
