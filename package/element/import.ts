/**
 * Imports a module that bundlers do not know. This file is a script and not a module. The build puts it before the
 * element unchanged, because minifiers remove the comments that tell bundlers to ignore the import.
 */
const importFrom = (address: string): Promise<any> => import(/* webpackIgnore: true */ /* @vite-ignore */ address);
