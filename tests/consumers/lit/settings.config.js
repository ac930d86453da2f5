// With the warnings of a development build.
process.env.NODE_ENV = "development";

export default { build: { emptyOutDir: false, rolldownOptions: { input: "settings.html" } } };
