import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";

const FIRST = {
  endpoint: "/rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect",
  gate: true,
  signInUrl: "/sign-in",
};
const LAST = {
  endpoint: "./rest/v3.1",
  service: "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile",
  gate: false,
  signInUrl: "/elsewhere",
};

@Component({
  selector: "all-tags",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="isChanged.set(true)">Change</button>
    <softlayer-password-set
      id="on"
      endpoint="/rest/v3.1"
      service="SoftLayer_User_Customer_OpenIdConnect"
      gate
      sign-in-url="/sign-in"
    ></softlayer-password-set>
    <softlayer-password-set
      id="off"
      endpoint="/rest/v3.1"
      service="SoftLayer_User_Customer_OpenIdConnect"
      [attr.gate]="false"
      sign-in-url="/sign-in"
    ></softlayer-password-set>
    <softlayer-password-set
      id="changing"
      [endpoint]="settings().endpoint"
      [service]="settings().service"
      [gate]="settings().gate"
      [signInUrl]="settings().signInUrl"
    ></softlayer-password-set>
    @if (isChanged()) {
      <softlayer-password-set
        id="created"
        [endpoint]="settings().endpoint"
        [attr.service]="settings().service"
        [gate]="settings().gate"
        [attr.sign-in-url]="settings().signInUrl"
      ></softlayer-password-set>
    }
  `,
})
class Tags {
  readonly isChanged = signal(false);
  readonly settings = computed(() => this.isChanged() ? LAST : FIRST);
}

await bootstrapApplication(Tags);
await import("softlayer-password-set/element/define");
