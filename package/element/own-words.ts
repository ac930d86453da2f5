/**
 * A portal's own words in the faces: what stands in a `<template data-for data-place>` between the tags. Its nodes are moved,
 * and never written out as markup. They stay the same in every face that they come to, with their listeners.
 */

import { nearestLanguage } from "./surroundings.js";

/** `before` what a face asks for, among its actions, or after everything. */
export type Place = "before" | "actions" | "after";

const boxes = new WeakMap<HTMLTemplateElement, HTMLElement>();

export function findTemplates(root: HTMLElement): HTMLTemplateElement[] {
  return [...root.querySelectorAll<HTMLTemplateElement>(":scope > template[data-for]")];
}

export function findOwnWords(root: HTMLElement, face: string, place: Place): HTMLElement[] {
  return findTemplates(root)
    .filter(({ dataset }) => dataset.for?.split(/\s+/).includes(face) && (dataset.place ?? "before") === place)
    .map((template) => fillBox(template, place, nearestLanguage(root)));
}

function fillBox(template: HTMLTemplateElement, place: Place, language: string | null): HTMLElement {
  const box = boxes.get(template) ?? document.createElement("div");
  boxes.set(template, box);
  box.className = place === "actions" ? "slps-own slps-actions" : "slps-own";
  // The element may not speak the language of the page.
  box.lang = language ?? "";
  // Some frameworks put the children of a template beside its content.
  const nodes = [...template.content.childNodes, ...template.childNodes];
  // What a portal has put in anew takes the place of what was there.
  if (nodes.length > 0) box.replaceChildren(...nodes);
  return box;
}
