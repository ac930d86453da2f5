import { tell } from "./tell.mjs";

tell("webkit");
