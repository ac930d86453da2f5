import { bootstrapApplication } from "@angular/platform-browser";
import { config } from "./config";
import { SetPassword } from "./set-password";

await bootstrapApplication(SetPassword, config);
