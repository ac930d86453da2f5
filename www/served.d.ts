// A server puts the built package beside the page, so no file of the source tree has the path that the page imports.
// These lend it the types of what is published.

declare module "*/softlayer-password-set/index.js" {
  export * from "softlayer-password-set";
}
declare module "*/softlayer-password-set/element.js" {
  export * from "softlayer-password-set/element";
}
declare module "*/softlayer-password-set/element/define.js" {
  export * from "softlayer-password-set/element/define";
}
declare module "*/softlayer-password-set/testing.js" {
  export * from "softlayer-password-set/testing";
}
declare module "*/softlayer-password-set/locales/en.js" {
  export { default } from "softlayer-password-set/locales/en";
}
