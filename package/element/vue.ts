/** Teaches Vue's templates the tag: `import type {} from "softlayer-password-set/element/vue"`, once in a project. */

import type { HTMLAttributes, PublicProps } from "vue";
import type {
  SoftLayerPasswordSetElement,
  SoftLayerPasswordSetListeners,
  SoftLayerPasswordSetSettings,
} from "../element.js";

type CamelCase<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name;
type CamelCased<Members> = { [Name in keyof Members as CamelCase<Name>]: Members[Name] };

/** As Vue's compiler rewrites them: `sign-in-url` becomes `signInUrl`, and `@some-event` becomes `onSomeEvent`. */
type Props = CamelCased<SoftLayerPasswordSetSettings & SoftLayerPasswordSetListeners<"on-">>;

declare module "vue" {
  interface GlobalComponents {
    "softlayer-password-set": new () => SoftLayerPasswordSetElement & {
      $props: Omit<HTMLAttributes, "innerHTML" | keyof Props> & Props & PublicProps;
    };
  }
}
