/** Brazilian Portuguese. Terms: senha, nome de usuário, link, serviço, código, bloqueio. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Voltar",
  "action.cancel": "Cancelar",
  "action.checkOutcome": "Verificar novamente",
  "action.newLink": "Enviar um novo link por e-mail",
  "action.otherPassword": "Escolher outra senha",
  "action.otherUsername": "Usar outro nome de usuário",
  "action.retry": "Tentar novamente",
  "action.signIn": "Ir para o login",

  "busy": "Um momento…",

  "username.label": "Nome de usuário",
  "username.missing": "Digite seu nome de usuário.",

  "idle.heading": "Definir uma nova senha",
  "idle.body":
    "Digite seu nome de usuário, e um link para definir uma nova senha será enviado para o seu endereço de e-mail.",
  "idle.submit": "Enviar um link por e-mail",

  "linkSent.heading": "Verifique seu e-mail",
  "linkSent.body":
    "Se existir uma conta com este nome de usuário, um link está a caminho do endereço de e-mail dela. " +
    "Ele pode ser usado uma única vez, em até 24\u00a0horas.",
  "linkSent.hint": "Nada depois de alguns minutos? Procure na caixa de spam ou envie o link novamente.",
  "linkSent.submit": "Enviar o link novamente",
  "linkSent.wait": {
    one: "Você poderá enviá-lo novamente em {count}\u00a0segundo",
    many: "Você poderá enviá-lo novamente em {count}\u00a0de segundos",
    other: "Você poderá enviá-lo novamente em {count}\u00a0segundos",
  },

  "gate.heading": "Definir uma nova senha",
  "gate.body": "Continue para que seu link seja verificado e para escolher uma nova senha.",
  "gate.submit": "Continuar",

  "checkingKey.heading": "Verificando seu link",
  "checkingKey.body": "Isso leva um momento.",
  "checkingKey.again": "O serviço está demorando a responder. A solicitação está sendo repetida.",

  "password.heading": "Escolher uma nova senha",
  "password.label": "Nova senha",
  "password.show": "Mostrar a senha",
  "password.shown": "Sua senha está visível.",
  "password.hidden": "Sua senha está oculta.",
  "password.capsLock": "O Caps Lock está ativado.",
  "password.submit": "Definir a senha",
  "password.submitting": "Definindo sua senha…",
  "password.loading": "Carregando as regras…",
  "password.missing": "Digite uma nova senha.",
  "password.unmet": "Ainda não atendido: {rules}.",
  "password.refused": "O serviço não aceitou esta senha.",
  "password.suggest": "Sugerir uma senha",
  "password.suggested": "Uma senha foi preenchida e está visível. Salve-a no seu gerenciador de senhas.",
  "password.noSuggestion": "Não é possível sugerir uma senha para estas regras.",

  "rules.heading": "Regras da senha",
  "rules.longer": "Quanto mais longa, mais segura.",
  "rules.progress": "Atendidas: {met} de {count}",
  "rules.announcement": {
    one: "Regra atendida: {met} de {count}.",
    many: "Regras atendidas: {met} de {count}.",
    other: "Regras atendidas: {met} de {count}.",
  },
  "rules.complete": "Todas as regras foram atendidas.",
  "rules.count": "{actual} de {required}",
  "rules.excess": { one: "{count} a mais", many: "{count} a mais", other: "{count} a mais" },
  "rules.unpromised": "contém {characters}",
  "character.space": "um espaço",

  "rule.minimumLength": {
    one: "pelo menos {count}\u00a0caractere",
    many: "pelo menos {count}\u00a0de caracteres",
    other: "pelo menos {count}\u00a0caracteres",
  },
  "rule.maximumLength": {
    one: "no máximo {count}\u00a0caractere",
    many: "no máximo {count}\u00a0de caracteres",
    other: "no máximo {count}\u00a0caracteres",
  },
  "rule.uppercase": {
    one: "uma letra maiúscula",
    many: "pelo menos {count}\u00a0de letras maiúsculas",
    other: "pelo menos {count}\u00a0letras maiúsculas",
  },
  "rule.lowercase": {
    one: "uma letra minúscula",
    many: "pelo menos {count}\u00a0de letras minúsculas",
    other: "pelo menos {count}\u00a0letras minúsculas",
  },
  "rule.digit": {
    one: "um dígito",
    many: "pelo menos {count}\u00a0de dígitos",
    other: "pelo menos {count}\u00a0dígitos",
  },
  "rule.special": {
    one: "um caractere especial",
    many: "pelo menos {count}\u00a0de caracteres especiais",
    other: "pelo menos {count}\u00a0caracteres especiais",
  },
  "rule.notUsername": "diferente do seu nome de usuário",
  "rule.acceptedCharacters": "somente letras de A a\u00a0Z, dígitos e estes caracteres:",
  "rule.acceptedLettersAndDigits": "somente letras de A a\u00a0Z e dígitos",

  "status.met": "atendida",
  "status.unmet": "ainda não atendida",
  "status.unknown": "só o serviço pode dizer",
  "status.refused": "segundo o serviço, não foi atendida",

  "breach.found": {
    one:
      "Esta senha aparece {count}\u00a0vez em um vazamento de dados conhecido. " +
      "Os invasores testam essas senhas primeiro: é melhor escolher outra.",
    many:
      "Esta senha aparece {count}\u00a0de vezes em vazamentos de dados conhecidos. " +
      "Os invasores testam essas senhas primeiro: é melhor escolher outra.",
    other:
      "Esta senha aparece {count}\u00a0vezes em vazamentos de dados conhecidos. " +
      "Os invasores testam essas senhas primeiro: é melhor escolher outra.",
  },
  "breach.unknown": "Não foi possível descobrir se esta senha aparece em um vazamento de dados conhecido.",

  "strength.said": "Força: {strength}",
  "strength.0": "muito fraca",
  "strength.1": "fraca",
  "strength.2": "razoável",
  "strength.3": "boa",
  "strength.4": "muito boa",

  "securityQuestion.heading": "Responder a uma pergunta de segurança",
  "securityQuestion.body": "Sua conta exige isso antes que a senha seja definida.",
  "securityQuestion.choose": "Escolha uma pergunta",
  "securityQuestion.label": "Sua resposta",
  "securityQuestion.submit": "Continuar",
  "securityQuestion.missing": "Digite sua resposta.",
  "securityQuestion.wrong": "Essa resposta não foi aceita. Verifique a ortografia e tente novamente.",

  "verisign.heading": "Inserir seu código VeriSign",
  "verisign.body": "Digite o código de segurança que sua credencial VeriSign mostra agora.",
  "verisign.label": "Código de segurança",
  "verisign.secondHeading": "Inserir o próximo código",
  "verisign.secondBody":
    "Sua credencial está fora de sincronia com o serviço. Espere até que ela mostre um novo código e digite esse.",
  "verisign.secondLabel": "Próximo código de segurança",

  "totp.heading": "Inserir seu código de verificação",
  "totp.body": "Digite o código que seu aplicativo autenticador mostra agora.",
  "totp.label": "Código de verificação",

  "code.submit": "Continuar",
  "code.missing": "Digite o código.",
  "code.wrong": "Esse código não foi aceito. Digite o que é mostrado agora.",

  "phone.heading": "Confirmar com seu telefone",
  "phone.body": "O serviço entra em contato com o telefone registrado na sua conta. Tenha-o em mãos.",
  "phone.submit": "Contatar meu telefone",
  "phone.denied": "A solicitação foi recusada ou ninguém respondeu.",
  "phone.timed_out": "Nenhuma resposta chegou a tempo.",
  "phone.stopped": "Você parou de esperar. Se você aprovou a solicitação, sua senha pode ter sido definida.",

  "phoneWaiting.heading": "Responda no seu telefone",
  "phoneWaiting.body": "Confirme nele que é você. Depois, esta página continua sozinha.",
  "phoneWaiting.left": "Tempo restante",
  "phoneWaiting.announcement": {
    one: "Falta cerca de {count}\u00a0minuto.",
    many: "Faltam cerca de {count}\u00a0de minutos.",
    other: "Faltam cerca de {count}\u00a0minutos.",
  },
  "phoneWaiting.stop": "Parar de esperar",

  "locked.heading": "Tentativas demais",
  "locked.body":
    "O serviço bloqueou a conta por algum tempo. Mantenha esta página aberta: " +
    "você poderá continuar daqui quando esse tempo acabar.",
  "locked.left": {
    one: "Falta cerca de {count}\u00a0minuto",
    many: "Faltam cerca de {count}\u00a0de minutos",
    other: "Faltam cerca de {count}\u00a0minutos",
  },
  "locked.soon": "A qualquer momento",
  "locked.tryNow": "Tentar agora",
  "locked.estimated": "O serviço não informa quando o bloqueio começou, portanto isto é uma estimativa.",

  "keyRejected.heading": "Este link não funciona",
  "keyRejected.body":
    "O serviço não informa o motivo. Um link funciona uma única vez e por 24\u00a0horas, e somente se foi copiado " +
    "por inteiro. Obter um novo leva um minuto.",
  "keyRejected.mayHaveBeenSet":
    "Primeiro, tente entrar com a nova senha. O serviço recusou seu link, o que também acontece quando a senha " +
    "já foi definida e o navegador a enviou duas vezes.",

  "requestRejected.heading": "Este link não pode mais ser usado",
  "requestRejected.body":
    "A conta mudou desde que o link foi enviado. Peça um novo link e, se isso não resolver, " +
    "entre em contato com o suporte.",

  "retryable.timeout": "O serviço demora demais para responder",
  "retryable.connection": "Não é possível acessar o serviço",
  "retryable.offline": "Parece que você está sem conexão",
  "retryable.busy": "O serviço está muito ocupado",
  "retryable.server_error": "O serviço está com um problema",
  "retryable.unintelligible": "O serviço não deu uma resposta correta",
  "retryable.over": "Você já pode tentar novamente",
  "retryable.requestLink": "Talvez nenhum link tenha sido enviado. Tente novamente em instantes.",
  "retryable.checkKey": "Seu link ainda não foi usado. Tente novamente em instantes.",
  "retryable.loadRequirements": "Nada se perdeu, e seu link ainda funciona. Tente novamente em instantes.",
  "retryable.submit":
    "Sua senha ainda não foi definida, e o que você digitou foi mantido. " +
    "Tente novamente em instantes.",
  "retryable.overBody": "Sua senha ainda não foi definida, e o que você digitou foi mantido.",

  "verifyingOutcome.heading": "Verificando se deu certo",
  "verifyingOutcome.body": "A resposta do serviço se perdeu no caminho. Sua senha não é enviada uma segunda vez.",

  "outcomeUnknown.headingKeyGone": "Sua senha muito provavelmente foi definida",
  "outcomeUnknown.bodyKeyGone":
    "A resposta do serviço se perdeu, mas seu link já foi usado, e isso acontece quando uma senha é definida. " +
    "Entre com a nova senha para descobrir.",
  "outcomeUnknown.heading": "Sua senha pode ter sido definida",
  "outcomeUnknown.body":
    "A resposta do serviço se perdeu, e não é possível acessar o serviço para descobrir. " +
    "Verifique novamente ou entre com a nova senha.",
  "outcomeUnknown.bodyLost":
    "A resposta do serviço se perdeu. Entre com a nova senha para descobrir. Se isso não funcionar, abra " +
    "novamente o link no seu e-mail.",

  "done.heading": "Sua senha está definida",
  "done.body": "De agora em diante, entre com sua nova senha.",

  "failed.heading": "Algo deu errado",
  "failed.unknown_fault": "O serviço respondeu com algo que esta página não conhece.",
  "failed.policy_invalid": "O serviço enviou regras de senha que esta página não consegue ler.",
  "failed.security_questions_missing":
    "O serviço pede a resposta a uma pergunta de segurança, mas não enviou nenhuma pergunta.",
  "failed.support": "Se acontecer de novo, entre em contato com o suporte e mencione isto:",

  "cancelled.heading": "Operação cancelada",
  "cancelled.body":
    "Sua senha não foi alterada. Para continuar, abra novamente o link no seu e-mail: ele funciona até expirar.",
  "cancelled.mayHaveBeenSet":
    "Uma senha estava a caminho quando você parou, portanto ela pode ter sido definida. Entre com ela para descobrir.",

  "engineUnavailable.heading": "Não foi possível iniciar esta página",
  "engineUnavailable.body":
    "Uma parte dela não foi carregada ou está bloqueada pelo navegador. Verifique sua conexão e tente novamente. " +
    "Se isso não resolver, recarregue a página ou abra novamente o link no seu e-mail.",

  "server.said": "O serviço informa:",
};

export default messages;
