import type { Messages } from "./messages.js";

export const en: Messages;
