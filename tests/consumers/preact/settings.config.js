import preact from "@preact/preset-vite";

// With the warnings of a development build.
process.env.NODE_ENV = "development";

export default { plugins: [preact()], build: { emptyOutDir: false, rolldownOptions: { input: "settings.html" } } };
