export default defineNuxtConfig({
  compatibilityDate: "2026-11-01",
  css: ["softlayer-password-set/styles.css"],
  app: {
    head: {
      title: "Set a new password",
      meta: [{ name: "referrer", content: "no-referrer" }],
      link: [{ rel: "icon", href: "data:," }],
      script: [{ src: "/take-key.js" }],
    },
  },
  // A page that is rendered for each request has the address in it, and the key with the address.
  routeRules: { "/": { prerender: true } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag === "softlayer-password-set" } },
});
