/** What is imported of a module that has only types, by whoever leaves out `type`. */
export {};
