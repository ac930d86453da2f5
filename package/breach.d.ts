/**
 * Whether a password is in a known data breach, asked by k-anonymity: only the first five hexadecimal digits of its SHA-1
 * leave the browser, and the register answers with every hash that begins so.
 */

export interface BreachOptions {
  /**
   * What the five digits are appended to; default `https://api.pwnedpasswords.com/range/`. May be relative to the page.
   * The answer is a line `SUFFIX:COUNT` for each hash of the range.
   */
  readonly endpoint?: string;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Ends the wait. */
  readonly signal?: AbortSignal;
  /** Default 5000. */
  readonly timeoutMilliseconds?: number;
}

export type BreachResult =
  /** `count`: how often the password was seen. */
  | { readonly status: "found"; readonly count: number }
  | { readonly status: "notFound" }
  /** The register could not be asked, or gave no proper answer. */
  | { readonly status: "unknown" };

/**
 * Never rejects because of the network: what cannot be found out is `unknown`, and should keep nobody from anything.
 *
 * @throws TypeError where the password is no string.
 */
export function checkBreach(password: string, options?: BreachOptions): Promise<BreachResult>;
