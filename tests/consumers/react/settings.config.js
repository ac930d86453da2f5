import react from "@vitejs/plugin-react";

// With the warnings of a development build.
process.env.NODE_ENV = "development";

export default { plugins: [react()], build: { emptyOutDir: false, rolldownOptions: { input: "settings.html" } } };
