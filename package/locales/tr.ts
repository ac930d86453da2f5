/** Turkish, with “siz”. Terms: parola, kullanıcı adı, bağlantı, hizmet, kod, kilit. */

import type { Messages } from "./messages.js";

const messages: Messages = {
  "action.back": "Geri",
  "action.cancel": "İptal",
  "action.checkOutcome": "Yeniden denetle",
  "action.newLink": "Bana yeni bir bağlantı gönder",
  "action.otherPassword": "Başka bir parola seç",
  "action.otherUsername": "Başka bir kullanıcı adı kullan",
  "action.retry": "Yeniden dene",
  "action.signIn": "Oturum açmaya git",
  "action.toSignIn": "Oturum açmaya dön",
  "action.reallyStop": "Parola belirleme bırakılsın mı?",
  "action.stop": "Bırak",
  "action.continue": "Devam",

  "busy": "Bir dakika…",

  "username.label": "Kullanıcı adı",
  "username.missing": "Kullanıcı adınızı girin.",

  "idle.heading": "Yeni parola belirleyin",
  "idle.body": "Kullanıcı adınızı girin. Yeni parola belirlemeniz için e-postayla bir bağlantı göndereceğiz.",
  "idle.submit": "Bana bağlantı gönder",
  "idle.reloadedHeading": "Bağlantınızı yeniden açın",
  "idle.reloadedBody": "Bu sayfa bağlantınızı unuttu. Bağlantı hâlâ geçerli: e-postanızdan açın.",
  "idle.sentBody":
    "Bir bağlantı istediniz. Kullanıcı adına ait bir hesap varsa bağlantı o hesabın e-postasındadır. Oradan açın ya da " +
    "yenisini isteyin.",
  "idle.overBody": "E-postanızdaki bağlantıyı yeniden açın ya da yenisini isteyin.",

  "linkSent.heading": "E-postanıza bakın",
  "linkSent.body":
    "Bu kullanıcı adına ait bir hesap varsa hesabın e-posta adresine bir bağlantı gönderdik. Bağlantı bir kez çalışır ve 24 " +
    "saat sonra geçersiz olur.",
  "linkSent.hint":
    "Birkaç dakika sonra e-posta gelmedi mi? İstenmeyen posta klasörünüze bakın ya da bağlantıyı yeniden gönderin.",
  "linkSent.submit": "Bağlantıyı yeniden gönder",
  "linkSent.wait": {
    one: "{count} saniye sonra yeniden gönderebilirsiniz",
    other: "{count} saniye sonra yeniden gönderebilirsiniz",
  },
  "linkSent.openedHeading": "Başka bir sekmede açıldı",
  "linkSent.openedBody": "Bağlantınız başka bir sekmede açık. Orada devam edin.",
  "linkSent.setHeading": "Parola başka bir sekmede belirlendi",
  "linkSent.setBody": "Bu sayfayı kapatabilirsiniz.",

  "challenge.busy": "İsteğiniz denetleniyor…",
  "challenge.needed": "Bu denetimi tamamlayın. Ardından e-postayı göndereceğiz.",
  "challenge.slow": "Denetim her zamankinden uzun sürüyor.",

  "paste.summary": "Bağlantı çalışmıyor mu? Buraya yapıştırın",
  "paste.label": "Bağlantı ya da e-postanın tamamı",
  "paste.submit": "Bağlantıyı aç",
  "paste.found": "Bağlantınızı bulduk. Metin alandan silindi.",
  "paste.missing": "Bağlantınızı ya da e-postanın tamamını yapıştırın.",
  "paste.not_found": "Bu metinde parola belirlemek için bir bağlantı yok.",
  "paste.several_keys": "Bu metinde birden çok bağlantı var. Yalnızca en yenisini yapıştırın.",
  "paste.unclear": "Bağlantının nerede bittiği anlaşılmıyor. Yalnızca bağlantıyı kopyalayın.",
  "paste.truncated": "Bağlantının sonu eksik. Bağlantının tamamını e-postadan kopyalayın.",
  "paste.too_long": "Bu metin çok uzun. Yalnızca bağlantıyı kopyalayın.",

  "gate.heading": "Yeni parola belirleyin",
  "gate.body": "Yeni bir parola seçmek için devam edin.",
  "gate.submit": "Devam",

  "checkingKey.heading": "Bağlantınız denetleniyor",
  "checkingKey.again": "Bu her zamankinden uzun sürüyor. Yeniden deniyoruz.",
  "checkingKey.slow":
    "Bu her zamankinden uzun sürüyor. Bekleyebilir ya da iptal edip bağlantınızı daha sonra yeniden açabilirsiniz.",

  "password.heading": "Yeni bir parola seçin",
  "password.username": "Kullanıcı adı (parola yöneticiniz için)",
  "password.usernameHint": "İsteğe bağlı. Gönderilmez.",
  "password.label": "Yeni parola",
  "password.show": "Parolayı göster",
  "password.shown": "Parolanız görünüyor.",
  "password.hidden": "Parolanız gizli.",
  "password.capsLock": "Caps Lock açık.",
  "password.submit": "Parolayı belirle",
  "password.submitting": "Parolanız belirleniyor…",
  "password.loading": "Kurallar yükleniyor…",
  "password.missing": "Yeni bir parola girin.",
  "password.refused": "Bu parola kabul edilmedi.",
  "password.suggest": "Parola öner",
  "password.suggested": "Sizin için bir parola yazıldı. Devam etmeden önce parola yöneticinize kaydedin.",
  "password.noSuggestion": "Bu kurallar için parola önerilemiyor.",
  "password.suggestAnother": "Başka bir tane öner",
  "password.copy": "Kopyala",
  "password.copied": "Parola kopyalandı.",
  "password.otherTab": "Bu bağlantı başka bir sekmede kullanılıyor. Orada devam edin ya da önce o sekmeyi kapatın.",
  "suggestions.made": { one: "Bu parola kurallara uyuyor.", other: "Bu {count} parola kurallara uyuyor." },
  "suggestions.hint": "Her bit, parolayı tahmin etmek için gereken çabayı iki katına çıkarır.",
  "suggestions.bits": { one: "yaklaşık {count} bit", other: "yaklaşık {count} bit" },
  "suggestions.words": "Sözcükler",
  "suggestions.letters": "Gruplar halinde harfler",
  "suggestions.characters": "Her türden karakter",
  "suggestions.use": "Kullan",
  "suggestions.others": "Başkalarını öner",

  "rules.heading": "Parola kuralları",
  "rules.longer": "Uzun olan daha güvenlidir.",
  "rules.progress": "{count} kuraldan {met} tanesi tamam",
  "rules.announcement": { one: "{count} kuraldan {met} tanesi tamam.", other: "{count} kuraldan {met} tanesi tamam." },
  "rules.complete": "Bütün kurallar tamam.",
  "rules.count": "{actual} / {required}",
  "rules.excess": { one: "{count} fazla", other: "{count} fazla" },
  "rules.unpromised": "Kabul edilmeyebilir: {characters}.",
  "character.space": "boşluk",
  "rules.progressOpen": "{count} kuraldan {met} tanesi tamam, {open} tanesi sonra denetlenecek",
  "rules.missing": "Eksik: {rules}.",
  "rules.avoidUsername": "Kullanıcı adınızı kullanmayın.",

  "rule.minimumLength": { one: "en az {count} karakter", other: "en az {count} karakter" },
  "rule.maximumLength": { one: "en çok {count} karakter", other: "en çok {count} karakter" },
  "rule.uppercase": { one: "bir büyük harf", other: "en az {count} büyük harf" },
  "rule.lowercase": { one: "bir küçük harf", other: "en az {count} küçük harf" },
  "rule.digit": { one: "bir rakam", other: "en az {count} rakam" },
  "rule.special": { one: "bir özel karakter", other: "en az {count} özel karakter" },
  "rule.notUsername": "kullanıcı adınızdan farklı",
  "rule.acceptedCharacters": "yalnızca A–Z, a–z, 0–9 ve:",
  "rule.acceptedLettersAndDigits": "yalnızca A–Z, a–z ve 0–9",

  "unmet.minimumLength": { one: "{count} karakter daha ekleyin.", other: "{count} karakter daha ekleyin." },
  "unmet.maximumLength": { one: "{count} karakter kısaltın.", other: "{count} karakter kısaltın." },
  "unmet.uppercase": { one: "Bir büyük harf ekleyin.", other: "{count} büyük harf ekleyin." },
  "unmet.lowercase": { one: "Bir küçük harf ekleyin.", other: "{count} küçük harf ekleyin." },
  "unmet.digit": { one: "Bir rakam ekleyin.", other: "{count} rakam ekleyin." },
  "unmet.special": { one: "Bir özel karakter ekleyin.", other: "{count} özel karakter ekleyin." },
  "unmet.notUsername": "Kullanıcı adınız olamaz.",

  "status.met": "tamam",
  "status.unmet": "henüz tamam değil",
  "status.unknown": "belirlerken denetlenecek",
  "status.refused": "tamam değil",

  "breach.common": "Bu en yaygın parolalardan biri. Saldırganlar önce bu tür parolaları dener. Başka bir parola seçin.",
  "breach.found": {
    one:
      "Bu parola bilinen bir veri sızıntısında {count} kez görüldü. Saldırganlar önce bu tür parolaları dener. Başka " +
      "bir parola seçin.",
    other:
      "Bu parola bilinen veri sızıntılarında {count} kez görüldü. Saldırganlar önce bu tür parolaları dener. Başka " +
      "bir parola seçin.",
  },
  "breach.unknown": "Bu parolanın bir veri sızıntısında olup olmadığını denetleyemedik. Yine de kullanabilirsiniz.",

  "strength.said": "Güç: {strength}",
  "strength.0": "çok zayıf",
  "strength.1": "zayıf",
  "strength.2": "orta",
  "strength.3": "iyi",
  "strength.4": "çok iyi",
  "strength.reasons": "Tahmin etmesi kolay: {reasons}.",
  "strength.keyboard": "yan yana tuşlar",
  "strength.date": "bir tarih",
  "strength.name": "bir ad",
  "strength.repetition": "bir yineleme",
  "strength.sequence": "bir dizi",
  "strength.commonPassword": "yaygın bir parola",
  "strength.commonWord": "yaygın bir sözcük",
  "strength.context": "sizinle ya da bu siteyle ilgili bir sözcük",

  "securityQuestion.heading": "Bir güvenlik sorusunu yanıtlayın",
  "securityQuestion.body": "Siz olduğunuzu doğrulamak için bir soruyu yanıtlayın.",
  "securityQuestion.choose": "Bir soru seçin",
  "securityQuestion.label": "Yanıtınız",
  "securityQuestion.submit": "Devam",
  "securityQuestion.missing": "Yanıtınızı girin.",
  "securityQuestion.wrong": "Bu yanıt kabul edilmedi. Belirlediğiniz gibi, aynı büyük harfler ve aksanlarla yazın.",
  "securityQuestion.none": "Bir soru seçin.",
  "securityQuestion.wrongOfSeveral":
    "Bu yanıt kabul edilmedi. Doğru soruyu seçtiğinizi denetleyin ve aynı büyük harfleri ve aksanları kullanın.",
  "securityQuestion.show": "Yanıtı göster",
  "securityQuestion.shown": "Yanıtınız görünüyor.",
  "securityQuestion.hidden": "Yanıtınız gizli.",

  "verisign.heading": "VeriSign kodunuzu girin",
  "verisign.body": "VeriSign aygıtınızın şu anda gösterdiği güvenlik kodunu girin.",
  "verisign.label": "Güvenlik kodu",
  "verisign.secondHeading": "Sonraki kodu girin",
  "verisign.secondBody":
    "Art arda iki kod gerekiyor. VeriSign aygıtınız yeni bir kod gösterene kadar bekleyin, sonra onu girin.",
  "verisign.secondLabel": "Sonraki güvenlik kodu",
  "verisign.secondWrong": "Bu kod kabul edilmedi. Sonraki yeni kodu bekleyin, sonra onu girin.",

  "totp.heading": "Doğrulama kodunuzu girin",
  "totp.body": "Kimlik doğrulama uygulamanızın şu anda gösterdiği kodu girin.",
  "totp.label": "Doğrulama kodu",

  "code.submit": "Devam",
  "code.missing": "Kodu girin.",
  "code.wrong": "Bu kod kabul edilmedi. Şu anda gösterilen kodu girin.",
  "code.unreadable": "Kod 6 ile 10 rakamdan oluşur, başka bir şey içermez.",

  "input.unreadable": "Burada gönderilemeyen bir karakter var. Silip yeniden yazın.",
  "hidden.start": "Boşlukla başlıyor.",
  "hidden.end": "Boşlukla bitiyor.",
  "hidden.both": "Boşlukla başlıyor ve bitiyor.",
  "hidden.inside": "Görünmeyen bir karakter içeriyor.",

  "inactive.warning": "Hâlâ orada mısınız? Bir dakika sonra yazdıklarınızı sileceğiz.",
  "inactive.keep": "Sakla",
  "inactive.emptied": "Burada bir süredir bir şey yapılmadığı için yazdıklarınızı sildik.",

  "phone.heading": "Telefonunuzla onaylayın",
  "phone.body": "Hesabınız için kayıtlı telefona bir istek gelecek. Telefonu yakınınızda tutun.",
  "phone.submit": "Telefonuma istek gönder",
  "phone.denied": "İstek reddedildi ya da kimse yanıtlamadı.",
  "phone.timed_out": "Zamanında yanıt gelmedi.",
  "phone.stopped": "Beklemeyi bıraktınız. İsteği onayladıysanız parolanız belirlenmiş olabilir.",
  "phone.again": "Telefonumla yeniden dene",

  "phoneWaiting.heading": "Telefonunuzda yanıtlayın",
  "phoneWaiting.body": "İsteği telefonunuzda onaylayın. Bu sayfa sonra kendiliğinden devam eder.",
  "phoneWaiting.left": "Kalan süre",
  "phoneWaiting.announcement": { one: "Yaklaşık {count} dakika kaldı.", other: "Yaklaşık {count} dakika kaldı." },
  "phoneWaiting.stop": "Beklemeyi bırak",

  "locked.heading": "Çok fazla deneme",
  "locked.body":
    "Güvenlik nedeniyle hesap bir süre kilitli. Bu sayfayı açık tutun. Süre dolunca burada devam edebilirsiniz.",
  "locked.left": { one: "Yaklaşık {count} dakika kaldı", other: "Yaklaşık {count} dakika kaldı" },
  "locked.soon": "Neredeyse doldu",
  "locked.tryNow": "Şimdi dene",
  "locked.estimated": "Bu bir tahmindir.",
  "locked.reloadedBody": "Süre dolunca e-postanızdaki bağlantıyı yeniden açın ya da yenisini isteyin.",
  "locked.others": "Sizin hesabınız değil mi? Beklemeden devam edin.",

  "keyRejected.heading": "Bu bağlantı çalışmıyor",
  "keyRejected.body":
    "Süresi dolmuş, daha önce kullanılmış ya da tam kopyalanmamış olabilir. Bir bağlantı 24 saat boyunca bir kez " +
    "çalışır.",
  "keyRejected.headingUsed": "Bağlantınızı kullanamadık",
  "keyRejected.expired": "Bu bağlantının süresi doldu. Bağlantılar 24 saat çalışır.",
  "keyRejected.expired_or_used":
    "Süresi dolmuş ya da daha önce, belki başka bir sekmede kullanılmış. Daha önce bir parola belirlediyseniz onunla " +
    "oturum açın. Değilse yeni bir bağlantı isteyin.",

  "requestRejected.heading": "Bu bağlantı artık kullanılamaz",
  "requestRejected.body":
    "Bağlantı gönderildiğinden beri hesap değişti. Yeni bir bağlantı isteyin. Bu işe yaramazsa destek ekibine " +
    "başvurun.",

  "retryable.timeout": "Hizmet çok uzun süredir yanıt vermiyor",
  "retryable.connection": "Hizmete ulaşılamıyor",
  "retryable.offline": "Çevrimdışı görünüyorsunuz",
  "retryable.busy": "Hizmet çok meşgul",
  "retryable.server_error": "Hizmette bir sorun var",
  "retryable.unintelligible": "Hizmet beklenmeyen bir yanıt gönderdi",
  "retryable.over": "Şimdi yeniden deneyebilirsiniz",
  "retryable.requestLink": "Bağlantı gönderilmemiş olabilir. Birazdan yeniden deneyin.",
  "retryable.checkKey": "Bu, bağlantınızı harcamaz. Birazdan yeniden deneyin.",
  "retryable.loadRequirements": "Hiçbir şey kaybolmadı ve bağlantınız hâlâ çalışıyor. Birazdan yeniden deneyin.",
  "retryable.submit": "Parolanız henüz belirlenmedi ve girdikleriniz saklandı. Birazdan yeniden deneyin.",
  "retryable.overBody": "Parolanız henüz belirlenmedi ve girdikleriniz saklandı.",
  "retryable.offlineSubmit": "Parolanız gönderilmedi. Girdikleriniz saklandı.",
  "retryable.offlineRead": "Hiçbir şey gönderilmedi. Çevrimiçi olduğunuzda devam edeceğiz.",
  "retryable.offlineNothing": "Hiçbir şey gönderilmedi. Çevrimiçi olduğunuzda yeniden deneyin.",
  "retryable.challenge": "E-postadan önceki denetim başarılı olmadı",
  "retryable.challengeBody": "E-posta gönderilmedi. Yeniden deneyin.",

  "verifyingOutcome.heading": "Parolanızın belirlenip belirlenmediği denetleniyor",
  "verifyingOutcome.body": "Açık bir yanıt alamadık. Parolanız yeniden gönderilmeyecek.",
  "verifyingOutcome.slow": "Bu her zamankinden uzun sürüyor. Hâlâ denetliyoruz. Parolanız yeniden gönderilmeyecek.",
  "verifyingOutcome.asking": "Önce hizmete soruyoruz. Girdikleriniz saklandı.",

  "waiting.busy": {
    one: "Hizmet meşgul. {count} saniye sonra yeniden denetleyeceğiz.",
    other: "Hizmet meşgul. {count} saniye sonra yeniden denetleyeceğiz.",
  },
  "waiting.now": "Hizmet meşgul. Şimdi yeniden denetliyoruz.",
  "waiting.kept": "Parolanız saklandı.",

  "outcomeUnknown.headingKeyGone": "Parolanız çok büyük olasılıkla belirlendi",
  "outcomeUnknown.bodyKeyGone":
    "Açık bir yanıt alamadık ama bağlantınız kullanılmış. Bu, bir parola belirlenince olur. Denetlemek için yeni " +
    "parolanızla oturum açın.",
  "outcomeUnknown.heading": "Parolanız belirlenmiş olabilir",
  "outcomeUnknown.body":
    "Açık bir yanıt alamadık ve şu anda hizmete ulaşamıyoruz. Birazdan yeniden denetleyin ya da yeni parolanızla " +
    "oturum açmayı deneyin.",
  "outcomeUnknown.bodyLost":
    "Açık bir yanıt alamadık. Denetlemek için yeni parolanızla oturum açın. Bu işe yaramazsa e-postanızdaki " +
    "bağlantıyı yeniden açın.",

  "done.heading": "Parolanız belirlendi",
  "done.body": "Artık yeni parolanızla oturum açabilirsiniz.",
  "done.close": "Bu sayfayı kapatabilirsiniz.",

  "failed.heading": "Bir şeyler ters gitti",
  "failed.unknown_fault": "Beklemediğimiz bir yanıt aldık.",
  "failed.policy_impossible":
    "Hizmet, hiçbir parolanın karşılayamayacağı kurallar gönderdi. Hata sizde değil, hizmette. Daha sonra yeniden " +
    "deneyin ya da destek ekibine başvurun.",
  "failed.security_questions_missing": "Hizmet bir güvenlik sorusunun yanıtını istedi ama soru göndermedi.",
  "failed.support": "Yeniden olursa destek ekibine başvurun ve şunu belirtin:",
  "failed.headingSubmit": "Parolanız büyük olasılıkla belirlenmedi",
  "failed.bodySubmit":
    "Beklemediğimiz bir yanıt aldık. Yeniden denerseniz önce parolanızın belirlenip belirlenmediğini denetleriz.",

  "support.contact": "Destek ekibine başvur",
  "support.contactNewTab": "Destek ekibine başvur (yeni sekmede açılır)",
  "support.copy": "Kopyala",
  "support.copied": "Kopyalandı.",

  "cancelled.heading": "İptal edildi",
  "cancelled.body":
    "Parolanız değiştirilmedi. Devam etmek için e-postanızdaki bağlantıyı yeniden açın. Süresi dolana kadar çalışır.",
  "cancelled.mayHaveBeenSet":
    "Yeni parolanız gönderilirken bıraktınız. Belirlenmiş olabilir. Onunla oturum açmayı deneyin.",

  "engineUnavailable.heading": "Bu sayfa başlatılamadı",
  "engineUnavailable.body":
    "Bu sayfanın bir bölümü yüklenmedi ya da tarayıcınız engelledi. Bağlantınızı denetleyip yeniden deneyin. Bu işe " +
    "yaramazsa sayfayı yeniden yükleyin ya da e-postanızdaki bağlantıyı yeniden açın.",

  "server.said": "Hizmetin yanıtı:",
};

export default messages;
