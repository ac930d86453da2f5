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
  "idle.body": "ユーザー名を入力すると、新しいパスワードを設定するためのリンクがご自分のメールアドレスに送信されます。",
  "idle.submit": "リンクをメールで受け取る",

  "linkSent.heading": "メールをご確認ください",
  "linkSent.body":
    "このユーザー名のアカウントがある場合は、そのメールアドレスにリンクが届きます。" +
    "リンクは24時間以内に1回だけ使用できます。",
  "linkSent.hint":
    "数分たっても届きませんか？迷惑メールの中を確認するか、リンクをもう一度送信してください。",
  "linkSent.submit": "リンクをもう一度送信する",
  "linkSent.wait": { other: "{count}秒後にもう一度送信できます" },

  "gate.heading": "新しいパスワードの設定",
  "gate.body": "続行すると、リンクの確認が行われ、新しいパスワードを選ぶことができます。",
  "gate.submit": "続行",

  "checkingKey.heading": "リンクを確認しています",
  "checkingKey.body": "少し時間がかかります。",
  "checkingKey.again": "サービスの応答に時間がかかっています。もう一度問い合わせています。",

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
  "password.unmet": "まだ満たされていないルール：{rules}。",
  "password.refused": "サービスはこのパスワードを受け付けませんでした。",
  "password.suggest": "パスワードを提案",
  "password.suggested": "パスワードが入力され、表示されています。パスワードマネージャーに保存してください。",
  "password.noSuggestion": "このルールではパスワードを提案できません。",

  "rules.heading": "パスワードのルール",
  "rules.longer": "長いほど安全です。",
  "rules.progress": "{count}件中{met}件を達成",
  "rules.announcement": { other: "{count}件中{met}件のルールを満たしています。" },
  "rules.complete": "すべてのルールを満たしています。",
  "rules.count": "{required}文字中{actual}文字",
  "rules.excess": { other: "{count}文字超過" },
  "rules.unpromised": "{characters}が含まれています",
  "character.space": "スペース",

  "rule.minimumLength": { other: "{count}文字以上" },
  "rule.maximumLength": { other: "{count}文字以内" },
  "rule.uppercase": { other: "英大文字を{count}文字以上" },
  "rule.lowercase": { other: "英小文字を{count}文字以上" },
  "rule.digit": { other: "数字を{count}文字以上" },
  "rule.special": { other: "記号を{count}文字以上" },
  "rule.notUsername": "ユーザー名と異なること",
  "rule.acceptedCharacters": "英字（A～Z）、数字、次の記号のみ：",
  "rule.acceptedLettersAndDigits": "英字（A～Z）と数字のみ",

  "status.met": "満たしています",
  "status.unmet": "まだ満たしていません",
  "status.unknown": "サービスだけが判定できます",
  "status.refused": "サービスによると満たしていません",

  "breach.found": {
    other:
      "このパスワードは、既知のデータ漏えいに{count}回含まれています。" +
      "攻撃者はこのようなパスワードを最初に試すため、別のパスワードを選ぶことをお勧めします。",
  },
  "breach.unknown": "このパスワードが既知のデータ漏えいに含まれているかどうかは、確認できませんでした。",

  "strength.said": "強度：{strength}",
  "strength.0": "非常に弱い",
  "strength.1": "弱い",
  "strength.2": "普通",
  "strength.3": "強い",
  "strength.4": "非常に強い",

  "securityQuestion.heading": "秘密の質問への回答",
  "securityQuestion.body": "お使いのアカウントでは、パスワードを設定する前に回答が必要です。",
  "securityQuestion.choose": "質問を選んでください",
  "securityQuestion.label": "回答",
  "securityQuestion.submit": "続行",
  "securityQuestion.missing": "回答を入力してください。",
  "securityQuestion.wrong": "この回答は受け付けられませんでした。表記を確認して、もう一度お試しください。",

  "verisign.heading": "VeriSignコードの入力",
  "verisign.body": "お使いのVeriSignクレデンシャルに現在表示されているセキュリティコードを入力してください。",
  "verisign.label": "セキュリティコード",
  "verisign.secondHeading": "次のコードの入力",
  "verisign.secondBody":
    "お使いのクレデンシャルとサービスの同期がずれています。新しいコードが表示されるまで待ち、" +
    "そのコードを入力してください。",
  "verisign.secondLabel": "次のセキュリティコード",

  "totp.heading": "確認コードの入力",
  "totp.body": "認証アプリに現在表示されているコードを入力してください。",
  "totp.label": "確認コード",

  "code.submit": "続行",
  "code.missing": "コードを入力してください。",
  "code.wrong": "このコードは受け付けられませんでした。現在表示されているコードを入力してください。",

  "phone.heading": "電話での確認",
  "phone.body": "サービスが、アカウントに登録されている電話に連絡します。電話をお手元にご用意ください。",
  "phone.submit": "電話に連絡する",
  "phone.denied": "要求が拒否されたか、応答がありませんでした。",
  "phone.timed_out": "時間内に応答がありませんでした。",
  "phone.stopped": "待機を中止しました。要求を承認した場合は、パスワードが設定された可能性があります。",

  "phoneWaiting.heading": "電話で応答してください",
  "phoneWaiting.body": "電話でご本人であることを確認してください。その後、このページは自動的に先へ進みます。",
  "phoneWaiting.left": "残り時間",
  "phoneWaiting.announcement": { other: "残り約{count}分です。" },
  "phoneWaiting.stop": "待機を中止",

  "locked.heading": "試行回数が多すぎます",
  "locked.body":
    "サービスがアカウントを一時的にロックしました。このページを開いたままにしてください。" +
    "時間が過ぎると、ここから続けることができます。",
  "locked.left": { other: "残り約{count}分" },
  "locked.soon": "まもなくです",
  "locked.tryNow": "今すぐ試す",
  "locked.estimated": "ロックがいつ始まったかをサービスが示さないため、これは推定です。",

  "keyRejected.heading": "このリンクは機能しません",
  "keyRejected.body":
    "サービスは理由を示していません。リンクが機能するのは1回だけ、24時間以内で、全体が正しくコピーされている場合に限ります。" +
    "新しいリンクは1分ほどで取得できます。",
  "keyRejected.mayHaveBeenSet":
    "まず、新しいパスワードでサインインをお試しください。サービスはリンクを拒否しましたが、これはパスワードがすで" +
    "に設定されていて、ブラウザーがパスワードを2回送信した場合にも起こります。",

  "requestRejected.heading": "このリンクはもう使用できません",
  "requestRejected.body":
    "リンクの送信後にアカウントが変更されました。新しいリンクを要求し、それでも解決しない場合はサポートにお問い合わせください。",

  "retryable.timeout": "サービスの応答に時間がかかりすぎています",
  "retryable.connection": "サービスに接続できません",
  "retryable.offline": "オフラインのようです",
  "retryable.busy": "サービスが大変混み合っています",
  "retryable.server_error": "サービスで問題が発生しています",
  "retryable.unintelligible": "サービスから正しい応答がありませんでした",
  "retryable.over": "もう一度お試しいただけます",
  "retryable.requestLink": "リンクが送信されていない可能性があります。しばらくしてからもう一度お試しください。",
  "retryable.checkKey": "リンクは使用済みになっていません。しばらくしてからもう一度お試しください。",
  "retryable.loadRequirements":
    "何も失われておらず、リンクは引き続き有効です。しばらくしてからもう一度お試しください。",
  "retryable.submit":
    "パスワードはまだ設定されておらず、入力内容は保持されています。しばらくしてからもう一度お試しください。",
  "retryable.overBody": "パスワードはまだ設定されておらず、入力内容は保持されています。",

  "verifyingOutcome.heading": "設定されたかどうかを確認しています",
  "verifyingOutcome.body": "サービスの応答が途中で失われました。パスワードが再度送信されることはありません。",

  "outcomeUnknown.headingKeyGone": "パスワードが設定された可能性が非常に高いです",
  "outcomeUnknown.bodyKeyGone":
    "サービスの応答は失われましたが、リンクは使用済みになっています。これはパスワードが設定されたときに起こります。" +
    "新しいパスワードでサインインして確認してください。",
  "outcomeUnknown.heading": "パスワードが設定された可能性があります",
  "outcomeUnknown.body":
    "サービスの応答が失われ、確認のためにサービスに接続することもできません。" +
    "もう一度確認するか、新しいパスワードでサインインしてください。",
  "outcomeUnknown.bodyLost":
    "サービスの応答が失われました。新しいパスワードでサインインして確認してください。サインインできない場合は、メ" +
    "ールのリンクをもう一度開いてください。",

  "done.heading": "パスワードが設定されました",
  "done.body": "今後は、新しいパスワードでサインインしてください。",

  "failed.heading": "問題が発生しました",
  "failed.unknown_fault": "サービスから、このページが認識できない応答がありました。",
  "failed.policy_invalid": "サービスから、このページでは読み取れないパスワードのルールが送信されました。",
  "failed.security_questions_missing":
    "サービスは秘密の質問への回答を求めていますが、質問を送信しませんでした。",
  "failed.support": "再び発生する場合は、サポートに問い合わせて次の内容をお伝えください：",

  "cancelled.heading": "キャンセルしました",
  "cancelled.body":
    "パスワードは変更されていません。続けるには、メールのリンクをもう一度開いてください。リンクは有効期限が切れる" +
    "まで使用できます。",
  "cancelled.mayHaveBeenSet":
    "中止したときにパスワードが送信中だったため、設定された可能性があります。" +
    "そのパスワードでサインインして確認してください。",

  "engineUnavailable.heading": "このページを開始できませんでした",
  "engineUnavailable.body":
    "ページの一部が読み込まれなかったか、ブラウザーにブロックされています。接続を確認して、もう一度お試しください。" +
    "それでも解決しない場合は、ページを再読み込みするか、メールのリンクをもう一度開いてください。",

  "server.said": "サービスからのメッセージ：",
};

export default messages;
