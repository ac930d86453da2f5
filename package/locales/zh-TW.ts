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
  "idle.body": "請輸入您的使用者名稱。我們會以電子郵件傳送用來設定新密碼的連結給您。",
  "idle.submit": "以電子郵件接收連結",

  "linkSent.heading": "請查看您的電子郵件",
  "linkSent.body": "如果有使用此使用者名稱的帳戶，我們已將連結傳送到該帳戶的電子郵件地址。此連結只能使用一次，24 小時後到期。",
  "linkSent.hint": "過了幾分鐘仍未收到郵件？請查看垃圾郵件，或再次傳送連結。",
  "linkSent.submit": "再次傳送連結",
  "linkSent.wait": { other: "您可以在 {count} 秒後再次傳送" },

  "gate.heading": "設定新密碼",
  "gate.body": "請繼續以選擇新密碼。",
  "gate.submit": "繼續",

  "checkingKey.heading": "正在檢查您的連結",
  "checkingKey.body": "這需要一點時間。",
  "checkingKey.again": "所需時間比平常長。正在重試。",

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
  "password.refused": "此密碼未被接受。",
  "password.suggest": "建議密碼",
  "password.suggested": "已填入並顯示一組密碼。請先將其儲存在您的密碼管理員中，然後再繼續。",
  "password.noSuggestion": "無法針對這些規則建議密碼。",

  "rules.heading": "密碼規則",
  "rules.longer": "密碼越長越安全。",
  "rules.progress": "已符合 {met}/{count}",
  "rules.announcement": { other: "{count} 項規則中已符合 {met} 項。" },
  "rules.complete": "已符合所有規則。",
  "rules.count": "{actual}/{required}",
  "rules.excess": { other: "超出 {count} 個" },
  "rules.unpromised": "可能不被接受：{characters}",
  "character.space": "空格",

  "rule.minimumLength": { other: "至少 {count} 個字元" },
  "rule.maximumLength": { other: "最多 {count} 個字元" },
  "rule.uppercase": { other: "至少 {count} 個大寫字母" },
  "rule.lowercase": { other: "至少 {count} 個小寫字母" },
  "rule.digit": { other: "至少 {count} 個數字" },
  "rule.special": { other: "至少 {count} 個特殊字元" },
  "rule.notUsername": "不能是您的使用者名稱",
  "rule.acceptedCharacters": "僅限 A–Z、a–z、0–9 和以下字元：",
  "rule.acceptedLettersAndDigits": "僅限 A–Z、a–z 和 0–9",

  "unmet.minimumLength": { other: "請再新增 {count} 個字元。" },
  "unmet.maximumLength": { other: "請減少 {count} 個字元。" },
  "unmet.uppercase": { other: "請新增 {count} 個大寫字母。" },
  "unmet.lowercase": { other: "請新增 {count} 個小寫字母。" },
  "unmet.digit": { other: "請新增 {count} 個數字。" },
  "unmet.special": { other: "請新增 {count} 個特殊字元。" },
  "unmet.notUsername": "密碼不能是您的使用者名稱。",

  "status.met": "已符合",
  "status.unmet": "尚未符合",
  "status.unknown": "設定時檢查",
  "status.refused": "未符合",

  "breach.found": { other: "此密碼在已知的資料外洩中出現了 {count} 次。攻擊者會先嘗試這類密碼。請選擇其他密碼。" },
  "breach.unknown": "無法檢查此密碼是否出現在資料外洩中。您仍然可以使用它。",

  "strength.said": "強度：{strength}",
  "strength.0": "非常弱",
  "strength.1": "弱",
  "strength.2": "普通",
  "strength.3": "強",
  "strength.4": "非常強",

  "securityQuestion.heading": "回答安全性問題",
  "securityQuestion.body": "請回答一個問題以確認是您本人。",
  "securityQuestion.choose": "選擇一個問題",
  "securityQuestion.label": "您的答案",
  "securityQuestion.submit": "繼續",
  "securityQuestion.missing": "請輸入您的答案。",
  "securityQuestion.wrong": "該答案未被接受。請按照您當初設定的內容原樣輸入，包括大小寫和重音符號。",

  "verisign.heading": "輸入您的 VeriSign 驗證碼",
  "verisign.body": "請輸入您的 VeriSign 裝置目前顯示的安全驗證碼。",
  "verisign.label": "安全驗證碼",
  "verisign.secondHeading": "輸入下一個驗證碼",
  "verisign.secondBody": "我們需要兩個連續的驗證碼。請等到您的 VeriSign 裝置顯示新驗證碼，然後輸入該驗證碼。",
  "verisign.secondLabel": "下一個安全驗證碼",
  "verisign.secondWrong": "該驗證碼未被接受。請等候下一個新驗證碼，然後輸入該驗證碼。",

  "totp.heading": "輸入您的驗證碼",
  "totp.body": "請輸入您的驗證器應用程式目前顯示的驗證碼。",
  "totp.label": "驗證碼",

  "code.submit": "繼續",
  "code.missing": "請輸入驗證碼。",
  "code.wrong": "該驗證碼未被接受。請輸入目前顯示的驗證碼。",
  "code.unreadable": "驗證碼由 6 到 10 位數字組成，不含其他字元。",

  "input.unreadable": "其中有無法傳送的字元。請刪除後重新輸入。",
  "hidden.start": "以空格開頭。",
  "hidden.end": "以空格結尾。",
  "hidden.both": "以空格開頭和結尾。",
  "hidden.inside": "包含看不見的字元。",

  "phone.heading": "以電話確認",
  "phone.body": "您帳戶所登錄的電話將收到一個要求。請將電話放在手邊。",
  "phone.submit": "傳送要求到我的電話",
  "phone.denied": "要求遭到拒絕，或無人回應。",
  "phone.timed_out": "未能及時收到回應。",
  "phone.stopped": "您已停止等候。如果您已核准要求，您的密碼可能已設定。",

  "phoneWaiting.heading": "請在電話上回應",
  "phoneWaiting.body": "請在電話上核准要求。之後此頁面會自動繼續。",
  "phoneWaiting.left": "剩餘時間",
  "phoneWaiting.announcement": { other: "大約還剩 {count} 分鐘。" },
  "phoneWaiting.stop": "停止等候",

  "locked.heading": "嘗試次數過多",
  "locked.body": "為了安全，該帳戶已暫時鎖定。請讓此頁面保持開啟。時間結束後，您可以從這裡繼續。",
  "locked.left": { other: "大約還剩 {count} 分鐘" },
  "locked.soon": "即將結束",
  "locked.tryNow": "立即嘗試",
  "locked.estimated": "這是估計值。",

  "keyRejected.heading": "此連結無效",
  "keyRejected.body": "連結可能已到期、已被使用，或未完整複製。連結只能使用一次，24 小時內有效。",
  "keyRejected.mayHaveBeenSet": "您的連結不再有效。它可能已到期，或者您的新密碼可能已經設定，例如在另一個分頁中。請先嘗試使用該密碼登入，再索取新連結。",

  "requestRejected.heading": "此連結已無法再使用",
  "requestRejected.body": "自連結傳送以來，該帳戶已有變更。請索取新連結。如果仍無法解決，請聯絡支援人員。",

  "retryable.timeout": "服務回應時間過長",
  "retryable.connection": "無法連線到服務",
  "retryable.offline": "您似乎處於離線狀態",
  "retryable.busy": "服務非常忙碌",
  "retryable.server_error": "服務發生問題",
  "retryable.unintelligible": "服務傳送了非預期的回應",
  "retryable.over": "您現在可以再試一次",
  "retryable.requestLink": "連結可能未傳送。請稍後再試一次。",
  "retryable.checkKey": "此次嘗試不會用掉您的連結。請稍後再試一次。",
  "retryable.loadRequirements": "沒有遺失任何內容，您的連結仍然有效。請稍後再試一次。",
  "retryable.submit": "您的密碼尚未設定，您輸入的內容已保留。請稍後再試一次。",
  "retryable.overBody": "您的密碼尚未設定，您輸入的內容已保留。",

  "verifyingOutcome.heading": "正在檢查您的密碼是否已設定",
  "verifyingOutcome.body": "我們沒有收到明確的回應。您的密碼不會再次傳送。",

  "outcomeUnknown.headingKeyGone": "您的密碼極有可能已設定",
  "outcomeUnknown.bodyKeyGone": "我們沒有收到明確的回應，但您的連結已被使用。設定密碼時就會如此。請使用您的新密碼登入以確認。",
  "outcomeUnknown.heading": "您的密碼可能已設定",
  "outcomeUnknown.body": "我們沒有收到明確的回應，而且目前無法連線到服務。請稍後再次檢查，或嘗試使用您的新密碼登入。",
  "outcomeUnknown.bodyLost": "我們沒有收到明確的回應。請使用您的新密碼登入以確認。如果無法登入，請再次開啟您電子郵件中的連結。",

  "done.heading": "您的密碼已設定",
  "done.body": "您現在可以使用新密碼登入。",

  "failed.heading": "發生問題",
  "failed.unknown_fault": "我們收到了非預期的回應。",
  "failed.policy_impossible": "服務傳送了任何密碼都無法滿足的規則。這是服務的問題：請稍後再試，或聯絡支援人員。",
  "failed.security_questions_missing": "服務要求回答安全性問題，但未傳送任何問題。",
  "failed.support": "如果再次發生，請聯絡支援人員並提供以下資訊：",

  "cancelled.heading": "已取消",
  "cancelled.body": "您的密碼未變更。如要繼續，請再次開啟您電子郵件中的連結。它在到期之前仍然有效。",
  "cancelled.mayHaveBeenSet": "您停止時，新密碼正在傳送。它可能已設定。請嘗試使用該密碼登入。",

  "engineUnavailable.heading": "無法啟動此頁面",
  "engineUnavailable.body": "此頁面的一部分未載入，或遭您的瀏覽器封鎖。請檢查您的連線，然後再試一次。如果仍無法解決，請重新載入頁面，或再次開啟您電子郵件中的連結。",

  "server.said": "服務的訊息：",
};

export default messages;
