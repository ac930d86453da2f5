/** Traditional Chinese as written in Taiwan, with 您. Terms: 密碼, 使用者名稱, 連結, 服務, 驗證碼, 鎖定. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "返回",
  "action.cancel": "取消",
  "action.checkOutcome": "再次檢查",
  "action.newLink": "以電子郵件接收新連結",
  "action.otherPassword": "選擇其他密碼",
  "action.otherUsername": "使用其他使用者名稱",
  "action.retry": "再試一次",
  "action.signIn": "前往登入",

  "busy": "請稍候…",

  "username.label": "使用者名稱",
  "username.missing": "請輸入您的使用者名稱。",

  "idle.heading": "設定新密碼",
  "idle.body": "輸入您的使用者名稱，用來設定新密碼的連結就會傳送到您的電子郵件地址。",
  "idle.submit": "以電子郵件接收連結",

  "linkSent.heading": "請查看您的電子郵件",
  "linkSent.body":
    "如果有使用此使用者名稱的帳戶，連結正在傳送到該帳戶的電子郵件地址。此連結只能使用一次，24 小時內有效。",
  "linkSent.hint": "過了幾分鐘仍未收到？請查看垃圾郵件，或再次傳送連結。",
  "linkSent.submit": "再次傳送連結",
  "linkSent.wait": { other: "您可以在 {count} 秒後再次傳送" },

  "gate.heading": "設定新密碼",
  "gate.body": "繼續即可檢查您的連結並選擇新密碼。",
  "gate.submit": "繼續",

  "checkingKey.heading": "正在檢查您的連結",
  "checkingKey.body": "這需要一點時間。",
  "checkingKey.again": "服務回應緩慢。正在再次要求。",

  "password.heading": "選擇新密碼",
  "password.label": "新密碼",
  "password.show": "顯示密碼",
  "password.shown": "您的密碼已顯示。",
  "password.hidden": "您的密碼已隱藏。",
  "password.capsLock": "大寫鎖定已開啟。",
  "password.submit": "設定密碼",
  "password.submitting": "正在設定您的密碼…",
  "password.loading": "正在載入規則…",
  "password.missing": "請輸入新密碼。",
  "password.unmet": "尚未符合：{rules}。",
  "password.refused": "服務未接受此密碼。",
  "password.suggest": "建議密碼",
  "password.suggested": "已填入並顯示一組密碼。請將其儲存在您的密碼管理員中。",
  "password.noSuggestion": "無法針對這些規則建議密碼。",

  "rules.heading": "密碼規則",
  "rules.longer": "密碼越長越安全。",
  "rules.progress": "已符合 {met}/{count}",
  "rules.announcement": { other: "{count} 項規則中已符合 {met} 項。" },
  "rules.complete": "已符合所有規則。",
  "rules.count": "{actual}/{required}",
  "rules.excess": { other: "超出 {count} 個" },
  "rules.unpromised": "包含{characters}",
  "character.space": "空格",

  "rule.minimumLength": { other: "至少 {count} 個字元" },
  "rule.maximumLength": { other: "最多 {count} 個字元" },
  "rule.uppercase": { other: "至少 {count} 個大寫字母" },
  "rule.lowercase": { other: "至少 {count} 個小寫字母" },
  "rule.digit": { other: "至少 {count} 個數字" },
  "rule.special": { other: "至少 {count} 個特殊字元" },
  "rule.notUsername": "不能是您的使用者名稱",
  "rule.acceptedCharacters": "僅限字母 A 到 Z、數字和以下字元：",
  "rule.acceptedLettersAndDigits": "僅限字母 A 到 Z 和數字",

  "status.met": "已符合",
  "status.unmet": "尚未符合",
  "status.unknown": "只有服務才能判斷",
  "status.refused": "服務表示未符合",

  "breach.found": {
    other: "此密碼在已知的資料外洩中出現了 {count} 次。攻擊者會先嘗試這類密碼：最好選擇其他密碼。",
  },
  "breach.unknown": "無法查明此密碼是否出現在已知的資料外洩中。",

  "strength.said": "強度：{strength}",
  "strength.0": "非常弱",
  "strength.1": "弱",
  "strength.2": "普通",
  "strength.3": "強",
  "strength.4": "非常強",

  "securityQuestion.heading": "回答安全性問題",
  "securityQuestion.body": "設定密碼之前，您的帳戶要求回答此問題。",
  "securityQuestion.choose": "選擇一個問題",
  "securityQuestion.label": "您的答案",
  "securityQuestion.submit": "繼續",
  "securityQuestion.missing": "請輸入您的答案。",
  "securityQuestion.wrong": "該答案未被接受。請檢查拼字，然後再試一次。",

  "verisign.heading": "輸入您的 VeriSign 驗證碼",
  "verisign.body": "請輸入您的 VeriSign 憑證目前顯示的安全驗證碼。",
  "verisign.label": "安全驗證碼",
  "verisign.secondHeading": "輸入下一個驗證碼",
  "verisign.secondBody": "您的憑證與服務不同步。請等到其顯示新驗證碼，然後輸入該驗證碼。",
  "verisign.secondLabel": "下一個安全驗證碼",

  "totp.heading": "輸入您的驗證碼",
  "totp.body": "請輸入您的驗證器應用程式目前顯示的驗證碼。",
  "totp.label": "驗證碼",

  "code.submit": "繼續",
  "code.missing": "請輸入驗證碼。",
  "code.wrong": "該驗證碼未被接受。請輸入目前顯示的驗證碼。",

  "phone.heading": "以電話確認",
  "phone.body": "服務會聯絡您帳戶所登錄的電話。請將電話放在手邊。",
  "phone.submit": "聯絡我的電話",
  "phone.denied": "要求遭到拒絕，或無人回應。",
  "phone.timed_out": "未能及時收到回應。",
  "phone.stopped": "您已停止等候。如果您已核准要求，您的密碼可能已設定。",

  "phoneWaiting.heading": "請在電話上回應",
  "phoneWaiting.body": "請在電話上確認是您本人。之後此頁面會自動繼續。",
  "phoneWaiting.left": "剩餘時間",
  "phoneWaiting.announcement": { other: "大約還剩 {count} 分鐘。" },
  "phoneWaiting.stop": "停止等候",

  "locked.heading": "嘗試次數過多",
  "locked.body": "服務已暫時鎖定該帳戶。請讓此頁面保持開啟：時間結束後，您可以從這裡繼續。",
  "locked.left": { other: "大約還剩 {count} 分鐘" },
  "locked.soon": "即將結束",
  "locked.tryNow": "立即嘗試",
  "locked.estimated": "服務未說明鎖定何時開始，因此這是估計值。",

  "keyRejected.heading": "此連結無效",
  "keyRejected.body": "服務未說明原因。連結只能使用一次，24 小時內有效，而且必須完整複製。取得新連結只需一分鐘。",
  "keyRejected.mayHaveBeenSet":
    "請先嘗試使用新密碼登入。服務拒絕了您的連結，如果密碼已經設定，而瀏覽器將其傳送了兩次，也會發生這種情況。",

  "requestRejected.heading": "此連結已無法再使用",
  "requestRejected.body": "自連結傳送以來，該帳戶已有變更。請索取新連結；如果仍無法解決，請聯絡支援人員。",

  "retryable.timeout": "服務回應時間過長",
  "retryable.connection": "無法連線到服務",
  "retryable.offline": "您似乎處於離線狀態",
  "retryable.busy": "服務非常忙碌",
  "retryable.server_error": "服務發生問題",
  "retryable.unintelligible": "服務未給出正確的回應",
  "retryable.over": "您現在可以再試一次",
  "retryable.requestLink": "連結可能未傳送。請稍後再試一次。",
  "retryable.checkKey": "您的連結尚未被使用。請稍後再試一次。",
  "retryable.loadRequirements": "沒有遺失任何內容，您的連結仍然有效。請稍後再試一次。",
  "retryable.submit": "您的密碼尚未設定，您輸入的內容已保留。請稍後再試一次。",
  "retryable.overBody": "您的密碼尚未設定，您輸入的內容已保留。",

  "verifyingOutcome.heading": "正在確認是否成功",
  "verifyingOutcome.body": "服務的回應在途中遺失。您的密碼不會再次傳送。",

  "outcomeUnknown.headingKeyGone": "您的密碼極有可能已設定",
  "outcomeUnknown.bodyKeyGone":
    "服務的回應已遺失，但您的連結已被使用，而設定密碼時就會如此。請使用新密碼登入以確認。",
  "outcomeUnknown.heading": "您的密碼可能已設定",
  "outcomeUnknown.body": "服務的回應已遺失，而且無法連線到服務進行確認。請再次檢查，或使用新密碼登入。",
  "outcomeUnknown.bodyLost": "服務的回應已遺失。請使用新密碼登入以確認。如果無法登入，請再次開啟您電子郵件中的連結。",

  "done.heading": "您的密碼已設定",
  "done.body": "從現在起，請使用您的新密碼登入。",

  "failed.heading": "發生問題",
  "failed.unknown_fault": "服務給出了此頁面無法識別的回應。",
  "failed.policy_invalid": "服務傳送了此頁面無法讀取的密碼規則。",
  "failed.security_questions_missing": "服務要求回答安全性問題，但未傳送任何問題。",
  "failed.support": "如果再次發生，請聯絡支援人員並提供以下資訊：",

  "cancelled.heading": "已取消",
  "cancelled.body": "您的密碼未變更。如要繼續，請再次開啟您電子郵件中的連結：它在到期之前仍然有效。",
  "cancelled.mayHaveBeenSet": "您停止時密碼正在傳送，因此可能已設定。請使用該密碼登入以確認。",

  "engineUnavailable.heading": "無法啟動此頁面",
  "engineUnavailable.body":
    "頁面的一部分未載入或遭瀏覽器封鎖。請檢查您的連線，然後再試一次。" +
    "如果仍無法解決，請重新載入頁面，或再次開啟您電子郵件中的連結。",

  "server.said": "服務的訊息：",
};

export default messages;
