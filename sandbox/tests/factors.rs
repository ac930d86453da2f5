//! Security questions, codes, the phone and the lockout over HTTP.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod support;

use serde_json::{Value, json};
use support::*;

const WEAK: &str = "weak";

#[tokio::test]
async fn a_security_question_is_asked_first_and_any_of_them_will_do() {
    for (id, answer) in [(11, "Rex"), (12, "São Paulo"), (13, "Momo")] {
        let running = start().await;
        let mut visit = running.visit("question").await;
        let questions = visit.container["securityQuestions"].as_array().unwrap();
        assert_eq!(questions.len(), 3);
        assert!(!visit.container.to_string().contains(answer));
        assert_is(&visit.process(Value::Null).await, WRONG_ANSWER);
        for (wrong_id, wrong) in [(id, "rex?"), (id, "momo"), (99, answer), (id + 1, answer)] {
            visit.answer(wrong_id, wrong);
            assert_is(&visit.process(Value::Null).await, WRONG_ANSWER);
            running.control("reset", json!({})).await;
            visit = running.visit("question").await;
        }
        visit.answer(id, answer);
        visit.container["password"] = json!(WEAK);
        assert_fault(&visit.process(Value::Null).await, "Public", "Your portal password must");
        visit.container["password"] = json!(PASSWORD);
        visit.assert_set(visit.process(Value::Null).await).await;
    }
}

#[tokio::test]
async fn a_time_based_code_is_required_and_valid_once() {
    let running = start().await;
    let mut visit = running.visit("totp").await;
    let (code, _) = running.codes("totp").await;
    for missing in [json!(null), json!({}), totp(""), json!({ "securityCode": code }), verisign(&code, None)] {
        assert_is(&visit.process(missing).await, TOTP_REQUIRED);
    }
    assert_is(&visit.process(totp("wrong")).await, TOTP_REQUIRED);
    visit.container["password"] = json!(WEAK);
    assert_fault(&visit.process(totp(&code)).await, "Public", "Your portal password must");
    visit.assert_not_set().await;
    visit.container["password"] = json!(PASSWORD);
    visit.assert_set(visit.process(totp(&code)).await).await;

    let again = running.visit("totp").await;
    assert_is(&again.process(totp(&code)).await, TOTP_REQUIRED);
    running.advance(60).await;
    assert_is(&again.process(totp(&code)).await, TOTP_REQUIRED);
    let (code, _) = running.codes("totp").await;
    assert_eq!(again.process(totp(&code)).await, (200, json!(true)));
}

#[tokio::test]
async fn a_time_based_code_is_accepted_one_step_either_side() {
    for (late, accepted) in [(0, true), (30, true), (90, false)] {
        let running = start().await;
        let visit = running.visit("totp").await;
        let (code, _) = running.codes("totp").await;
        running.advance(late).await;
        assert_eq!(visit.process(totp(&code)).await.0 == 200, accepted, "{late} seconds late");
    }
    let running = start().await;
    let visit = running.visit("totp").await;
    let (_, next) = running.codes("totp").await;
    visit.assert_set(visit.process(totp(&next)).await).await;
}

#[tokio::test]
async fn a_verisign_code_is_required_and_valid_once() {
    let running = start().await;
    let visit = running.visit("verisign").await;
    let (code, next) = running.codes("verisign").await;
    assert_is(&visit.process(Value::Null).await, CODE_REQUIRED);
    assert_is(&visit.process(totp(&code)).await, CODE_REQUIRED);
    assert_is(&visit.process(verisign("000000", None)).await, CODE_REQUIRED);
    visit.assert_set(visit.process(verisign(&code, None)).await).await;
    assert_eq!(running.codes("verisign").await.0, next);
    let again = running.visit("verisign").await;
    assert_is(&again.process(verisign(&code, None)).await, CODE_REQUIRED);
    assert_eq!(again.process(verisign(&next, None)).await, (200, json!(true)));
}

#[tokio::test]
async fn a_verisign_credential_out_of_step_needs_the_next_code_too() {
    let running = start().await;
    let mut visit = running.visit("verisign-desync").await;
    let (code, next) = running.codes("verisign-desync").await;
    assert_is(&visit.process(Value::Null).await, CODE_REQUIRED);
    assert_is(&visit.process(verisign(&code, None)).await, SECOND_CODE_REQUIRED);
    assert_is(&visit.process(verisign(&code, Some(&code))).await, SECOND_CODE_REQUIRED);
    visit.container["password"] = json!(WEAK);
    assert_fault(&visit.process(verisign(&code, Some(&next))).await, "Public", "Your portal password must");
    visit.container["password"] = json!(PASSWORD);
    visit.assert_set(visit.process(verisign(&code, Some(&next))).await).await;

    // The credential is in step again.
    let again = running.visit("verisign-desync").await;
    let (code, _) = running.codes("verisign-desync").await;
    assert_eq!(again.process(verisign(&code, None)).await, (200, json!(true)));
}

#[tokio::test]
async fn some_users_wrong_codes_are_answered_with_a_failure() {
    let running = start().await;
    let visit = running.visit("totp-failed").await;
    assert_is(&visit.process(Value::Null).await, TOTP_REQUIRED);
    assert_is(&visit.process(totp("000000")).await, FAILED);
    visit.assert_set(visit.process(totp(&running.codes("totp-failed").await.0)).await).await;
    let visit = running.visit("verisign-failed").await;
    assert_is(&visit.process(Value::Null).await, CODE_REQUIRED);
    assert_is(&visit.process(verisign("000000", None)).await, FAILED);
    visit.assert_set(visit.process(verisign(&running.codes("verisign-failed").await.0, None)).await).await;
}

#[tokio::test]
async fn the_phone_is_called_polled_and_approved() {
    let running = start().await;
    let mut visit = running.visit("phone").await;
    let answer = json!({ "username": "phone", "answer": "approve" });
    assert_eq!(running.post("/sandbox/phone", answer.clone()).await.0, 409);
    assert_is(&visit.check_phone().await, PHONE_REQUIRED);
    assert_is(&visit.process(Value::Null).await, PHONE_REQUIRED);
    assert_is(&visit.process(json!({ "vendor": "PHONE_FACTOR" })).await, AWAITING);
    assert_is(&visit.process(phone()).await, AWAITING);
    assert_is(&visit.check_phone().await, AWAITING);
    running.control("phone", answer.clone()).await;
    visit.container["password"] = json!(WEAK);
    assert_fault(&visit.check_phone().await, "Public", "Your portal password must");
    visit.assert_not_set().await;
    visit.container["password"] = json!(PASSWORD);
    visit.assert_set(visit.check_phone().await).await;
    let (_, record) = running.get("/sandbox/record?username=phone").await;
    assert_eq!(record["sets"][0]["method"], "checkPhoneFactorAuthenticationForPasswordSet");
    assert_eq!(running.post("/sandbox/phone", answer).await.0, 409);
}

#[tokio::test]
async fn the_phone_may_deny_or_not_answer_and_be_called_again() {
    let running = start().await;
    let visit = running.visit("phone").await;
    assert_is(&visit.process(phone()).await, AWAITING);
    running.control("phone", json!({ "username": "phone", "answer": "deny" })).await;
    assert_is(&visit.check_phone().await, FAILED);
    assert_is(&visit.check_phone().await, FAILED);

    assert_is(&visit.process(phone()).await, AWAITING);
    running.advance(119).await;
    assert_is(&visit.check_phone().await, AWAITING);
    running.advance(1).await;
    assert_is(&visit.check_phone().await, FAILED);

    assert_is(&visit.process(phone()).await, AWAITING);
    running.control("phone", json!({ "username": "phone", "answer": "approve" })).await;
    visit.assert_set(visit.check_phone().await).await;
}

#[tokio::test]
async fn an_approval_is_for_one_key_only() {
    let running = start().await;
    let visit = running.visit("phone").await;
    assert_is(&visit.process(phone()).await, AWAITING);
    running.control("phone", json!({ "username": "phone", "answer": "approve" })).await;
    let other = running.visit("phone").await;
    assert_is(&other.check_phone().await, PHONE_REQUIRED);
    assert_is(&other.process(phone()).await, AWAITING);
}

#[tokio::test]
async fn a_question_comes_before_the_second_factor() {
    let running = start().await;
    let (code, _) = running.codes("question-totp").await;
    let mut visit = running.visit("question-totp").await;
    assert_is(&visit.process(totp(&code)).await, WRONG_ANSWER);
    visit.answer(13, "Momo");
    assert_is(&visit.process(Value::Null).await, TOTP_REQUIRED);
    visit.assert_set(visit.process(totp(&code)).await).await;

    let (code, _) = running.codes("question-verisign").await;
    let mut visit = running.visit("question-verisign").await;
    assert_is(&visit.process(verisign(&code, None)).await, WRONG_ANSWER);
    visit.answer(13, "Momo");
    assert_is(&visit.process(Value::Null).await, CODE_REQUIRED);
    visit.assert_set(visit.process(verisign(&code, None)).await).await;

    let (code, next) = running.codes("question-verisign-desync").await;
    let mut visit = running.visit("question-verisign-desync").await;
    visit.answer(13, "Momo");
    assert_is(&visit.process(verisign(&code, None)).await, SECOND_CODE_REQUIRED);
    visit.assert_set(visit.process(verisign(&code, Some(&next))).await).await;

    let mut visit = running.visit("question-phone").await;
    assert_is(&visit.process(phone()).await, WRONG_ANSWER);
    assert_is(&visit.check_phone().await, PHONE_REQUIRED);
    visit.answer(13, "Momo");
    assert_is(&visit.process(phone()).await, AWAITING);
    running.control("phone", json!({ "username": "question-phone", "answer": "approve" })).await;
    visit.assert_set(visit.check_phone().await).await;
}

#[tokio::test]
async fn a_poll_cannot_go_around_the_other_factors() {
    let running = start().await;
    for username in ["plain", "question", "totp", "verisign"] {
        let visit = running.visit(username).await;
        assert_is(&visit.check_phone().await, FAILED);
        visit.assert_not_set().await;
    }
}

#[tokio::test]
async fn five_wrong_answers_lock_the_account_for_thirty_minutes() {
    let running = start().await;
    let mut visit = running.visit("question").await;
    for _ in 0..10 {
        // Neither a missing answer nor a refused password counts as a failure.
        assert_is(&visit.process(Value::Null).await, WRONG_ANSWER);
    }
    visit.answer(11, "Rex");
    visit.container["password"] = json!(WEAK);
    for _ in 0..10 {
        assert_fault(&visit.process(Value::Null).await, "Public", "Your portal password must");
    }
    visit.container["password"] = json!(PASSWORD);
    visit.answer(11, "wrong");
    for _ in 0..4 {
        assert_is(&visit.process(Value::Null).await, WRONG_ANSWER);
    }
    assert_is(&visit.process(Value::Null).await, LOCKED);
    visit.answer(11, "Rex");
    assert_is(&visit.process(Value::Null).await, LOCKED);
    assert_is(&visit.check_phone().await, LOCKED);
    running.advance(30 * 60 - 5).await;
    assert_is(&visit.process(Value::Null).await, LOCKED);
    visit.assert_not_set().await;
    running.advance(5).await;
    visit.answer(11, "wrong");
    assert_is(&visit.process(Value::Null).await, WRONG_ANSWER);
    visit.answer(11, "Rex");
    visit.assert_set(visit.process(Value::Null).await).await;
}

#[tokio::test]
async fn wrong_codes_count_and_a_set_password_starts_over() {
    let running = start().await;
    let mut visit = running.visit("question-totp").await;
    visit.answer(11, "wrong");
    for _ in 0..2 {
        assert_is(&visit.process(Value::Null).await, WRONG_ANSWER);
    }
    visit.answer(11, "Rex");
    for _ in 0..2 {
        assert_is(&visit.process(totp("000000")).await, TOTP_REQUIRED);
    }
    let (code, _) = running.codes("question-totp").await;
    visit.assert_set(visit.process(totp(&code)).await).await;

    let mut visit = running.visit("question-totp").await;
    visit.answer(11, "Rex");
    for _ in 0..4 {
        assert_is(&visit.process(totp("000000")).await, TOTP_REQUIRED);
    }
    assert_is(&visit.process(totp("000000")).await, LOCKED);
}

#[tokio::test]
async fn a_locked_fixture_opens_after_thirty_minutes() {
    let running = start().await;
    let mut visit = running.visit("locked").await;
    visit.answer(11, "Rex");
    assert_is(&visit.process(Value::Null).await, LOCKED);
    let (_, users) = running.get("/sandbox/users?username=locked").await;
    assert!(users[0]["lockedUntil"].is_u64());
    running.advance(30 * 60).await;
    visit.assert_set(visit.process(Value::Null).await).await;
}
