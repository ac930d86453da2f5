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
      (softlayer-password-set-done)="done()"
    ></softlayer-password-set>
  `,
})
export class SetPassword {
  readonly element = viewChild.required<ElementRef<SoftLayerPasswordSetElement>>("element");

  constructor() {
    afterNextRender(() => {
      const key = takeKey();
      if (key) this.element().nativeElement.openKey(key);
    });
  }

  done() {
    document.title = "Your password is set";
  }
}
