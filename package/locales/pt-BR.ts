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
  "action.toSignIn": "Voltar para o login",
  "action.reallyStop": "Parar de definir a senha?",
  "action.stop": "Parar",
  "action.continue": "Continuar",

  "busy": "Um momento…",

  "username.label": "Nome de usuário",
  "username.missing": "Digite seu nome de usuário.",

  "idle.heading": "Defina uma nova senha",
  "idle.body": "Digite seu nome de usuário. Enviaremos por e-mail um link para definir uma nova senha.",
  "idle.submit": "Enviar um link por e-mail",
  "idle.reloadedHeading": "Abra seu link novamente",
  "idle.reloadedBody": "Esta página esqueceu seu link. Ele ainda funciona: abra-o no seu e-mail.",
  "idle.sentBody":
    "Você solicitou um link. Se existir uma conta com esse nome de usuário, o link está no e-mail dela. Abra-o lá ou " +
    "solicite um novo.",
  "idle.overBody": "Abra novamente o link do seu e-mail ou solicite um novo.",

  "linkSent.heading": "Verifique seu e-mail",
  "linkSent.body":
    "Se existir uma conta com este nome de usuário, enviamos um link para o e-mail cadastrado. O link funciona " +
    "uma única vez e expira após 24\u00a0horas.",
  "linkSent.hint": "Nenhum e-mail depois de alguns minutos? Procure na caixa de spam ou envie o link novamente.",
  "linkSent.submit": "Enviar o link novamente",
  "linkSent.wait": {
    one: "Você poderá enviá-lo novamente em {count}\u00a0segundo",
    many: "Você poderá enviá-lo novamente em {count}\u00a0de segundos",
    other: "Você poderá enviá-lo novamente em {count}\u00a0segundos",
  },
  "linkSent.openedHeading": "Aberto em outra guia",
  "linkSent.openedBody": "Seu link está aberto em outra guia. Continue lá.",
  "linkSent.setHeading": "Senha definida em outra guia",
  "linkSent.setBody": "Você pode fechar esta página.",

  "challenge.busy": "Verificando sua solicitação…",
  "challenge.needed": "Conclua esta verificação. Depois enviaremos o e-mail.",
  "challenge.slow": "A verificação está demorando mais do que o normal.",

  "paste.summary": "O link não funciona? Cole-o aqui",
  "paste.label": "O link ou o e-mail inteiro",
  "paste.submit": "Abrir o link",
  "paste.found": "Encontramos seu link. O texto não está mais no campo.",
  "paste.missing": "Cole seu link ou o e-mail inteiro.",
  "paste.not_found": "Este texto não tem nenhum link para definir uma senha.",
  "paste.several_keys": "Este texto tem mais de um link. Cole apenas o mais recente.",
  "paste.unclear": "Não conseguimos saber onde o link termina. Copie apenas o link.",
  "paste.truncated": "Falta o fim do link. Copie o link inteiro do e-mail.",
  "paste.too_long": "Este texto é longo demais. Copie apenas o link.",

  "gate.heading": "Defina uma nova senha",
  "gate.body": "Continue para escolher uma nova senha.",
  "gate.submit": "Continuar",

  "checkingKey.heading": "Verificando seu link",
  "checkingKey.again": "Está demorando mais do que o normal. Estamos tentando novamente.",
  "checkingKey.slow":
    "Isto está demorando mais que o normal. Você pode esperar, ou cancelar e abrir seu link mais tarde.",

  "password.heading": "Escolha uma nova senha",
  "password.username": "Nome de usuário, para o seu gerenciador de senhas",
  "password.usernameHint": "Opcional. Não é enviado.",
  "password.label": "Nova senha",
  "password.show": "Mostrar a senha",
  "password.shown": "Sua senha está visível.",
  "password.hidden": "Sua senha está oculta.",
  "password.capsLock": "O Caps Lock está ativado.",
  "password.submit": "Definir a senha",
  "password.submitting": "Definindo sua senha…",
  "password.loading": "Carregando as regras…",
  "password.missing": "Digite uma nova senha.",
  "password.refused": "Esta senha não foi aceita.",
  "password.suggest": "Sugerir uma senha",
  "password.suggested": "Uma senha foi preenchida para você. Salve-a no seu gerenciador de senhas antes de continuar.",
  "password.noSuggestion": "Não é possível sugerir uma senha para estas regras.",
  "password.suggestAnother": "Sugerir outra",
  "password.copy": "Copiar",
  "password.copied": "A senha foi copiada.",
  "password.otherTab": "Este link está sendo usado em outra guia. Continue lá ou feche antes aquela guia.",
  "suggestions.made": {
    one: "Esta senha atende às regras.",
    many: "Estas {count}\u00a0de senhas atendem às regras.",
    other: "Estas {count}\u00a0senhas atendem às regras.",
  },
  "suggestions.hint": "Cada bit dobra o trabalho de adivinhar a senha.",
  "suggestions.bits": {
    one: "cerca de {count}\u00a0bit",
    many: "cerca de {count}\u00a0de bits",
    other: "cerca de {count}\u00a0bits",
  },
  "suggestions.words": "Palavras",
  "suggestions.letters": "Letras em grupos",
  "suggestions.characters": "Todos os tipos de caracteres",
  "suggestions.use": "Usar",
  "suggestions.others": "Sugerir outras",

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
  "rules.unpromised": "Talvez não seja aceito: {characters}.",
  "character.space": "espaço",
  "rules.progressOpen": "Atendidas: {met} de {count}, {open} a verificar",
  "rules.missing": "Falta: {rules}.",
  "rules.avoidUsername": "Não use seu nome de usuário.",

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
  "rule.acceptedCharacters": "somente A–Z, a–z, 0–9 e:",
  "rule.acceptedLettersAndDigits": "somente A–Z, a–z e 0–9",

  "unmet.minimumLength": {
    one: "Adicione mais {count}\u00a0caractere.",
    many: "Adicione mais {count}\u00a0de caracteres.",
    other: "Adicione mais {count}\u00a0caracteres.",
  },
  "unmet.maximumLength": {
    one: "Encurte-a em {count}\u00a0caractere.",
    many: "Encurte-a em {count}\u00a0de caracteres.",
    other: "Encurte-a em {count}\u00a0caracteres.",
  },
  "unmet.uppercase": {
    one: "Adicione uma letra maiúscula.",
    many: "Adicione {count}\u00a0de letras maiúsculas.",
    other: "Adicione {count}\u00a0letras maiúsculas.",
  },
  "unmet.lowercase": {
    one: "Adicione uma letra minúscula.",
    many: "Adicione {count}\u00a0de letras minúsculas.",
    other: "Adicione {count}\u00a0letras minúsculas.",
  },
  "unmet.digit": {
    one: "Adicione um dígito.",
    many: "Adicione {count}\u00a0de dígitos.",
    other: "Adicione {count}\u00a0dígitos.",
  },
  "unmet.special": {
    one: "Adicione um caractere especial.",
    many: "Adicione {count}\u00a0de caracteres especiais.",
    other: "Adicione {count}\u00a0caracteres especiais.",
  },
  "unmet.notUsername": "Ela não pode ser seu nome de usuário.",

  "status.met": "atendida",
  "status.unmet": "ainda não atendida",
  "status.unknown": "verificada quando você definir a senha",
  "status.refused": "não atendida",

  "breach.common": "Esta é uma das senhas mais comuns. Os invasores testam essas senhas primeiro. Escolha outra.",
  "breach.found": {
    one:
      "Esta senha aparece {count}\u00a0vez em um vazamento de dados conhecido. Os invasores testam essas senhas " +
      "primeiro. Escolha outra.",
    many:
      "Esta senha aparece {count}\u00a0de vezes em vazamentos de dados conhecidos. Os invasores testam essas " +
      "senhas primeiro. Escolha outra.",
    other:
      "Esta senha aparece {count}\u00a0vezes em vazamentos de dados conhecidos. Os invasores testam essas senhas " +
      "primeiro. Escolha outra.",
  },
  "breach.unknown":
    "Não foi possível verificar se esta senha aparece em um vazamento de dados. Mesmo assim, você pode usá-la.",

  "strength.said": "Força: {strength}",
  "strength.0": "muito fraca",
  "strength.1": "fraca",
  "strength.2": "razoável",
  "strength.3": "boa",
  "strength.4": "muito boa",
  "strength.reasons": "Fácil de adivinhar: {reasons}.",
  "strength.keyboard": "teclas vizinhas",
  "strength.date": "uma data",
  "strength.name": "um nome",
  "strength.repetition": "uma repetição",
  "strength.sequence": "uma sequência",
  "strength.commonPassword": "uma senha comum",
  "strength.commonWord": "uma palavra comum",
  "strength.context": "uma palavra ligada a você ou a este site",

  "securityQuestion.heading": "Responda a uma pergunta de segurança",
  "securityQuestion.body": "Responda a uma pergunta para confirmar que é você.",
  "securityQuestion.choose": "Escolha uma pergunta",
  "securityQuestion.label": "Sua resposta",
  "securityQuestion.submit": "Continuar",
  "securityQuestion.missing": "Digite sua resposta.",
  "securityQuestion.wrong":
    "Essa resposta não foi aceita. Digite-a exatamente como a definiu, com as mesmas maiúsculas e os mesmos acentos.",
  "securityQuestion.none": "Escolha uma pergunta.",
  "securityQuestion.wrongOfSeveral":
    "Essa resposta não foi aceita. Verifique se você escolheu a pergunta certa e use as mesmas maiúsculas e " +
    "acentos.",
  "securityQuestion.show": "Mostrar a resposta",
  "securityQuestion.shown": "Sua resposta está visível.",
  "securityQuestion.hidden": "Sua resposta está oculta.",

  "verisign.heading": "Digite seu código VeriSign",
  "verisign.body": "Digite o código de segurança que seu dispositivo VeriSign mostra agora.",
  "verisign.label": "Código de segurança",
  "verisign.secondHeading": "Digite o próximo código",
  "verisign.secondBody":
    "Precisamos de dois códigos seguidos. Espere até que seu dispositivo VeriSign mostre um novo código e digite-o.",
  "verisign.secondLabel": "Próximo código de segurança",
  "verisign.secondWrong": "Esse código não foi aceito. Espere pelo próximo código novo e digite-o.",

  "totp.heading": "Digite seu código de verificação",
  "totp.body": "Digite o código que seu aplicativo autenticador mostra agora.",
  "totp.label": "Código de verificação",

  "code.submit": "Continuar",
  "code.missing": "Digite o código.",
  "code.wrong": "Esse código não foi aceito. Digite o código mostrado agora.",
  "code.unreadable": "Um código tem de 6 a 10\u00a0dígitos e nada mais.",

  "input.unreadable": "Há um caractere que não pode ser enviado. Apague-o e digite novamente.",
  "hidden.start": "Começa com um espaço.",
  "hidden.end": "Termina com um espaço.",
  "hidden.both": "Começa e termina com um espaço.",
  "hidden.inside": "Contém um caractere invisível.",

  "inactive.warning": "Você ainda está aí? Em um minuto, vamos apagar o que você digitou.",
  "inactive.keep": "Manter",
  "inactive.emptied": "Apagamos o que você digitou, porque nada foi feito aqui por algum tempo.",

  "phone.heading": "Confirme com seu telefone",
  "phone.body": "Você receberá uma solicitação no telefone registrado na sua conta. Tenha-o em mãos.",
  "phone.submit": "Enviar uma solicitação ao meu telefone",
  "phone.denied": "A solicitação foi recusada ou ninguém respondeu.",
  "phone.timed_out": "Nenhuma resposta chegou a tempo.",
  "phone.stopped": "Você parou de esperar. Se você aprovou a solicitação, sua senha pode ter sido definida.",
  "phone.again": "Tentar com meu telefone novamente",

  "phoneWaiting.heading": "Responda no seu telefone",
  "phoneWaiting.body": "Aprove a solicitação no seu telefone. Depois, esta página continua automaticamente.",
  "phoneWaiting.left": "Tempo restante",
  "phoneWaiting.announcement": {
    one: "Falta cerca de {count}\u00a0minuto.",
    many: "Faltam cerca de {count}\u00a0de minutos.",
    other: "Faltam cerca de {count}\u00a0minutos.",
  },
  "phoneWaiting.stop": "Parar de esperar",

  "locked.heading": "Muitas tentativas",
  "locked.body":
    "Por segurança, a conta está bloqueada por algum tempo. Mantenha esta página aberta. Quando esse tempo " +
    "acabar, você poderá continuar aqui.",
  "locked.left": {
    one: "Falta cerca de {count}\u00a0minuto",
    many: "Faltam cerca de {count}\u00a0de minutos",
    other: "Faltam cerca de {count}\u00a0minutos",
  },
  "locked.soon": "Falta muito pouco",
  "locked.tryNow": "Tentar agora",
  "locked.estimated": "Isto é uma estimativa.",
  "locked.reloadedBody": "Quando o tempo acabar, abra novamente o link do seu e-mail ou solicite um novo.",
  "locked.others": "Não é a sua conta? Continue sem esperar.",

  "keyRejected.heading": "Este link não funciona",
  "keyRejected.body":
    "Ele pode ter expirado, já ter sido usado ou não ter sido copiado por inteiro. Um link funciona uma única " +
    "vez, por 24\u00a0horas.",
  "keyRejected.headingUsed": "Não foi possível usar seu link",
  "keyRejected.expired": "Este link expirou. Os links funcionam por 24\u00a0horas.",
  "keyRejected.expired_or_used":
    "Ele expirou ou já foi usado, talvez em outra guia. Se você já definiu uma senha antes, entre com ela. Caso " +
    "contrário, peça um novo link.",

  "requestRejected.heading": "Este link não pode mais ser usado",
  "requestRejected.body":
    "A conta mudou desde que o link foi enviado. Peça um novo link. Se isso não resolver, entre em contato com o " +
    "suporte.",

  "retryable.timeout": "O serviço está demorando demais",
  "retryable.connection": "Não é possível acessar o serviço",
  "retryable.offline": "Parece que você está sem conexão",
  "retryable.busy": "O serviço está sobrecarregado",
  "retryable.server_error": "O serviço está com um problema",
  "retryable.unintelligible": "O serviço enviou uma resposta inesperada",
  "retryable.over": "Você já pode tentar novamente",
  "retryable.requestLink": "Talvez nenhum link tenha sido enviado. Tente novamente em instantes.",
  "retryable.checkKey": "Esta tentativa não consome seu link. Tente novamente em instantes.",
  "retryable.loadRequirements": "Nada se perdeu, e seu link ainda funciona. Tente novamente em instantes.",
  "retryable.submit":
    "Sua senha ainda não foi definida, e o que você digitou foi mantido. Tente novamente em instantes.",
  "retryable.overBody": "Sua senha ainda não foi definida, e o que você digitou foi mantido.",
  "retryable.offlineSubmit": "Sua senha não foi enviada. O que você digitou foi mantido.",
  "retryable.offlineRead": "Nada foi enviado. Continuaremos assim que você tiver conexão.",
  "retryable.offlineNothing": "Nada foi enviado. Tente novamente quando tiver conexão.",
  "retryable.challenge": "A verificação antes do e-mail não foi concluída",
  "retryable.challengeBody": "Nenhum e-mail foi enviado. Tente novamente.",

  "verifyingOutcome.heading": "Verificando se sua senha foi definida",
  "verifyingOutcome.body": "Não recebemos uma resposta clara. Sua senha não será enviada novamente.",
  "verifyingOutcome.slow":
    "Isto está demorando mais que o normal. Ainda estamos verificando. Sua senha não será enviada de novo.",
  "verifyingOutcome.asking": "Primeiro consultamos o serviço. O que você digitou foi mantido.",

  "waiting.busy": {
    one: "O serviço está ocupado. Nova verificação em {count}\u00a0segundo.",
    many: "O serviço está ocupado. Nova verificação em {count}\u00a0de segundos.",
    other: "O serviço está ocupado. Nova verificação em {count}\u00a0segundos.",
  },
  "waiting.now": "O serviço está ocupado. Verificando novamente agora.",
  "waiting.kept": "Sua senha foi mantida.",

  "outcomeUnknown.headingKeyGone": "Sua senha muito provavelmente foi definida",
  "outcomeUnknown.bodyKeyGone":
    "Não recebemos uma resposta clara, mas seu link foi usado. Isso acontece quando uma senha é definida. Entre " +
    "com sua nova senha para confirmar.",
  "outcomeUnknown.heading": "Sua senha pode ter sido definida",
  "outcomeUnknown.body":
    "Não recebemos uma resposta clara e, no momento, não é possível acessar o serviço. Verifique novamente em " +
    "instantes ou tente entrar com sua nova senha.",
  "outcomeUnknown.bodyLost":
    "Não recebemos uma resposta clara. Entre com sua nova senha para confirmar. Se isso não funcionar, abra " +
    "novamente o link no seu e-mail.",

  "done.heading": "Sua senha está definida",
  "done.body": "Agora você já pode entrar com sua nova senha.",
  "done.close": "Você pode fechar esta página.",

  "failed.heading": "Algo deu errado",
  "failed.unknown_fault": "Recebemos uma resposta inesperada.",
  "failed.policy_impossible":
    "O serviço enviou regras que nenhuma senha consegue atender. O erro é do serviço. Tente novamente mais tarde " +
    "ou entre em contato com o suporte.",
  "failed.security_questions_missing":
    "O serviço pediu a resposta a uma pergunta de segurança, mas não enviou nenhuma pergunta.",
  "failed.support": "Se acontecer de novo, entre em contato com o suporte e informe o seguinte:",
  "failed.headingSubmit": "Sua senha provavelmente não foi definida",
  "failed.bodySubmit":
    "Recebemos uma resposta inesperada. Se você tentar novamente, primeiro verificaremos se sua senha foi definida.",

  "support.contact": "Entrar em contato com o suporte",
  "support.contactNewTab": "Entrar em contato com o suporte (abre em nova guia)",
  "support.copy": "Copiar",
  "support.copied": "Copiado.",

  "cancelled.heading": "Operação cancelada",
  "cancelled.body":
    "Sua senha não foi alterada. Para continuar, abra novamente o link no seu e-mail. Ele funciona até expirar.",
  "cancelled.mayHaveBeenSet":
    "Você parou enquanto sua nova senha estava sendo enviada. Ela pode ter sido definida. Tente entrar com ela.",

  "engineUnavailable.heading": "Não foi possível iniciar esta página",
  "engineUnavailable.body":
    "Uma parte desta página não foi carregada ou seu navegador a bloqueou. Verifique sua conexão e tente " +
    "novamente. Se isso não resolver, recarregue a página ou abra novamente o link no seu e-mail.",

  "server.said": "O serviço informa:",
};

export default messages;
