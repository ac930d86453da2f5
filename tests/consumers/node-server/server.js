import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { init, PasswordPolicy } from "softlayer-password-set";

await init(await readFile(new URL(import.meta.resolve("softlayer-password-set/wasm"))));

/** Answers `{ "password", "username" }` with the same report that the browser shows. */
export const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  const { password, username } = JSON.parse(body);
  const policy = new PasswordPolicy(null, { username });
  const report = policy.report(password);
  policy.free();
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(report));
});
