import solid from "vite-plugin-solid";

// With the warnings of a development build.
process.env.NODE_ENV = "development";

export default { plugins: [solid()], build: { emptyOutDir: false, rolldownOptions: { input: "settings.html" } } };
