/** What an import of a types-only module gets, if somebody leaves out `type`. */
export {};
