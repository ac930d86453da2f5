/** The empty module for an import of a types-only module without `type`. */
export {};
