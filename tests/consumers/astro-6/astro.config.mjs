export default {
  // A strict Content-Security-Policy allows nothing inline.
  build: { inlineStylesheets: "never" },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The development server of Vite 7 would move the script away from the WebAssembly file.
    optimizeDeps: { exclude: ["softlayer-password-set"] },
  },
};
