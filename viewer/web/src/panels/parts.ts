// What several panels are made of.

import { readableDate } from "../dates.js";
import { type Child, counted, h, linkButton, longText, name, plain, webAddress } from "../dom.js";
import type { Evidence } from "../model.js";
import { type App, cellId, type Selection } from "../view.js";
import { SIDE_VERBS, type Side } from "../words.js";

const QUOTE = 700; // characters shown of a sentence
const AROUND = 260; // ... and before and after it

export function section(title: Child, ...children: Child[]): HTMLElement {
  return h("section", { class: "part" }, h("h3", {}, title), ...children);
}

/** A name that opens its panel. */
export function nodeLink(app: App, node: number, most = 60): HTMLElement {
  return linkButton(name(app.data.nodes.label[node], most), () => app.select({ kind: "node", id: app.data.nodes.id[node] }), {
    "data-key": `node-${app.data.nodes.id[node]}`,
  });
}

export function selectLink(app: App, text: Child, selection: Selection, label?: string): HTMLElement {
  return linkButton(text, () => app.select(selection), { "data-key": `${selection?.kind}-${selection?.id}`, "aria-label": label });
}

/** A list that shows the first few until more are asked for. */
export function fewOf(items: HTMLElement[], few: number, what: string, className = "rows"): HTMLElement {
  const list = h("ul", { class: className }, ...items.slice(0, few).map((item) => h("li", {}, item)));
  if (items.length <= few) return list;
  const more = linkButton(`${counted(items.length - few, `more ${what}`)}`, () => {
    const rest = items.slice(few).map((item) => h("li", { tabindex: -1 }, item));
    list.append(...rest);
    more.remove();
    rest[0]?.focus();
  });
  return h("div", {}, list, more);
}

/** How many statements support, are neutral, oppose: a bar with the numbers beside it. */
export function stanceBar(counts: readonly [number, number, number]): HTMLElement {
  const [support, neutral, oppose] = counts;
  const all = support + neutral + oppose;
  const parts: [string, number, string][] = [
    ["support", support, "+"],
    ["neutral", neutral, "·"],
    ["oppose", oppose, "−"],
  ];
  const said = [support && `${support} supporting`, neutral && `${neutral} neutral`, oppose && `${oppose} opposing`]
    .filter(Boolean)
    .join(", ");
  const bar = h("span", { class: "bar", "aria-hidden": "true" });
  for (const [side, count] of parts) {
    if (count === 0) continue;
    const piece = h("span", { class: side });
    piece.style.flexGrow = String(count / all);
    bar.append(piece);
  }
  const numbers = parts
    .filter(([, count]) => count > 0)
    .map(([side, count, sign]) => h("span", { class: `number ${side}`, "aria-hidden": "true" }, `${sign}${count}`));
  return h("span", { class: "stance-bar" }, bar, ...numbers, h("span", { class: "unseen" }, said));
}

/** An actor's position on an issue, which opens the sentences. */
export function positionRow(app: App, node: number, actor: number, issue: number, counts: readonly [number, number, number]): HTMLElement {
  const { nodes } = app.data;
  const id = cellId(nodes.id[actor], nodes.id[issue]);
  return h(
    "button",
    { type: "button", class: "row", "data-key": `cell-${id}`, click: () => app.select({ kind: "cell", id }) },
    name(nodes.label[node], 60),
    stanceBar(counts),
  );
}

export function sideOf(stance: Evidence["stance"]): Side {
  return stance === "support" ? 1 : stance === "oppose" ? -1 : 0;
}

function documentLine(evidence: Evidence): HTMLElement {
  const { document } = evidence;
  const title = plain(document.title) || document.id;
  const url = webAddress(document.url);
  const source = document.source ? plain(document.source) : "";
  return h(
    "p",
    { class: "document" },
    url ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, name(title, 120)) : name(title, 120),
    source !== "" && source !== title && ", ",
    source !== "" && source !== title && name(source, 60),
    evidence.date ? `, ${readableDate(evidence.date)}` : document.date ? `, ${readableDate(document.date)}` : ", no date",
  );
}

/** A sentence with who says it, in its context, and where it stands. */
export function evidenceCard(app: App, evidence: Evidence): HTMLElement {
  const link = (of: { id: string; label: string }): Child => {
    const node = app.index.node.get(of.id);
    return node === undefined ? name(of.label, 60) : nodeLink(app, node);
  };
  const side = sideOf(evidence.stance);
  const object = [
    evidence.issue && link(evidence.issue),
    evidence.issue && evidence.target && ", toward ",
    evidence.target && link(evidence.target),
  ];
  const facts = [
    plain(evidence.act),
    evidence.confidence === undefined ? "" : `${Math.round(evidence.confidence * 100)} % sure`,
    evidence.review ? `${evidence.review} by a coder` : "",
    evidence.coding ? `codebook: ${plain(evidence.coding)}` : "",
  ].filter(Boolean);
  return h(
    "article",
    { class: `evidence ${evidence.stance}` },
    h(
      "p",
      { class: "who" },
      link(evidence.actor),
      evidence.counted_for && ", for ",
      evidence.counted_for && link(evidence.counted_for),
      h("strong", {}, ` ${SIDE_VERBS[side]} `),
      ...object,
    ),
    evidence.quote
      ? h(
          "blockquote",
          {},
          evidence.before ? h("span", { class: "around isolate", dir: "auto" }, tail(plainKeepingEnds(evidence.before), AROUND)) : null,
          longText(evidence.quote, QUOTE, "mark"),
          evidence.after ? h("span", { class: "around isolate", dir: "auto" }, head(plainKeepingEnds(evidence.after), AROUND)) : null,
        )
      : h("p", { class: "hint" }, "The record gives no sentence."),
    documentLine(evidence),
    facts.length > 0 && h("p", { class: "facts" }, facts.join(" · ")),
  );
}

function plainKeepingEnds(text: string): string {
  const clean = plain(text);
  return `${/^\s/.test(text) ? " " : ""}${clean}${/\s$/.test(text) ? " " : ""}`;
}

function head(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

function tail(text: string, most: number): string {
  return text.length <= most ? text : `…${text.slice(-most)}`;
}

export type Fetch = (next: string | undefined) => ReturnType<App["evidence"]>;

/** The sentences, paged: loading, empty and error states are its own. `lead` may put some of the first page elsewhere. */
export function evidenceList(app: App, fetch: Fetch, what = "statement", arrange?: (items: Evidence[]) => HTMLElement): HTMLElement {
  const title = h("h3", {}, "Statements");
  const list = h("div", {}, h("p", { class: "hint", role: "status" }, "Loading the sentences …"));
  const foot = h("div");
  const root = h("section", { class: "part statements", "aria-busy": "true" }, title, list, foot);
  const load = async (next?: string): Promise<void> => {
    try {
      const page = await fetch(next);
      root.setAttribute("aria-busy", "false");
      title.textContent = counted(page.total, what);
      if (next === undefined) list.replaceChildren();
      if (next === undefined && arrange && page.items.length > 0) list.append(arrange(page.items));
      else list.append(...page.items.map((one) => evidenceCard(app, one)));
      if (page.total === 0)
        list.append(
          h("p", { class: "hint" }, app.data.complete ? "No sentence that passes the filters." : "The map file holds no sentence of this."),
        );
      foot.replaceChildren();
      if (page.next !== null) {
        const more = h(
          "button",
          { type: "button", class: "more", click: () => ((more.disabled = true), void load(page.next!)) },
          "More statements",
        );
        foot.append(more);
      }
    } catch (error) {
      root.setAttribute("aria-busy", "false");
      if (next === undefined) list.replaceChildren();
      foot.replaceChildren(
        h("p", { class: "problem", role: "alert" }, `The sentences could not be loaded: ${(error as Error).message}.`),
        h("button", { type: "button", click: () => void load(next) }, "Try again"),
      );
    }
  };
  void load();
  return root;
}
