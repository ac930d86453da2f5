// custom-elements.json, by which editors and catalogues know the element: what the declarations of the element and package/styles.css
// say of it, in the format of custom-elements-manifest. Nothing is described here.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../lib/messages.mjs";
import { declarations, sources } from "../lib/paths.mjs";

/** @import { Attribute, ClassMember, CssCustomProperty, CustomElementField, Event, Package } from "custom-elements-manifest" */

const tagName = "softlayer-password-set";
const className = "SoftLayerPasswordSetElement";
const elementModule = "dist/element.js";

/** @returns {Package} */
export function customElementsManifest() {
  const types = readFrom(declarations, "element.d.ts");
  const { documentation, body } = block(types, `export declare class ${className} extends PasswordSetSettings`);
  const tags = tagsOf(documentation);
  const [summary, ...description] = textOf(documentation).split("\n\n");
  const settings = block(readFrom(declarations, "element/settings.d.ts"), "export declare class PasswordSetSettings");
  const attributes = tags.filter(({ tag }) => tag === "attribute").map(({ content }) => attribute(content));
  const told = events(readFrom(sources, "element/events.ts"));
  const eventClasses = told.map(({ type, description: meaning }) => ({ name: type.text, description: meaning }));
  const localeTypes = block(readFrom(declarations, "element/strings.d.ts"), "export declare function registerLocale");
  return {
    schemaVersion: "2.1.0",
    modules: [
      {
        kind: "javascript-module",
        path: elementModule,
        description: "The element as a class. Importing it registers nothing.",
        declarations: [
          {
            kind: "class",
            name: className,
            customElement: true,
            tagName,
            superclass: { name: "HTMLElement", package: "global:" },
            summary,
            description: description.join("\n\n"),
            attributes,
            members: [...members(settings.body), ...members(body)].map((each) => reflecting(each, attributes)),
            events: told,
            cssProperties: cssProperties(tags.filter(({ tag }) => tag === "cssprop").map(({ content }) => content)),
          },
          {
            kind: "function",
            name: "registerLocale",
            description: textOf(localeTypes.documentation),
            parameters: parameters(localeTypes.head, /export declare function registerLocale\((.*)\): void;/),
            return: { type: { text: "void" } },
          },
          ...eventClasses.map((declared) => ({
            kind: /** @type {const} */ ("class"),
            ...declared,
            superclass: { name: "Event", package: "global:" },
          })),
        ],
        exports: [
          { kind: "js", name: className, declaration: { name: className } },
          { kind: "js", name: "registerLocale", declaration: { name: "registerLocale" } },
          ...eventClasses.map(({ name }) => ({ kind: /** @type {const} */ ("js"), name, declaration: { name } })),
        ],
      },
      {
        kind: "javascript-module",
        path: "dist/element/define.js",
        description: "Registers the element.",
        exports: [
          {
            kind: "custom-element-definition",
            name: tagName,
            declaration: { name: className, module: elementModule },
          },
          { kind: "js", name: className, declaration: { name: className, module: elementModule } },
        ],
      },
    ],
  };
}

/** @param {string} directory @param {string} name */
const readFrom = (directory, name) => readFileSync(join(directory, name), "utf8");

/**
 * A declaration at the margin: what stands above it, and what it holds.
 *
 * @param {string} types
 * @param {string} head
 */
function block(types, head) {
  const start = types.indexOf(`\n${head}`);
  if (start < 0) throw new Problem(`The element's declarations have no \`${head}\`.`);
  const before = types.slice(0, start);
  const documentation = /\/\*\*((?:(?!\*\/)[^])*)\*\/$/.exec(before)?.[1];
  if (documentation === undefined) throw new Problem(`The element's declarations do not document \`${head}\`.`);
  const body = types.slice(start + 1, types.indexOf("\n}", start));
  return { documentation, head: body.split("\n", 1)[0] ?? "", body: body.slice(body.indexOf("\n") + 1) };
}

/** Without the asterisks, and with links as code. @param {string} documentation */
function plain(documentation) {
  return documentation
    .replace(/^ *\* ?/gm, "")
    .replace(/\{@link (?:SoftLayerPasswordSetElement\.)?([^}]+)\}/g, "`$1`")
    .trim();
}

/** @param {string} lines */
const joined = (lines) => lines.trim().replace(/\s*\n\s*/g, " ");

/** The paragraphs before the first tag. @param {string} documentation */
function textOf(documentation) {
  const [text] = plain(documentation).split(/^@(?=\w)/m);
  return (text ?? "").trim().split(/\n{2,}/).map(joined).join("\n\n");
}

/** @param {string} documentation */
function tagsOf(documentation) {
  const [, ...tags] = plain(documentation).split(/^@(?=\w)/m);
  return tags.map((text) => {
    const [, tag = "", content = ""] = /^(\w+)\s*([^]*)$/.exec(text) ?? [];
    return { tag, content: joined(content) };
  });
}

/** @param {string} content @returns {Attribute} */
function attribute(content) {
  const [, type, name, description] = /^\{([^}]+)\} ([\w-]+) - (.+)$/.exec(content) ?? [];
  if (!type || !name) throw new Problem(`The element's declarations: \`@attribute ${content}\` cannot be read.`);
  const fieldName = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  // Every element has this one.
  return { name, type: { text: type }, description, ...(name === "lang" ? {} : { fieldName }) };
}

/** @param {ClassMember} declared @param {readonly Attribute[]} attributes @returns {ClassMember | CustomElementField} */
function reflecting(declared, attributes) {
  const reflected = attributes.find(({ fieldName }) => fieldName === declared.name);
  return reflected && declared.kind === "field" ? { ...declared, attribute: reflected.name, reflects: true } : declared;
}

/**
 * What is documented is the element's own; what it only has better types for is the platform's.
 *
 * @param {string} body
 * @returns {ClassMember[]}
 */
function members(body) {
  const documented = body.matchAll(/^ {4}\/\*\*((?:(?!\*\/)[^])*)\*\/\n {4}([^\n]+);$/gm);
  return [...documented]
    .map(([, documentation = "", declaration = ""]) => ({
      documentation,
      // A pair of accessors is one field.
      declaration: declaration.replace(/^get (\w+)\(\)/, (_, name) =>
        body.includes(`    set ${name}(`) ? name : `readonly ${name}`),
      tags: tagsOf(documentation),
    }))
    .map(member);
}

/**
 * @param {{ documentation: string, declaration: string, tags: { tag: string, content: string }[] }} documented
 * @returns {ClassMember}
 */
function member({ documentation, declaration, tags }) {
  const thrown = tags.filter(({ tag }) => tag === "throws").map(({ content }) => `Throws ${content}`);
  const description = [textOf(documentation), ...thrown].join("\n\n");
  const [, method, given, returned] = /^(\w+)\((.*)\): (.+)$/.exec(declaration) ?? [];
  if (method) {
    return {
      kind: "method",
      name: method,
      description,
      parameters: parameters(given ?? "", /^(.*)$/),
      return: { type: { text: returned ?? "void" } },
    };
  }
  const field = /^(readonly )?(\w+): (.+)$/.exec(declaration) ?? /^set( )(\w+)\(\w+: (.+)\)$/.exec(declaration);
  if (!field?.[2] || !field[3]) throw new Problem(`The element's declarations: \`${declaration}\` cannot be read.`);
  return {
    kind: "field",
    name: field[2],
    type: { text: field[3] },
    description,
    ...(field[1] === "readonly " ? { readonly: true } : {}),
  };
}

/** @param {string} source @param {RegExp} pattern that finds what stands between the parentheses */
function parameters(source, pattern) {
  const given = pattern.exec(source)?.[1] ?? "";
  return given.split(", ").filter(Boolean).map((parameter) => {
    const [, name = "", optional, type = ""] = /^(\w+)(\?)?: (.+)$/.exec(parameter) ?? [];
    return { name, type: { text: type }, ...(optional ? { optional: true } : {}) };
  });
}

/** Each is a class of its own. @param {string} source @returns {Event[]} */
function events(source) {
  const declared = source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport class (\w+)(?:(?!\n})[^])*super\("([^"]+)"/g);
  return [...declared].map(([, documentation = "", type = "", name = ""]) => ({
    name,
    type: { text: type },
    description: textOf(documentation),
  }));
}

/**
 * The style sheet says which there are and what they are by default, the tags what each is for.
 *
 * @param {readonly string[]} tags
 * @returns {CssCustomProperty[]}
 */
function cssProperties(tags) {
  const described = new Map(tags.map((content) => {
    const [, name = "", description = ""] = /^(--[\w-]+) - (.+)$/.exec(content) ?? [];
    return /** @type {const} */ ([name, description]);
  }));
  const used = [...readFrom(sources, "styles.css").matchAll(/var\((--slps-[\w-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g)];
  const properties = used.map(([, name = "", value = ""]) => ({
    name,
    default: value.replace(/^var\(--_(.+)\)$/, "var(--slps-$1)"),
    description: described.get(name),
  }));
  const unknown = [...described.keys()].filter((name) => !properties.some((property) => property.name === name));
  if (unknown.length > 0) throw new Problem(`package/element.ts describes what styles.css does not use: ${unknown}.`);
  return properties;
}
