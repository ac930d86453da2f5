import type { Messages } from "./messages.js";

declare const messages: Messages;
export default messages;
