// How a program says that it is a sandbox, and ready.

/**
 * Waits until a sandbox listens.
 *
 * @param {import("node:child_process").ChildProcessWithoutNullStreams} child
 * @param {number} timeoutMilliseconds
 * @param {(text: string) => void} [onOutput]
 * @returns {Promise<{ url: string } | { error: string, cause?: Error }>} `error` says why it does not.
 */
export function listening(child, timeoutMilliseconds, onOutput) {
  let stdout = "";
  let stderr = "";
  return new Promise((resolve) => {
    /** @param {{ url: string } | { error: string, cause?: Error }} outcome */
    const settle = (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const timer = setTimeout(
      () => settle({ error: `it said nothing within ${timeoutMilliseconds / 1000} seconds ${stderr}`.trim() }),
      timeoutMilliseconds,
    );
    child.stderr.on("data", (chunk) => (stderr = (stderr + chunk).slice(-4000)));
    child.stdout.on("data", (chunk) => {
      onOutput?.(String(chunk));
      stdout = (stdout + chunk).slice(-20_000);
      const url = /^listening on (http:\S+)\r?\n/m.exec(stdout)?.[1];
      if (url !== undefined) settle({ url });
    });
    child.once("error", (cause) => settle({ error: cause.message, cause }));
    child.once("close", (code) => settle({ error: stderr.trim() || `it ended with ${code ?? "a signal"}` }));
  });
}
