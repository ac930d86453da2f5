/** The rows of keys, which the package has beside its lists of words. */
declare module "@zxcvbn-ts/language-common/dist/adjacencyGraphs.json.mjs" {
  const graphs: import("@zxcvbn-ts/core").OptionsGraph;
  export default graphs;
}
