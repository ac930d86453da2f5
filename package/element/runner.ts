/** Carries out what a session orders of the engine: loads it, opens a flow, performs actions, keeps what outlives a flow. */

import { init, isEngineFailure, PasswordPolicy, PasswordSetFlow } from "../index.js";
import { reportError } from "./diagnostics.js";
import { doubt, lockout } from "./memory.js";

import type { CompleteRequirements, FlowEvent, FlowOptions, FlowState, PasswordSetError } from "../index.js";
import type { Memory } from "./memory.js";
import type { Command, SessionEvent } from "./session.js";

const MEMORIES: Readonly<Record<"doubt" | "lockout", Memory>> = { doubt, lockout };

export class Runner {
  #flow: PasswordSetFlow | null = null;
  #isReady = false;
  #policy: PasswordPolicy | null = null;
  /** What the policy was made from. */
  #policySource: readonly [CompleteRequirements | null, string | null] = [null, null];
  readonly #tell: (event: SessionEvent) => void;
  readonly #observe: (event: FlowEvent) => void;

  constructor(tell: (event: SessionEvent) => void, observe: (event: FlowEvent) => void) {
    this.#tell = tell;
    this.#observe = observe;
  }

  async load(run: number): Promise<void> {
    try {
      await init();
      this.#isReady = true;
      this.#tell({ type: "engineLoaded", run });
    } catch (error) {
      this.#fail(error, run);
    }
  }

  /** @param readOptions may refuse what the portal has set */
  open(run: number, readOptions: () => FlowOptions): void {
    try {
      const flow = openFlow(readOptions());
      this.#flow = flow;
      flow.subscribe((state) => {
        if (flow === this.#flow) this.#tell({ type: "flowChanged", state });
      });
      flow.observe(this.#observe);
      this.#tell({ type: "flowOpened", state: flow.state });
    } catch (error) {
      this.#fail(error, run);
    }
  }

  end(): void {
    const flow = this.#flow;
    this.#flow = null;
    release(flow);
  }

  async perform(commands: readonly Command[]): Promise<void> {
    const flow = this.#flow;
    for (const command of commands) {
      if (flow !== null && flow === this.#flow) await this.#act(flow, command);
    }
  }

  /** Keeps what a later flow must know, or forgets it. */
  remember(what: keyof typeof MEMORIES): void {
    if (this.#flow) MEMORIES[what].remember(this.#flow.serialize());
  }

  forget(what: keyof typeof MEMORIES): void {
    MEMORIES[what].forget();
  }

  /** The policy that judges passwords; null while the rules or the engine are not there. */
  policy(requirements: CompleteRequirements | null, username: string | null): PasswordPolicy | null {
    const [knownRequirements, knownUsername] = this.#policySource;
    if (!this.#isReady || (requirements === knownRequirements && username === knownUsername)) return this.#policy;
    release(this.#policy);
    this.#policy = null;
    this.#policySource = [requirements, username];
    if (requirements) this.#policy = new PasswordPolicy(requirements, { username });
    return this.#policy;
  }

  /**
   * If the engine traps inside a callback, only the window learns of it, and the pending request never settles. While no
   * request is pending, the next call into the engine fails anyway.
   */
  noticeTrap(error: unknown): void {
    if (!isEngineFailure(error) || !this.#flow) return;
    const { actions } = this.#flow.state;
    if (actions.some((action) => action !== "cancel" && action !== "stopWaiting")) return;
    if (actions.length > 0) this.#tell({ type: "engineFailed" });
  }

  async #act(flow: PasswordSetFlow, { action, values }: Command): Promise<void> {
    try {
      await (flow[action] as (...values: readonly (string | number)[]) => Promise<FlowState>).apply(flow, [...values]);
    } catch (error) {
      if (flow !== this.#flow) return;
      if (isPasswordSetError(error) && error.code === "invalid_transition") {
        this.#tell({ type: "actionRefused", state: flow.state });
      } else if (isPasswordSetError(error) && error.reason !== undefined) {
        this.#tell({ type: "inputRefused", state: flow.state, reason: error.reason });
      } else {
        this.#fail(error);
      }
    }
  }

  #fail(error: unknown, run?: number): void {
    this.#tell({ type: "engineFailed", run });
    reportError(error);
  }
}

/** A flow that goes on where an earlier one stood, if that matters. */
function openFlow(options: FlowOptions): PasswordSetFlow {
  // Made first, so that a refused option is not taken for a refused memory.
  const fresh = new PasswordSetFlow(options);
  for (const memory of [doubt, lockout]) {
    const resume = memory.recall();
    if (resume === null) continue;
    try {
      const resumed = new PasswordSetFlow({ ...options, resume });
      release(fresh);
      return resumed;
    } catch {
      // Another version's, or not ours.
      memory.forget();
    }
  }
  return fresh;
}

/** An engine that has failed may fail here too, and there is nothing left to lose then. */
function release(held: { free(): void } | null): void {
  try {
    held?.free();
  } catch (error) {
    reportError(error);
  }
}

function isPasswordSetError(error: unknown): error is PasswordSetError {
  return error instanceof Error && error.name === "PasswordSetError";
}
