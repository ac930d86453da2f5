/** Korean, in 합니다체. Terms: 비밀번호, 사용자 이름, 링크, 서비스, 코드, 잠금. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "뒤로",
  "action.cancel": "취소",
  "action.checkOutcome": "다시 확인",
  "action.newLink": "이메일로 새 링크 받기",
  "action.otherPassword": "다른 비밀번호 선택",
  "action.otherUsername": "다른 사용자 이름 사용",
  "action.retry": "다시 시도",
  "action.signIn": "로그인으로 이동",

  "busy": "잠시만 기다려 주십시오…",

  "username.label": "사용자 이름",
  "username.missing": "사용자 이름을 입력하십시오.",

  "idle.heading": "새 비밀번호 설정",
  "idle.body": "사용자 이름을 입력하십시오. 새 비밀번호를 설정할 수 있는 링크를 이메일로 보내 드립니다.",
  "idle.submit": "이메일로 링크 받기",

  "linkSent.heading": "이메일을 확인하십시오",
  "linkSent.body": "이 사용자 이름의 계정이 있으면 해당 이메일 주소로 링크를 보냈습니다. 링크는 한 번만 사용할 수 있으며 24시간 후에 만료됩니다.",
  "linkSent.hint": "몇 분이 지나도 이메일이 오지 않았습니까? 스팸 메일함을 확인하거나 링크를 다시 보내십시오.",
  "linkSent.submit": "링크 다시 보내기",
  "linkSent.wait": { other: "{count}초 후에 다시 보낼 수 있습니다" },

  "gate.heading": "새 비밀번호 설정",
  "gate.body": "계속하여 새 비밀번호를 선택하십시오.",
  "gate.submit": "계속",

  "checkingKey.heading": "링크를 확인하는 중",
  "checkingKey.body": "잠시 시간이 걸립니다.",
  "checkingKey.again": "평소보다 오래 걸리고 있습니다. 다시 시도하고 있습니다.",

  "password.heading": "새 비밀번호 선택",
  "password.label": "새 비밀번호",
  "password.show": "비밀번호 표시",
  "password.shown": "비밀번호가 표시됩니다.",
  "password.hidden": "비밀번호가 숨겨져 있습니다.",
  "password.capsLock": "Caps Lock이 켜져 있습니다.",
  "password.submit": "비밀번호 설정",
  "password.submitting": "비밀번호를 설정하는 중…",
  "password.loading": "규칙을 불러오는 중…",
  "password.missing": "새 비밀번호를 입력하십시오.",
  "password.refused": "이 비밀번호는 허용되지 않았습니다.",
  "password.suggest": "비밀번호 추천",
  "password.suggested": "비밀번호가 자동으로 입력되었습니다. 계속하기 전에 비밀번호 관리자에 저장하십시오.",
  "password.noSuggestion": "이 규칙에 맞는 비밀번호를 추천할 수 없습니다.",
  "password.suggestAnother": "다른 비밀번호 추천",
  "password.copy": "복사",
  "password.copied": "비밀번호가 복사되었습니다.",

  "rules.heading": "비밀번호 규칙",
  "rules.longer": "길수록 더 안전합니다.",
  "rules.progress": "{count}개 중 {met}개 충족",
  "rules.announcement": { other: "규칙 {count}개 중 {met}개가 충족되었습니다." },
  "rules.complete": "모든 규칙이 충족되었습니다.",
  "rules.count": "{required}자 중 {actual}자",
  "rules.excess": { other: "{count}자 초과" },
  "rules.unpromised": "허용되지 않을 수 있음: {characters}.",
  "character.space": "공백",
  "rules.progressOpen": "{count}개 중 {met}개 충족, {open}개는 나중에 확인",
  "rules.missing": "부족한 항목: {rules}.",
  "rules.avoidUsername": "사용자 이름을 사용하지 마십시오.",

  "rule.minimumLength": { other: "{count}자 이상" },
  "rule.maximumLength": { other: "{count}자 이하" },
  "rule.uppercase": { other: "영문 대문자 {count}자 이상" },
  "rule.lowercase": { other: "영문 소문자 {count}자 이상" },
  "rule.digit": { other: "숫자 {count}자 이상" },
  "rule.special": { other: "특수 문자 {count}자 이상" },
  "rule.notUsername": "사용자 이름과 다를 것",
  "rule.acceptedCharacters": "A~Z, a~z, 0~9 및 다음 문자만 사용:",
  "rule.acceptedLettersAndDigits": "A~Z, a~z, 0~9만 사용",

  "unmet.minimumLength": { other: "{count}자를 더 추가하십시오." },
  "unmet.maximumLength": { other: "{count}자를 줄이십시오." },
  "unmet.uppercase": { other: "영문 대문자를 {count}자 추가하십시오." },
  "unmet.lowercase": { other: "영문 소문자를 {count}자 추가하십시오." },
  "unmet.digit": { other: "숫자를 {count}자 추가하십시오." },
  "unmet.special": { other: "특수 문자를 {count}자 추가하십시오." },
  "unmet.notUsername": "사용자 이름과 같으면 안 됩니다.",

  "status.met": "충족됨",
  "status.unmet": "아직 충족되지 않음",
  "status.unknown": "설정할 때 확인됨",
  "status.refused": "충족되지 않음",

  "breach.found": { other: "이 비밀번호는 알려진 데이터 유출에 {count}회 포함되어 있습니다. 공격자는 이러한 비밀번호를 먼저 시도합니다. 다른 비밀번호를 선택하십시오." },
  "breach.unknown": "이 비밀번호가 데이터 유출에 포함되어 있는지 확인할 수 없었습니다. 그래도 사용할 수 있습니다.",

  "strength.said": "보안 강도: {strength}",
  "strength.0": "매우 약함",
  "strength.1": "약함",
  "strength.2": "보통",
  "strength.3": "강함",
  "strength.4": "매우 강함",

  "securityQuestion.heading": "보안 질문에 답변",
  "securityQuestion.body": "본인임을 확인하기 위해 질문 하나에 답변하십시오.",
  "securityQuestion.choose": "질문을 선택하십시오",
  "securityQuestion.label": "답변",
  "securityQuestion.submit": "계속",
  "securityQuestion.missing": "답변을 입력하십시오.",
  "securityQuestion.wrong": "이 답변은 허용되지 않았습니다. 대소문자와 악센트까지 설정할 때와 똑같이 입력하십시오.",

  "verisign.heading": "VeriSign 코드 입력",
  "verisign.body": "VeriSign 기기에 지금 표시된 보안 코드를 입력하십시오.",
  "verisign.label": "보안 코드",
  "verisign.secondHeading": "다음 코드 입력",
  "verisign.secondBody": "연속된 코드 두 개가 필요합니다. VeriSign 기기에 새 코드가 표시될 때까지 기다린 다음 입력하십시오.",
  "verisign.secondLabel": "다음 보안 코드",
  "verisign.secondWrong": "이 코드는 허용되지 않았습니다. 다음 새 코드를 기다린 다음 입력하십시오.",

  "totp.heading": "인증 코드 입력",
  "totp.body": "인증 앱에 지금 표시된 코드를 입력하십시오.",
  "totp.label": "인증 코드",

  "code.submit": "계속",
  "code.missing": "코드를 입력하십시오.",
  "code.wrong": "이 코드는 허용되지 않았습니다. 지금 표시된 코드를 입력하십시오.",
  "code.unreadable": "코드는 6~10자리 숫자로만 되어 있습니다.",

  "input.unreadable": "보낼 수 없는 문자가 있습니다. 지우고 다시 입력하십시오.",
  "hidden.start": "공백으로 시작합니다.",
  "hidden.end": "공백으로 끝납니다.",
  "hidden.both": "공백으로 시작하고 끝납니다.",
  "hidden.inside": "보이지 않는 문자가 있습니다.",

  "phone.heading": "전화로 확인",
  "phone.body": "계정에 등록된 전화로 요청이 전송됩니다. 전화를 가까이에 두십시오.",
  "phone.submit": "내 전화로 요청 보내기",
  "phone.denied": "요청이 거부되었거나 응답이 없었습니다.",
  "phone.timed_out": "제시간에 응답이 오지 않았습니다.",
  "phone.stopped": "대기를 중지했습니다. 요청을 승인했다면 비밀번호가 설정되었을 수 있습니다.",

  "phoneWaiting.heading": "전화에서 응답하십시오",
  "phoneWaiting.body": "전화에서 요청을 승인하십시오. 그러면 이 페이지가 자동으로 계속됩니다.",
  "phoneWaiting.left": "남은 시간",
  "phoneWaiting.announcement": { other: "약 {count}분 남았습니다." },
  "phoneWaiting.stop": "대기 중지",

  "locked.heading": "시도 횟수가 너무 많습니다",
  "locked.body": "보안을 위해 계정이 일시적으로 잠겼습니다. 이 페이지를 열어 두십시오. 시간이 지나면 여기서 계속할 수 있습니다.",
  "locked.left": { other: "약 {count}분 남음" },
  "locked.soon": "곧 가능합니다",
  "locked.tryNow": "지금 시도",
  "locked.estimated": "이는 추정치입니다.",

  "keyRejected.heading": "이 링크는 작동하지 않습니다",
  "keyRejected.body": "만료되었거나 이미 사용되었거나 전체가 복사되지 않았을 수 있습니다. 링크는 24시간 동안 한 번만 작동합니다.",
  "keyRejected.mayHaveBeenSet":
    "링크가 더 이상 작동하지 않습니다. 만료되었거나, 다른 탭 등에서 새 비밀번호가 이미 설정되었을 수 있습니다. 새 링크를 요청하기 전에 그 비밀번호로 로그인해 보십시오.",

  "requestRejected.heading": "이 링크는 더 이상 사용할 수 없습니다",
  "requestRejected.body": "링크가 전송된 후 계정이 변경되었습니다. 새 링크를 요청하십시오. 그래도 해결되지 않으면 지원 센터에 문의하십시오.",

  "retryable.timeout": "서비스의 응답이 너무 오래 걸립니다",
  "retryable.connection": "서비스에 연결할 수 없습니다",
  "retryable.offline": "오프라인 상태인 것 같습니다",
  "retryable.busy": "서비스가 매우 혼잡합니다",
  "retryable.server_error": "서비스에 문제가 있습니다",
  "retryable.unintelligible": "서비스가 예상하지 못한 응답을 보냈습니다",
  "retryable.over": "이제 다시 시도할 수 있습니다",
  "retryable.requestLink": "링크가 전송되지 않았을 수 있습니다. 잠시 후 다시 시도하십시오.",
  "retryable.checkKey": "이 시도로 링크가 사용되지는 않습니다. 잠시 후 다시 시도하십시오.",
  "retryable.loadRequirements": "손실된 것은 없으며 링크는 계속 작동합니다. 잠시 후 다시 시도하십시오.",
  "retryable.submit": "비밀번호가 아직 설정되지 않았으며 입력한 내용은 유지됩니다. 잠시 후 다시 시도하십시오.",
  "retryable.overBody": "비밀번호가 아직 설정되지 않았으며 입력한 내용은 유지됩니다.",

  "verifyingOutcome.heading": "비밀번호가 설정되었는지 확인하는 중",
  "verifyingOutcome.body": "명확한 응답을 받지 못했습니다. 비밀번호는 다시 전송되지 않습니다.",

  "outcomeUnknown.headingKeyGone": "비밀번호가 설정되었을 가능성이 매우 높습니다",
  "outcomeUnknown.bodyKeyGone": "명확한 응답을 받지 못했지만 링크가 사용되었습니다. 이는 비밀번호가 설정될 때 발생합니다. 새 비밀번호로 로그인하여 확인하십시오.",
  "outcomeUnknown.heading": "비밀번호가 설정되었을 수 있습니다",
  "outcomeUnknown.body": "명확한 응답을 받지 못했고 지금은 서비스에 연결할 수 없습니다. 잠시 후 다시 확인하거나 새 비밀번호로 로그인해 보십시오.",
  "outcomeUnknown.bodyLost": "명확한 응답을 받지 못했습니다. 새 비밀번호로 로그인하여 확인하십시오. 로그인되지 않으면 이메일의 링크를 다시 여십시오.",

  "done.heading": "비밀번호가 설정되었습니다",
  "done.body": "이제 새 비밀번호로 로그인할 수 있습니다.",

  "failed.heading": "문제가 발생했습니다",
  "failed.unknown_fault": "예상하지 못한 응답을 받았습니다.",
  "failed.policy_impossible": "서비스가 어떤 비밀번호로도 충족할 수 없는 규칙을 보냈습니다. 서비스의 오류입니다. 나중에 다시 시도하거나 지원 센터에 문의하십시오.",
  "failed.security_questions_missing": "서비스가 보안 질문에 대한 답변을 요구했지만 질문을 보내지 않았습니다.",
  "failed.support": "다시 발생하면 지원 센터에 문의하여 다음 내용을 알려 주십시오:",

  "cancelled.heading": "취소됨",
  "cancelled.body": "비밀번호가 변경되지 않았습니다. 계속하려면 이메일의 링크를 다시 여십시오. 링크는 만료될 때까지 작동합니다.",
  "cancelled.mayHaveBeenSet": "새 비밀번호가 전송되는 동안 중지했습니다. 비밀번호가 설정되었을 수 있습니다. 그 비밀번호로 로그인해 보십시오.",

  "engineUnavailable.heading": "이 페이지를 시작할 수 없습니다",
  "engineUnavailable.body":
    "이 페이지의 일부를 불러오지 못했거나 브라우저가 차단했습니다. 연결을 확인하고 다시 시도하십시오. 그래도 해결되지 않으면 페이지를 새로 고치거나 이메일의 링크를 다시 여십시오.",

  "server.said": "서비스의 메시지:",
};

export default messages;
