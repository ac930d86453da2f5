// Makes the files for editors: the manifest, web-types for JetBrains, and custom data for VS Code. All come from
// package/custom-elements.json and from the kinds of state.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, sources } from "../lib/paths.mjs";

/** @import { ClassField, CustomElementDeclaration, Package } from "custom-elements-manifest" */

/** The texts of a type such as `"one" | "two"`. None if it has other values. @param {string} [type] */
function valuesOf(type = "") {
  const values = type.split(" | ").map((each) => each.replace(/^"(.*)"$/, "$1"));
  return /^("[^"]+"|\d+)( \| ("[^"]+"|\d+))+$/.test(type) ? values.map((name) => ({ name })) : [];
}

/** @param {Package} manifest */
function elementOf(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return /** @type {CustomElementDeclaration} */ (declarations.find((each) => "customElement" in each));
}

/** @param {CustomElementDeclaration} element @param {{ name: string, version: string }} manifest */
function webTypes(element, { name, version }) {
  const { tagName, summary, attributes = [], members = [], events = [], cssProperties = [] } = element;
  const fields = /** @type {ClassField[]} */ (members.filter(({ kind }) => kind === "field"));
  return {
    $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
    name,
    version,
    "description-markup": "markdown",
    "js-types-syntax": "typescript",
    contributions: {
      html: {
        elements: [{
          name: tagName,
          description: summary,
          attributes: attributes.map(({ name: attribute, description, type }) => ({
            name: attribute,
            description,
            value: type?.text === "boolean"
              ? { kind: "no-value", type: "boolean" }
              : { kind: "plain", type: type?.text ?? "string" },
          })),
          js: {
            properties: fields.map(({ name: property, description, type, readonly }) => ({
              name: property, description, type: type?.text, ...(readonly ? { "read-only": true } : {}),
            })),
            events: events.map(({ name: event, description, type }) => ({ name: event, description, type: type.text })),
          },
        }],
      },
      css: { properties: cssProperties.map(({ name: property, description }) => ({ name: property, description })) },
    },
  };
}

/** @param {CustomElementDeclaration} element */
function htmlData({ tagName = "", summary, attributes = [], events = [] }) {
  const paragraphs = [summary, ...events.map((event) => `\`${event.name}\`: ${event.description}`)];
  return {
    $schema: "https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json",
    version: 1.1,
    tags: [{
      name: tagName,
      description: { kind: "markdown", value: paragraphs.join("\n\n") },
      attributes: attributes.map(({ name, description = "", type }) => ({
        name,
        description: { kind: "markdown", value: description },
        ...(type?.text === "boolean" ? { valueSet: "v" } : {}),
        ...(valuesOf(type?.text).length > 0 ? { values: valuesOf(type?.text) } : {}),
      })),
    }],
  };
}

/** @param {CustomElementDeclaration} element */
function cssData({ cssProperties = [] }) {
  return {
    $schema: "https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json",
    version: 1.1,
    properties: cssProperties.map(({ name, description = "" }) => ({
      name, description: { kind: "markdown", value: description },
    })),
  };
}

/**
 * @param {readonly string[]} kinds the kinds of the element's state, some of them repeated
 * @returns {Record<string, string>} the texts of the files by their names
 */
export function describeForEditors(kinds) {
  const described = JSON.parse(readFileSync(join(sources, "custom-elements.json"), "utf8"));
  const element = elementOf(described);
  element.cssStates = [...new Set(kinds)].map((name) => ({ name }));
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const files = {
    "custom-elements.json": described,
    "web-types.json": webTypes(element, manifest),
    "vscode.html-custom-data.json": htmlData(element),
    "vscode.css-custom-data.json": cssData(element),
  };
  return Object.fromEntries(Object.entries(files).map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`]));
}
