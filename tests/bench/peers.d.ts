// What the benchmark uses of packages that come without types.

declare module "owasp-password-strength-test" {
  const tester: {
    config(settings: {
      allowPassphrases: boolean;
      minLength: number;
      maxLength: number;
      minOptionalTestsToPass: number;
    }): void;
    test(password: string): { strong: boolean; errors: string[] };
  };
  export default tester;
}

declare module "password-sheriff" {
  interface Charset {
    test(password: string): boolean;
  }
  export const charsets: { upperCase: Charset; lowerCase: Charset; numbers: Charset; specialCharacters: Charset };
  export class PasswordPolicy {
    constructor(rules: {
      length: { minLength: number };
      maxLength: { maxBytes: number };
      contains: { expressions: Charset[] };
    });
    missing(password: string): { rules: { verified: boolean }[]; verified: boolean };
  }
}
