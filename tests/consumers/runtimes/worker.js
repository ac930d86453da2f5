import { init, PasswordPolicy } from "softlayer-password-set";

export default {
  async fetch() {
    await init();
    const policy = new PasswordPolicy();
    return Response.json(policy.report(policy.generate()).acceptable);
  },
};
