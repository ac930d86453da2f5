export default {
  // A strict Content-Security-Policy allows nothing inline.
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
};
