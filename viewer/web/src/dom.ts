// Elements made of text and other elements, never of markup: nothing that an article says can become part of the page.

export type Child = Node | string | null | undefined | false;
type Props = Record<string, string | number | boolean | null | undefined | EventListener>;

/** h("button", {type: "button", class: "link", click: go}, "Go"): functions are listeners, true is a bare attribute, and
 * false, null and undefined leave it out. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setProps(made, props);
  append(made, children);
  return made;
}

/** The same in SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setProps(made, props);
  append(made, children);
  return made;
}

function setProps(made: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
}

export function append(parent: Node, children: Child[]): void {
  for (const child of children) if (child) parent.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
}

/** A button that reads as part of a text. */
export function linkButton(text: Child, click: () => void, props: Props = {}): HTMLButtonElement {
  return h("button", { type: "button", class: "link", click, ...props }, text);
}

// Characters that turn the direction of what stands after them, and controls that show as nothing.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of others as one line. */
export function plain(text: string): string {
  return text.replace(UNSEEN, "").replace(/\s+/gu, " ").trim();
}

/** At most `most` characters, cut with an ellipsis. */
export function clip(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

/** A text of others as one short line, for tooltips and pictures. */
export function oneLine(text: string, most: number): string {
  return clip(plain(text.slice(0, 4 * most)) || "(no name)", most);
}

/** A name of others, isolated from the text around it; its full length is in the tooltip. */
export function name(text: string, most = 80): HTMLElement {
  const clean = plain(text) || "(no name)";
  const short = clip(clean, most);
  return h("bdi", { title: short === clean ? null : clip(clean, 1000) }, short);
}

/** A long text of others, clipped until asked for. */
export function longText(text: string, most: number, tag: "span" | "mark" = "span"): HTMLElement {
  const clean = text.replace(UNSEEN, "");
  const short = clip(clean, most);
  const made = h(tag, { dir: "auto", class: "isolate" }, short);
  if (short === clean) return made;
  const more = linkButton("more", () => {
    made.replaceChildren(clean);
    wrap.focus();
  });
  const wrap = h("span", { tabindex: -1 }, made, " ", more);
  return wrap;
}

/** The address when it is one of the web, else null. */
export function webAddress(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : null;
  } catch {
    return null;
  }
}

/** "1 statement", "2 statements", "1,204 statements" */
export function counted(count: number, one: string, many = one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** Replaces what is in a part of the page and keeps the keyboard's place: elements with the same data-key are the same. */
export function refill(parent: HTMLElement, children: Child[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && parent.contains(active) ? active.dataset["key"] : undefined;
  parent.replaceChildren();
  append(parent, children);
  if (key !== undefined) parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

export function saveAs(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const anchor = h("a", { href: address, download: fileName });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
