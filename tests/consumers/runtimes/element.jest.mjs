// The same as element.test.js, in Jest.

import { answers, scriptedFetch } from "softlayer-password-set/testing";
import "softlayer-password-set/element/define";

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
  await reached(element, "enterPassword");
  const input = element.querySelector("input[autocomplete=new-password]");
  input.value = "Correct-h0rse";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  element.querySelector("form").requestSubmit();
  await reached(element, "done");
  service.assertPlayed();
}, 30_000);

async function reached(element, kind) {
  while (element.state.kind !== kind) await new Promise((resolve) => setTimeout(resolve, 10));
}
