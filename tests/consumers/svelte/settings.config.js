import { svelte } from "@sveltejs/vite-plugin-svelte";

// With the warnings of a development build.
process.env.NODE_ENV = "development";

export default { plugins: [svelte()], build: { emptyOutDir: false, rolldownOptions: { input: "settings.html" } } };
