/** Simplified Chinese, with 您. Terms: 密码, 用户名, 链接, 服务, 验证码, 锁定. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "返回",
  "action.cancel": "取消",
  "action.checkOutcome": "再次检查",
  "action.newLink": "通过电子邮件接收新链接",
  "action.otherPassword": "选择其他密码",
  "action.otherUsername": "使用其他用户名",
  "action.retry": "重试",
  "action.signIn": "前往登录",

  "busy": "请稍候…",

  "username.label": "用户名",
  "username.missing": "请输入您的用户名。",

  "idle.heading": "设置新密码",
  "idle.body": "请输入您的用户名。我们会通过电子邮件向您发送用于设置新密码的链接。",
  "idle.submit": "通过电子邮件接收链接",

  "linkSent.heading": "请查看您的电子邮件",
  "linkSent.body": "如果存在使用此用户名的帐户，我们已将链接发送到其电子邮件地址。该链接只能使用一次，24 小时后过期。",
  "linkSent.hint": "几分钟后仍未收到邮件？请查看垃圾邮件，或再次发送链接。",
  "linkSent.submit": "再次发送链接",
  "linkSent.wait": { other: "您可以在 {count} 秒后再次发送" },

  "gate.heading": "设置新密码",
  "gate.body": "请继续以选择新密码。",
  "gate.submit": "继续",

  "checkingKey.heading": "正在检查您的链接",
  "checkingKey.body": "这需要一点时间。",
  "checkingKey.again": "所需时间比平时长。正在重试。",

  "password.heading": "选择新密码",
  "password.label": "新密码",
  "password.show": "显示密码",
  "password.shown": "您的密码已显示。",
  "password.hidden": "您的密码已隐藏。",
  "password.capsLock": "大写锁定已打开。",
  "password.submit": "设置密码",
  "password.submitting": "正在设置您的密码…",
  "password.loading": "正在加载规则…",
  "password.missing": "请输入新密码。",
  "password.refused": "此密码未被接受。",
  "password.suggest": "推荐密码",
  "password.suggested": "已填入并显示一个密码。请先将其保存到您的密码管理器中，然后再继续。",
  "password.noSuggestion": "无法针对这些规则推荐密码。",

  "rules.heading": "密码规则",
  "rules.longer": "密码越长越安全。",
  "rules.progress": "已满足 {met}/{count}",
  "rules.announcement": { other: "{count} 条规则中已满足 {met} 条。" },
  "rules.complete": "已满足所有规则。",
  "rules.count": "{actual}/{required}",
  "rules.excess": { other: "超出 {count} 个" },
  "rules.unpromised": "可能不被接受：{characters}",
  "character.space": "空格",

  "rule.minimumLength": { other: "至少 {count} 个字符" },
  "rule.maximumLength": { other: "最多 {count} 个字符" },
  "rule.uppercase": { other: "至少 {count} 个大写字母" },
  "rule.lowercase": { other: "至少 {count} 个小写字母" },
  "rule.digit": { other: "至少 {count} 个数字" },
  "rule.special": { other: "至少 {count} 个特殊字符" },
  "rule.notUsername": "不能是您的用户名",
  "rule.acceptedCharacters": "仅限 A–Z、a–z、0–9 和以下字符：",
  "rule.acceptedLettersAndDigits": "仅限 A–Z、a–z 和 0–9",

  "unmet.minimumLength": { other: "请再添加 {count} 个字符。" },
  "unmet.maximumLength": { other: "请减少 {count} 个字符。" },
  "unmet.uppercase": { other: "请添加 {count} 个大写字母。" },
  "unmet.lowercase": { other: "请添加 {count} 个小写字母。" },
  "unmet.digit": { other: "请添加 {count} 个数字。" },
  "unmet.special": { other: "请添加 {count} 个特殊字符。" },
  "unmet.notUsername": "密码不能是您的用户名。",

  "status.met": "已满足",
  "status.unmet": "尚未满足",
  "status.unknown": "设置时检查",
  "status.refused": "未满足",

  "breach.found": { other: "此密码在已知的数据泄露中出现了 {count} 次。攻击者会首先尝试此类密码。请选择其他密码。" },
  "breach.unknown": "无法检查此密码是否出现在数据泄露中。您仍然可以使用它。",

  "strength.said": "强度：{strength}",
  "strength.0": "很弱",
  "strength.1": "弱",
  "strength.2": "一般",
  "strength.3": "强",
  "strength.4": "很强",

  "securityQuestion.heading": "回答安全问题",
  "securityQuestion.body": "请回答一个问题以确认是您本人。",
  "securityQuestion.choose": "选择一个问题",
  "securityQuestion.label": "您的答案",
  "securityQuestion.submit": "继续",
  "securityQuestion.missing": "请输入您的答案。",
  "securityQuestion.wrong": "该答案未被接受。请按照您当初设置的内容原样输入，包括大小写和重音符号。",

  "verisign.heading": "输入您的 VeriSign 验证码",
  "verisign.body": "请输入您的 VeriSign 设备当前显示的安全验证码。",
  "verisign.label": "安全验证码",
  "verisign.secondHeading": "输入下一个验证码",
  "verisign.secondBody": "我们需要两个连续的验证码。请等到您的 VeriSign 设备显示新验证码，然后输入该验证码。",
  "verisign.secondLabel": "下一个安全验证码",
  "verisign.secondWrong": "该验证码未被接受。请等待下一个新验证码，然后输入该验证码。",

  "totp.heading": "输入您的验证码",
  "totp.body": "请输入您的身份验证器应用当前显示的验证码。",
  "totp.label": "验证码",

  "code.submit": "继续",
  "code.missing": "请输入验证码。",
  "code.wrong": "该验证码未被接受。请输入当前显示的验证码。",
  "code.unreadable": "验证码由 6 到 10 位数字组成，不含其他字符。",

  "input.unreadable": "其中有无法发送的字符。请删除后重新输入。",
  "hidden.start": "以空格开头。",
  "hidden.end": "以空格结尾。",
  "hidden.both": "以空格开头和结尾。",
  "hidden.inside": "包含看不见的字符。",

  "phone.heading": "用电话确认",
  "phone.body": "您帐户所登记的电话将收到一个请求。请将电话放在手边。",
  "phone.submit": "向我的电话发送请求",
  "phone.denied": "请求被拒绝，或无人应答。",
  "phone.timed_out": "未能及时收到应答。",
  "phone.stopped": "您已停止等待。如果您已批准请求，您的密码可能已设置。",

  "phoneWaiting.heading": "请在电话上应答",
  "phoneWaiting.body": "请在电话上批准请求。之后此页面将自动继续。",
  "phoneWaiting.left": "剩余时间",
  "phoneWaiting.announcement": { other: "大约还剩 {count} 分钟。" },
  "phoneWaiting.stop": "停止等待",

  "locked.heading": "尝试次数过多",
  "locked.body": "为安全起见，该帐户已暂时锁定。请保持此页面打开。时间结束后，您可以从这里继续。",
  "locked.left": { other: "大约还剩 {count} 分钟" },
  "locked.soon": "即将结束",
  "locked.tryNow": "立即尝试",
  "locked.estimated": "这是估计值。",

  "keyRejected.heading": "此链接无效",
  "keyRejected.body": "链接可能已过期、已被使用，或未完整复制。链接只能使用一次，24 小时内有效。",
  "keyRejected.mayHaveBeenSet": "您的链接不再有效。它可能已过期，或者您的新密码可能已经设置，例如在另一个标签页中。请先尝试使用该密码登录，再索取新链接。",

  "requestRejected.heading": "此链接不能再使用",
  "requestRejected.body": "自链接发送以来，该帐户已发生更改。请索取新链接。如果仍无法解决，请联系支持人员。",

  "retryable.timeout": "服务响应时间过长",
  "retryable.connection": "无法连接到服务",
  "retryable.offline": "您似乎处于离线状态",
  "retryable.busy": "服务非常繁忙",
  "retryable.server_error": "服务出现问题",
  "retryable.unintelligible": "服务发送了意外的应答",
  "retryable.over": "您现在可以重试",
  "retryable.requestLink": "链接可能未发送。请稍后重试。",
  "retryable.checkKey": "此次尝试不会用掉您的链接。请稍后重试。",
  "retryable.loadRequirements": "没有丢失任何内容，您的链接仍然有效。请稍后重试。",
  "retryable.submit": "您的密码尚未设置，您输入的内容已保留。请稍后重试。",
  "retryable.overBody": "您的密码尚未设置，您输入的内容已保留。",

  "verifyingOutcome.heading": "正在检查您的密码是否已设置",
  "verifyingOutcome.body": "我们没有收到明确的应答。您的密码不会再次发送。",

  "outcomeUnknown.headingKeyGone": "您的密码极有可能已设置",
  "outcomeUnknown.bodyKeyGone": "我们没有收到明确的应答，但您的链接已被使用。设置密码时就会如此。请使用您的新密码登录以确认。",
  "outcomeUnknown.heading": "您的密码可能已设置",
  "outcomeUnknown.body": "我们没有收到明确的应答，并且目前无法连接到服务。请稍后再次检查，或尝试使用您的新密码登录。",
  "outcomeUnknown.bodyLost": "我们没有收到明确的应答。请使用您的新密码登录以确认。如果无法登录，请再次打开您电子邮件中的链接。",

  "done.heading": "您的密码已设置",
  "done.body": "您现在可以使用新密码登录。",

  "failed.heading": "出现问题",
  "failed.unknown_fault": "我们收到了意外的应答。",
  "failed.policy_impossible": "服务发送了任何密码都无法满足的规则。这是服务的问题：请稍后重试，或联系支持人员。",
  "failed.security_questions_missing": "服务要求回答安全问题，但未发送任何问题。",
  "failed.support": "如果再次发生，请联系支持人员并提供以下信息：",

  "cancelled.heading": "已取消",
  "cancelled.body": "您的密码未更改。如要继续，请再次打开您电子邮件中的链接。它在过期之前仍然有效。",
  "cancelled.mayHaveBeenSet": "您停止时，新密码正在发送。它可能已设置。请尝试使用该密码登录。",

  "engineUnavailable.heading": "无法启动此页面",
  "engineUnavailable.body": "此页面的一部分未加载，或被您的浏览器阻止。请检查您的连接，然后重试。如果仍无法解决，请重新加载页面，或再次打开您电子邮件中的链接。",

  "server.said": "服务的消息：",
};

export default messages;
