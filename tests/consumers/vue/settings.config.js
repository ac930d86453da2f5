import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag === "softlayer-password-set";
// With the warnings of a development build.
process.env.NODE_ENV = "development";

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  build: { emptyOutDir: false, rolldownOptions: { input: "settings.html" } },
};
