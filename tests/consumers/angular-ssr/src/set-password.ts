import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, viewChild } from "@angular/core";
import type { SoftLayerPasswordSetElement } from "softlayer-password-set/element";

declare const takeKey: () => string | null;

@Component({
  selector: "set-password",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <softlayer-password-set
      #element
      endpoint="/rest/v3.1"
      sign-in-url="/sign-in"
      [gate]="false"
    ></softlayer-password-set>
  `,
})
export class SetPassword {
  readonly element = viewChild.required<ElementRef<SoftLayerPasswordSetElement>>("element");

  constructor() {
    // Only in the browser, and once Angular has found the tag as the server has rendered it.
    afterNextRender(async () => {
      await import("softlayer-password-set/element/define");
      const key = takeKey();
      if (key) this.element().nativeElement.openKey(key);
    });
  }
}
