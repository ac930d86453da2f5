/**
 * Imports a module that no bundler knows. This is a script and not a module. The build puts it before the element
 * unchanged, because minifiers drop the comments that tell bundlers to leave an import alone.
 */
const importFrom = (address: string): Promise<any> => import(/* webpackIgnore: true */ /* @vite-ignore */ address);
