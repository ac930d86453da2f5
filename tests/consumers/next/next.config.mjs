// Next.js takes an outer directory that has a lock file for its root, and a tsconfig.json there for this app's own.
export default { turbopack: { root: import.meta.dirname } };
