import { bootstrapApplication } from "@angular/platform-browser";
import "softlayer-password-set/element/define";
import { SetPassword } from "./set-password";

await bootstrapApplication(SetPassword);
