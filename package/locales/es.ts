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

  "busy": "Un momento…",

  "username.label": "Nombre de usuario",
  "username.missing": "Escriba su nombre de usuario.",

  "idle.heading": "Establecer una contraseña nueva",
  "idle.body":
    "Escriba su nombre de usuario y se enviará a su dirección de correo electrónico un enlace para establecer " +
    "una contraseña nueva.",
  "idle.submit": "Enviarme un enlace por correo",

  "linkSent.heading": "Revise su correo electrónico",
  "linkSent.body":
    "Si existe una cuenta con este nombre de usuario, hay un enlace en camino a su dirección de correo electrónico. " +
    "Se puede usar una sola vez, en un plazo de 24\u00a0horas.",
  "linkSent.hint":
    "¿No ha llegado nada después de unos minutos? Mire en el correo no deseado o envíe el enlace de nuevo.",
  "linkSent.submit": "Enviar el enlace de nuevo",
  "linkSent.wait": {
    one: "Podrá enviarlo de nuevo en {count}\u00a0segundo",
    many: "Podrá enviarlo de nuevo en {count}\u00a0de segundos",
    other: "Podrá enviarlo de nuevo en {count}\u00a0segundos",
  },

  "gate.heading": "Establecer una contraseña nueva",
  "gate.body": "Continúe para que se compruebe su enlace y elegir una contraseña nueva.",
  "gate.submit": "Continuar",

  "checkingKey.heading": "Comprobando su enlace",
  "checkingKey.body": "Esto tarda un momento.",
  "checkingKey.again": "El servicio tarda en responder. Se le está preguntando de nuevo.",

  "password.heading": "Elegir una contraseña nueva",
  "password.label": "Contraseña nueva",
  "password.show": "Mostrar la contraseña",
  "password.shown": "Su contraseña se muestra.",
  "password.hidden": "Su contraseña está oculta.",
  "password.capsLock": "El bloqueo de mayúsculas está activado.",
  "password.submit": "Establecer la contraseña",
  "password.submitting": "Estableciendo su contraseña…",
  "password.loading": "Cargando las reglas…",
  "password.missing": "Escriba una contraseña nueva.",
  "password.unmet": "Aún no se cumple: {rules}.",
  "password.refused": "El servicio no ha aceptado esta contraseña.",
  "password.suggest": "Sugerir una contraseña",
  "password.suggested":
    "Se ha introducido una contraseña y se muestra. Guárdela en su administrador de contraseñas.",
  "password.noSuggestion": "No se puede sugerir ninguna contraseña para estas reglas.",

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
  "rules.unpromised": "contiene {characters}",
  "character.space": "un espacio",

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
  "rule.digit": {
    one: "un dígito",
    many: "al menos {count}\u00a0de dígitos",
    other: "al menos {count}\u00a0dígitos",
  },
  "rule.special": {
    one: "un carácter especial",
    many: "al menos {count}\u00a0de caracteres especiales",
    other: "al menos {count}\u00a0caracteres especiales",
  },
  "rule.notUsername": "distinta de su nombre de usuario",
  "rule.acceptedCharacters": "solo letras de la A a la\u00a0Z, dígitos y estos caracteres:",
  "rule.acceptedLettersAndDigits": "solo letras de la A a la\u00a0Z y dígitos",

  "status.met": "se cumple",
  "status.unmet": "aún no se cumple",
  "status.unknown": "solo el servicio puede saberlo",
  "status.refused": "según el servicio, no se cumple",

  "breach.found": {
    one:
      "Esta contraseña aparece {count}\u00a0vez en una filtración de datos conocida. " +
      "Los atacantes prueban primero esas contraseñas: es mejor elegir otra.",
    many:
      "Esta contraseña aparece {count}\u00a0de veces en filtraciones de datos conocidas. " +
      "Los atacantes prueban primero esas contraseñas: es mejor elegir otra.",
    other:
      "Esta contraseña aparece {count}\u00a0veces en filtraciones de datos conocidas. " +
      "Los atacantes prueban primero esas contraseñas: es mejor elegir otra.",
  },
  "breach.unknown": "No se ha podido averiguar si esta contraseña aparece en una filtración de datos conocida.",

  "strength.said": "Seguridad: {strength}",
  "strength.0": "muy débil",
  "strength.1": "débil",
  "strength.2": "aceptable",
  "strength.3": "buena",
  "strength.4": "muy buena",

  "securityQuestion.heading": "Responder a una pregunta de seguridad",
  "securityQuestion.body": "Su cuenta lo exige antes de que se establezca la contraseña.",
  "securityQuestion.choose": "Elija una pregunta",
  "securityQuestion.label": "Su respuesta",
  "securityQuestion.submit": "Continuar",
  "securityQuestion.missing": "Escriba su respuesta.",
  "securityQuestion.wrong": "Esa respuesta no se ha aceptado. Revise la ortografía e inténtelo de nuevo.",

  "verisign.heading": "Escribir su código de VeriSign",
  "verisign.body": "Escriba el código de seguridad que su credencial de VeriSign muestra ahora.",
  "verisign.label": "Código de seguridad",
  "verisign.secondHeading": "Escribir el código siguiente",
  "verisign.secondBody":
    "Su credencial no está sincronizada con el servicio. Espere a que muestre un código nuevo y escriba ese.",
  "verisign.secondLabel": "Código de seguridad siguiente",

  "totp.heading": "Escribir su código de verificación",
  "totp.body": "Escriba el código que su aplicación de autenticación muestra ahora.",
  "totp.label": "Código de verificación",

  "code.submit": "Continuar",
  "code.missing": "Escriba el código.",
  "code.wrong": "Ese código no se ha aceptado. Escriba el que se muestra ahora.",

  "phone.heading": "Confirmar con su teléfono",
  "phone.body": "El servicio se pone en contacto con el teléfono registrado para su cuenta. Téngalo a mano.",
  "phone.submit": "Contactar con mi teléfono",
  "phone.denied": "La solicitud se ha rechazado o nadie ha respondido.",
  "phone.timed_out": "No ha llegado ninguna respuesta a tiempo.",
  "phone.stopped": "Ha dejado de esperar. Si aprobó la solicitud, es posible que su contraseña se haya establecido.",

  "phoneWaiting.heading": "Responda en su teléfono",
  "phoneWaiting.body": "Confirme allí que es usted. Después, esta página continúa por sí sola.",
  "phoneWaiting.left": "Tiempo restante",
  "phoneWaiting.announcement": {
    one: "Queda aproximadamente {count}\u00a0minuto.",
    many: "Quedan aproximadamente {count}\u00a0de minutos.",
    other: "Quedan aproximadamente {count}\u00a0minutos.",
  },
  "phoneWaiting.stop": "Dejar de esperar",

  "locked.heading": "Demasiados intentos",
  "locked.body":
    "El servicio ha bloqueado la cuenta por un tiempo. Mantenga abierta esta página: " +
    "podrá continuar desde aquí cuando haya pasado ese tiempo.",
  "locked.left": {
    one: "Queda aproximadamente {count}\u00a0minuto",
    many: "Quedan aproximadamente {count}\u00a0de minutos",
    other: "Quedan aproximadamente {count}\u00a0minutos",
  },
  "locked.soon": "De un momento a otro",
  "locked.tryNow": "Intentar ahora",
  "locked.estimated": "El servicio no indica cuándo empezó el bloqueo, así que esto es una estimación.",

  "keyRejected.heading": "Este enlace no funciona",
  "keyRejected.body":
    "El servicio no indica por qué. Un enlace funciona una sola vez y durante 24\u00a0horas, y solo si se copió " +
    "completo. Obtener uno nuevo lleva un minuto.",
  "keyRejected.mayHaveBeenSet":
    "Pruebe primero a iniciar sesión con la contraseña nueva. El servicio rechazó su enlace, lo que también " +
    "ocurre cuando la contraseña ya se ha establecido y el navegador la envió dos veces.",

  "requestRejected.heading": "Este enlace ya no se puede usar",
  "requestRejected.body":
    "La cuenta ha cambiado desde que se envió el enlace. Solicite un enlace nuevo y, si eso no ayuda, " +
    "póngase en contacto con el soporte técnico.",

  "retryable.timeout": "El servicio tarda demasiado en responder",
  "retryable.connection": "No se puede acceder al servicio",
  "retryable.offline": "Parece que no tiene conexión",
  "retryable.busy": "El servicio está muy ocupado",
  "retryable.server_error": "El servicio tiene un problema",
  "retryable.unintelligible": "El servicio no ha dado una respuesta correcta",
  "retryable.over": "Ya puede intentarlo de nuevo",
  "retryable.requestLink": "Es posible que no se haya enviado ningún enlace. Inténtelo de nuevo en un momento.",
  "retryable.checkKey": "Su enlace aún no se ha utilizado. Inténtelo de nuevo en un momento.",
  "retryable.loadRequirements":
    "No se ha perdido nada y su enlace sigue funcionando. Inténtelo de nuevo en un momento.",
  "retryable.submit":
    "Su contraseña aún no se ha establecido y se conserva lo que ha escrito. Inténtelo de nuevo en un momento.",
  "retryable.overBody": "Su contraseña aún no se ha establecido y se conserva lo que ha escrito.",

  "verifyingOutcome.heading": "Averiguando si ha funcionado",
  "verifyingOutcome.body":
    "La respuesta del servicio se perdió por el camino. Su contraseña no se envía por segunda vez.",

  "outcomeUnknown.headingKeyGone": "Muy probablemente, su contraseña se ha establecido",
  "outcomeUnknown.bodyKeyGone":
    "La respuesta del servicio se perdió, pero su enlace ya se ha utilizado, y eso ocurre cuando se establece una " +
    "contraseña. Inicie sesión con la contraseña nueva para averiguarlo.",
  "outcomeUnknown.heading": "Es posible que su contraseña se haya establecido",
  "outcomeUnknown.body":
    "La respuesta del servicio se perdió y no se puede acceder al servicio para averiguarlo. " +
    "Compruebe de nuevo o inicie sesión con la contraseña nueva.",
  "outcomeUnknown.bodyLost":
    "La respuesta del servicio se perdió. Inicie sesión con la contraseña nueva para averiguarlo. Si no " +
    "funciona, abra de nuevo el enlace de su correo electrónico.",

  "done.heading": "Su contraseña se ha establecido",
  "done.body": "A partir de ahora, inicie sesión con su contraseña nueva.",

  "failed.heading": "Algo ha fallado",
  "failed.unknown_fault": "El servicio ha respondido con algo que esta página no conoce.",
  "failed.policy_invalid": "El servicio ha enviado reglas de contraseña que esta página no puede leer.",
  "failed.security_questions_missing":
    "El servicio pide la respuesta a una pregunta de seguridad, pero no ha enviado ninguna pregunta.",
  "failed.support": "Si vuelve a ocurrir, póngase en contacto con el soporte técnico y mencione esto:",

  "cancelled.heading": "Operación cancelada",
  "cancelled.body":
    "Su contraseña no se ha cambiado. Para continuar, abra de nuevo el enlace de su correo electrónico: funciona " +
    "hasta que caduque.",
  "cancelled.mayHaveBeenSet":
    "Había una contraseña en camino cuando canceló, así que es posible que se haya establecido. " +
    "Inicie sesión con ella para averiguarlo.",

  "engineUnavailable.heading": "Esta página no se ha podido iniciar",
  "engineUnavailable.body":
    "Una parte de ella no se ha cargado o el navegador la bloquea. Compruebe su conexión e inténtelo de nuevo. " +
    "Si eso no ayuda, vuelva a cargar la página o abra de nuevo el enlace de su correo electrónico.",

  "server.said": "El servicio indica:",
};

export default messages;
