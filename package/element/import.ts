/**
 * Imports a module that no bundler knows. This is a script and not a module: the build puts it before the element as it
 * stands, since minifiers drop the comments by which bundlers know to leave an import alone.
 */
const importFrom = (address: string): Promise<any> => import(/* webpackIgnore: true */ /* @vite-ignore */ address);
