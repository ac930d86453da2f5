// The files for editors contain everything of custom-elements.json, in the format of each editor.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import htmlService from "vscode-html-languageservice";
import * as z from "zod";
import { root } from "../../scripts/lib/paths.mjs";

/** @import { CustomElementDeclaration, Package } from "custom-elements-manifest" */

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlService;
const manifest = read("package.json");
/** @type {Package} */
const described = read("package/custom-elements.json");
const element = /** @type {CustomElementDeclaration} */ (
  described.modules.flatMap(({ declarations = [] }) => declarations).find((each) => "customElement" in each)
);
const { tagName = "", attributes = [], events = [], cssProperties = [], members = [] } = element;

/** @param {readonly { name: string, description?: string | undefined }[]} [list] */
const told = (list = []) => list.map(({ name, description }) => [name, description]);

const text = z.string().min(1);
const contribution = { name: text, description: text };

/** The part of https://github.com/JetBrains/web-types that is used. Anything else is refused. */
const WEB_TYPES = z.strictObject({
  $schema: z.url(),
  name: z.literal(manifest.name),
  version: z.literal(manifest.version),
  "description-markup": z.literal("markdown"),
  "js-types-syntax": z.literal("typescript"),
  contributions: z.strictObject({
    html: z.strictObject({
      elements: z.array(z.strictObject({
        ...contribution,
        attributes: z.array(z.strictObject({
          ...contribution,
          value: z.strictObject({ kind: z.enum(["no-value", "plain"]), type: text }),
        })),
        js: z.strictObject({
          properties: z.array(z.strictObject({ ...contribution, type: text, "read-only": z.literal(true).optional() })),
          events: z.array(z.strictObject({ ...contribution, type: text })),
        }),
      })).length(1),
    }),
    css: z.strictObject({ properties: z.array(z.strictObject(contribution)) }),
  }),
});

test("web-types have the form that JetBrains reads, and all that custom-elements.json says", () => {
  const { contributions } = WEB_TYPES.parse(read(manifest["web-types"]));
  const [tag] = contributions.html.elements;
  assert.equal(tag?.name, tagName);
  assert.deepEqual(told(tag?.attributes), told(attributes));
  assert.deepEqual(tag?.attributes.map(({ value }) => value.type), attributes.map(({ type }) => type?.text));
  assert.deepEqual(told(tag?.js.events), told(events));
  assert.deepEqual(told(tag?.js.properties), told(members.filter(({ kind }) => kind === "field")));
  assert.deepEqual(told(contributions.css.properties), told(cssProperties));
  assert.ok(attributes.length > 8 && events.length > 3 && cssProperties.length > 20);
});

const service = getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [newHTMLDataProvider("test", read("dist/vscode.html-custom-data.json"))],
});

/** What VS Code offers at the bar. @param {string} source */
function offered(source) {
  const document = TextDocument.create("test:///page.html", "html", 1, source.replace("|", ""));
  const { items } = service.doComplete(document, document.positionAt(source.indexOf("|")), service.parseHTMLDocument(document));
  return items.map(({ label, documentation }) => /** @type {[string, any]} */ ([label.replaceAll('"', ""), Object(documentation).value ?? documentation]));
}

test("VS Code offers the tag with its events, its attributes and their values", () => {
  const [[tag, help] = ['', '']] = offered("<soft|");
  assert.equal(tag, tagName);
  for (const { name, description } of events) assert.ok(help.includes(`\`${name}\`: ${description}`), name);
  // Editors offer `data-` at every tag.
  const named = offered(`<${tagName} |></${tagName}>`).filter(([name]) => name !== "data-");
  assert.deepEqual(new Map(named), new Map(attributes.map(({ name, description }) => [name, description])));
  const services = attributes.find(({ name }) => name === "service")?.type?.text?.match(/\w+/g);
  assert.deepEqual(offered(`<${tagName} service="|"></${tagName}>`).map(([label]) => label), services);
  assert.deepEqual(offered(`<${tagName} heading-level="|"></${tagName}>`).map(([label]) => label), ["1", "2", "3", "4", "5", "6"]);
});

test("VS Code knows every custom property, in the form of its custom data", () => {
  const property = z.strictObject({ name: text, description: z.strictObject({ kind: z.literal("markdown"), value: text }) });
  const data = z.strictObject({ $schema: z.url(), version: z.literal(1.1), properties: z.array(property) })
    .parse(read("dist/vscode.css-custom-data.json"));
  assert.deepEqual(data.properties.map(({ name, description }) => [name, description.value]), told(cssProperties));
});
