import assert from "node:assert/strict";
import { once } from "node:events";
import { server } from "./server.js";

// Without a browser everything can be imported, also the element.
const { SoftLayerPasswordSetElement } = await import("softlayer-password-set/element/define");
assert.equal(typeof SoftLayerPasswordSetElement, "function");

server.listen(0, "127.0.0.1");
await once(server, "listening");
const ask = async (password, username) => {
  const body = JSON.stringify({ password, username });
  const response = await fetch(`http://127.0.0.1:${server.address().port}`, { method: "POST", body });
  const { rules, acceptable } = await response.json();
  return { acceptable, unmet: rules.filter(({ status }) => status === "unmet").map(({ id }) => id) };
};
assert.deepEqual(await ask("Correct-h0rse", "somebody"), { acceptable: true, unmet: [] });
assert.deepEqual(await ask("correct", "somebody"), {
  acceptable: false,
  unmet: ["minimumLength", "uppercase", "digit", "special"],
});
assert.deepEqual(await ask("Correct-h0rse", "Correct-h0rse"), { acceptable: false, unmet: ["notUsername"] });
server.close();
