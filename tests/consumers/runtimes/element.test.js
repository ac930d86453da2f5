// A portal's component test: the element in a document that is only simulated.

import { expect, test } from "vitest";
import "softlayer-password-set/element/define";
import { answers, scriptedFetch } from "softlayer-password-set/testing";

test("a password is set", async () => {
  const service = scriptedFetch({
    checkKey: answers.keyLives(),
    loadRequirements: answers.requirements(),
    submit: answers.passwordSet(),
  });
  const element = document.createElement("softlayer-password-set");
  element.setAttribute("endpoint", "/rest/v3.1");
  element.options = { fetch: service.fetch };
  document.body.append(element);
  element.openKey("the key of the link");
  await expect.poll(() => element.state.kind, { timeout: 10_000 }).toBe("enterPassword");
  const input = element.querySelector("input[autocomplete=new-password]");
  input.value = "Correct-h0rse";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  element.querySelector("form").requestSubmit();
  await expect.poll(() => element.state.kind, { timeout: 10_000 }).toBe("done");
  service.assertPlayed();
}, 30_000);
