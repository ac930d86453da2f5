/** For `init`, where a bundler does not find the WebAssembly file by itself: the address that it gives the file. */
declare const address: string;
export default address;
