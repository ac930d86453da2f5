// Where the page finds the package: a server puts the built package there, so no file of the source tree has that path.
declare module "*/softlayer-password-set/element/define.js" {}
