// For bundlers: imported for its effect, the style sheet exports nothing.
export {};
