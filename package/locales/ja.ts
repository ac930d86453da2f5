/** Japanese, in です・ます. Terms: パスワード, ユーザー名, リンク, サービス, コード, ロック. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "戻る",
  "action.cancel": "キャンセル",
  "action.checkOutcome": "もう一度確認する",
  "action.newLink": "新しいリンクをメールで受け取る",
  "action.otherPassword": "別のパスワードを選ぶ",
  "action.otherUsername": "別のユーザー名を使う",
  "action.retry": "もう一度試す",
  "action.signIn": "サインインへ進む",

  "busy": "少々お待ちください…",

  "username.label": "ユーザー名",
  "username.missing": "ユーザー名を入力してください。",

  "idle.heading": "新しいパスワードの設定",
  "idle.body": "ユーザー名を入力してください。新しいパスワードを設定するためのリンクをメールでお送りします。",
  "idle.submit": "リンクをメールで受け取る",

  "linkSent.heading": "メールをご確認ください",
  "linkSent.body": "このユーザー名のアカウントがある場合は、登録されているメールアドレスにリンクを送信しました。リンクは1回だけ使用でき、24時間で期限が切れます。",
  "linkSent.hint": "数分たってもメールが届きませんか？迷惑メールフォルダーを確認するか、リンクをもう一度送信してください。",
  "linkSent.submit": "リンクをもう一度送信する",
  "linkSent.wait": { other: "{count}秒後にもう一度送信できます" },

  "gate.heading": "新しいパスワードの設定",
  "gate.body": "続行して、新しいパスワードを選んでください。",
  "gate.submit": "続行",

  "checkingKey.heading": "リンクを確認しています",
  "checkingKey.body": "少し時間がかかります。",
  "checkingKey.again": "通常より時間がかかっています。もう一度試しています。",

  "password.heading": "新しいパスワードの選択",
  "password.label": "新しいパスワード",
  "password.show": "パスワードを表示",
  "password.shown": "パスワードが表示されています。",
  "password.hidden": "パスワードは隠されています。",
  "password.capsLock": "Caps Lockがオンになっています。",
  "password.submit": "パスワードを設定",
  "password.submitting": "パスワードを設定しています…",
  "password.loading": "ルールを読み込んでいます…",
  "password.missing": "新しいパスワードを入力してください。",
  "password.refused": "このパスワードは受け付けられませんでした。",
  "password.suggest": "パスワードを提案",
  "password.suggested": "パスワードが自動で入力されました。続行する前に、パスワードマネージャーに保存してください。",
  "password.noSuggestion": "このルールではパスワードを提案できません。",
  "password.suggestAnother": "別の候補を表示",
  "password.copy": "コピー",
  "password.copied": "パスワードをコピーしました。",

  "rules.heading": "パスワードのルール",
  "rules.longer": "長いほど安全です。",
  "rules.progress": "{count}件中{met}件を達成",
  "rules.announcement": { other: "{count}件中{met}件のルールを満たしています。" },
  "rules.complete": "すべてのルールを満たしています。",
  "rules.count": "{required}文字中{actual}文字",
  "rules.excess": { other: "{count}文字超過" },
  "rules.unpromised": "受け付けられない可能性があります：{characters}。",
  "character.space": "スペース",
  "rules.progressOpen": "{count}件中{met}件を達成、{open}件は後で確認",
  "rules.missing": "不足しているもの：{rules}。",
  "rules.avoidUsername": "ユーザー名は使用しないでください。",

  "rule.minimumLength": { other: "{count}文字以上" },
  "rule.maximumLength": { other: "{count}文字以内" },
  "rule.uppercase": { other: "英大文字を{count}文字以上" },
  "rule.lowercase": { other: "英小文字を{count}文字以上" },
  "rule.digit": { other: "数字を{count}文字以上" },
  "rule.special": { other: "記号を{count}文字以上" },
  "rule.notUsername": "ユーザー名と異なること",
  "rule.acceptedCharacters": "A～Z、a～z、0～9、次の記号のみ：",
  "rule.acceptedLettersAndDigits": "A～Z、a～z、0～9のみ",

  "unmet.minimumLength": { other: "あと{count}文字追加してください。" },
  "unmet.maximumLength": { other: "{count}文字減らしてください。" },
  "unmet.uppercase": { other: "英大文字を{count}文字追加してください。" },
  "unmet.lowercase": { other: "英小文字を{count}文字追加してください。" },
  "unmet.digit": { other: "数字を{count}文字追加してください。" },
  "unmet.special": { other: "記号を{count}文字追加してください。" },
  "unmet.notUsername": "ユーザー名と同じパスワードは使用できません。",

  "status.met": "満たしています",
  "status.unmet": "まだ満たしていません",
  "status.unknown": "設定時に確認されます",
  "status.refused": "満たしていません",

  "breach.found": { other: "このパスワードは、既知のデータ漏えいに{count}回含まれています。攻撃者はこのようなパスワードを最初に試します。別のパスワードを選んでください。" },
  "breach.unknown": "このパスワードがデータ漏えいに含まれているかどうかを確認できませんでした。このまま使用することもできます。",

  "strength.said": "強度：{strength}",
  "strength.0": "非常に弱い",
  "strength.1": "弱い",
  "strength.2": "普通",
  "strength.3": "強い",
  "strength.4": "非常に強い",

  "securityQuestion.heading": "秘密の質問への回答",
  "securityQuestion.body": "ご本人であることを確認するため、質問に1つ回答してください。",
  "securityQuestion.choose": "質問を選んでください",
  "securityQuestion.label": "回答",
  "securityQuestion.submit": "続行",
  "securityQuestion.missing": "回答を入力してください。",
  "securityQuestion.wrong": "この回答は受け付けられませんでした。大文字と小文字も含めて、設定したときとまったく同じように入力してください。",

  "verisign.heading": "VeriSignコードの入力",
  "verisign.body": "お使いのVeriSignデバイスに現在表示されているセキュリティコードを入力してください。",
  "verisign.label": "セキュリティコード",
  "verisign.secondHeading": "次のコードの入力",
  "verisign.secondBody": "続けて2つのコードが必要です。VeriSignデバイスに新しいコードが表示されるまで待ち、そのコードを入力してください。",
  "verisign.secondLabel": "次のセキュリティコード",
  "verisign.secondWrong": "このコードは受け付けられませんでした。次の新しいコードを待って、入力してください。",

  "totp.heading": "確認コードの入力",
  "totp.body": "認証アプリに現在表示されているコードを入力してください。",
  "totp.label": "確認コード",

  "code.submit": "続行",
  "code.missing": "コードを入力してください。",
  "code.wrong": "このコードは受け付けられませんでした。現在表示されているコードを入力してください。",
  "code.unreadable": "コードは6～10桁の数字のみです。",

  "input.unreadable": "送信できない文字が含まれています。削除して入力し直してください。",
  "hidden.start": "先頭にスペースがあります。",
  "hidden.end": "末尾にスペースがあります。",
  "hidden.both": "先頭と末尾にスペースがあります。",
  "hidden.inside": "目に見えない文字が含まれています。",

  "phone.heading": "電話での確認",
  "phone.body": "アカウントに登録されている電話に、確認の要求が届きます。電話をお手元にご用意ください。",
  "phone.submit": "電話に要求を送信する",
  "phone.denied": "要求が拒否されたか、応答がありませんでした。",
  "phone.timed_out": "時間内に応答がありませんでした。",
  "phone.stopped": "待機を中止しました。要求を承認した場合は、パスワードが設定された可能性があります。",

  "phoneWaiting.heading": "電話で応答してください",
  "phoneWaiting.body": "電話で要求を承認してください。その後、このページは自動的に先へ進みます。",
  "phoneWaiting.left": "残り時間",
  "phoneWaiting.announcement": { other: "残り約{count}分です。" },
  "phoneWaiting.stop": "待機を中止",

  "locked.heading": "試行回数が多すぎます",
  "locked.body": "セキュリティのため、アカウントは一時的にロックされています。このページを開いたままにしてください。時間が過ぎると、ここから続けることができます。",
  "locked.left": { other: "残り約{count}分" },
  "locked.soon": "まもなくです",
  "locked.tryNow": "今すぐ試す",
  "locked.estimated": "これは推定です。",

  "keyRejected.heading": "このリンクは機能しません",
  "keyRejected.body": "期限切れか、使用済みか、全体がコピーされていない可能性があります。リンクは24時間以内に1回だけ使用できます。",
  "keyRejected.mayHaveBeenSet":
    "このリンクはもう機能しません。期限が切れたか、新しいパスワードが別のタブなどですでに設定された可能性があります。新しいリンクを要求する前に、そのパスワードでサインインをお試しください。",

  "requestRejected.heading": "このリンクはもう使用できません",
  "requestRejected.body": "リンクの送信後にアカウントが変更されました。新しいリンクを要求してください。それでも解決しない場合は、サポートにお問い合わせください。",

  "retryable.timeout": "サービスの応答に時間がかかりすぎています",
  "retryable.connection": "サービスに接続できません",
  "retryable.offline": "オフラインのようです",
  "retryable.busy": "サービスが大変混み合っています",
  "retryable.server_error": "サービスで問題が発生しています",
  "retryable.unintelligible": "サービスから予期しない応答がありました",
  "retryable.over": "もう一度お試しいただけます",
  "retryable.requestLink": "リンクが送信されていない可能性があります。しばらくしてからもう一度お試しください。",
  "retryable.checkKey": "この操作でリンクが使用済みになることはありません。しばらくしてからもう一度お試しください。",
  "retryable.loadRequirements": "何も失われておらず、リンクは引き続き有効です。しばらくしてからもう一度お試しください。",
  "retryable.submit": "パスワードはまだ設定されておらず、入力内容は保持されています。しばらくしてからもう一度お試しください。",
  "retryable.overBody": "パスワードはまだ設定されておらず、入力内容は保持されています。",

  "verifyingOutcome.heading": "パスワードが設定されたかどうかを確認しています",
  "verifyingOutcome.body": "はっきりした応答が得られませんでした。パスワードが再度送信されることはありません。",

  "outcomeUnknown.headingKeyGone": "パスワードが設定された可能性が非常に高いです",
  "outcomeUnknown.bodyKeyGone": "はっきりした応答が得られませんでしたが、リンクは使用済みになっています。これはパスワードが設定されたときに起こります。新しいパスワードでサインインして確認してください。",
  "outcomeUnknown.heading": "パスワードが設定された可能性があります",
  "outcomeUnknown.body": "はっきりした応答が得られず、現在サービスに接続できません。しばらくしてからもう一度確認するか、新しいパスワードでサインインをお試しください。",
  "outcomeUnknown.bodyLost": "はっきりした応答が得られませんでした。新しいパスワードでサインインして確認してください。サインインできない場合は、メールのリンクをもう一度開いてください。",

  "done.heading": "パスワードが設定されました",
  "done.body": "新しいパスワードでサインインできます。",

  "failed.heading": "問題が発生しました",
  "failed.unknown_fault": "予期しない応答がありました。",
  "failed.policy_impossible": "どのパスワードでも満たせないルールがサービスから送信されました。サービス側の問題です。しばらくしてからもう一度試すか、サポートに連絡してください。",
  "failed.security_questions_missing": "サービスは秘密の質問への回答を求めましたが、質問を送信しませんでした。",
  "failed.support": "再び発生する場合は、サポートに問い合わせて次の内容をお伝えください：",

  "cancelled.heading": "キャンセルしました",
  "cancelled.body": "パスワードは変更されていません。続けるには、メールのリンクをもう一度開いてください。リンクは有効期限が切れるまで使用できます。",
  "cancelled.mayHaveBeenSet": "新しいパスワードの送信中に中止されました。パスワードが設定された可能性があります。そのパスワードでサインインをお試しください。",

  "engineUnavailable.heading": "このページを開始できませんでした",
  "engineUnavailable.body":
    "このページの一部が読み込まれなかったか、ブラウザーによってブロックされました。接続を確認して、もう一度お試しください。それでも解決しない場合は、ページを再読み込みするか、メールのリンクをもう一度開いてください。",

  "server.said": "サービスからのメッセージ：",
};

export default messages;
