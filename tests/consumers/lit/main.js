import "softlayer-password-set/element/define";
import styles from "softlayer-password-set/styles.css?inline";
import { html, LitElement, unsafeCSS } from "lit";
import { createRef, ref } from "lit/directives/ref.js";

class SetPassword extends LitElement {
  // Styles of the document do not reach into a shadow root.
  static styles = unsafeCSS(styles);
  #element = createRef();

  render() {
    return html`
      <softlayer-password-set
        ${ref(this.#element)}
        .endpoint=${"/rest/v3.1"}
        ?gate=${false}
        sign-in-url="/sign-in"
        @softlayer-password-set-done=${() => (document.title = "Your password is set")}
      ></softlayer-password-set>
    `;
  }

  firstUpdated() {
    const key = takeKey();
    if (key) this.#element.value.openKey(key);
  }
}

customElements.define("set-password", SetPassword);
