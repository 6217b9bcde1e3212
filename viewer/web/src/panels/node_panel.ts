// Who or what a node is, where it stands, with whom and against whom, and what it said.

import { readableDate } from "../dates.js";
import { type Child, counted, h, linkButton, name, plain, webAddress } from "../dom.js";
import { DEEPEST_EGO } from "../address.js";
import { kindSign } from "../shell/legend.js";
import type { App } from "../view.js";
import { KIND_NAMES } from "../words.js";
import { actorsOn, edgesOf, positionsOf, sorted } from "./facts.js";
import { evidenceList, fewOf, nodeLink, positionRow, section, selectLink } from "./parts.js";

const FEW = 6;

export function nodePanel(app: App, id: string, startPath: (from: string) => void): Child[] {
  const node = app.index.node.get(id);
  if (node === undefined)
    return [h("h2", { tabindex: -1 }, "Not in this map"), h("p", { class: "hint" }, "What this address names is not here any more.")];
  const { nodes, camps } = app.data;
  const kind = nodes.kind[node];
  const ego = app.state().ego;
  const isEgo = ego?.id === id;
  const url = webAddress(nodes.url[node]);
  const listed = (title: string, values: string[]): Child =>
    values.length > 0 &&
    h(
      "p",
      { class: "fact" },
      h("b", {}, `${title} `),
      ...values.slice(0, 12).flatMap((value, i) => [i > 0 ? "; " : null, name(value, 70)]),
      values.length > 12 && ` and ${values.length - 12} more`,
    );
  const years = [nodes.first[node], nodes.last[node]].filter(Boolean);
  const camp = nodes.camp[node];
  const campPlace = camps.number.indexOf(camp);
  return [
    h("h2", { tabindex: -1 }, name(nodes.label[node], 160)),
    h(
      "p",
      { class: "kind" },
      kindSign(kind),
      KIND_NAMES[kind],
      camp > 0 && ", of ",
      camp > 0 && selectLink(app, campPlace < 0 ? `camp ${camp}` : name(camps.name[campPlace], 60), { kind: "camp", id: String(camp) }),
    ),
    listed("Roles", nodes.roles[node]),
    listed(
      "Also",
      nodes.aliases[node].filter((alias) => plain(alias) !== plain(nodes.label[node])),
    ),
    nodes.part_of[node] !== "" && listed("Part of", [nodes.part_of[node]]),
    listed("Speaks through", nodes.speakers[node]),
    years.length > 0 &&
      h(
        "p",
        { class: "fact" },
        h("b", {}, "Heard "),
        years[0] === years[1] ? readableDate(years[0]) : years.map(readableDate).join(" to "),
      ),
    url !== null && h("p", { class: "fact" }, h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, "More about it")),
    h(
      "p",
      { class: "actions" },
      h(
        "button",
        { type: "button", "aria-pressed": String(isEgo), "data-key": "ego", click: () => app.go({ ego: isEgo ? null : { id, depth: 1 } }) },
        isEgo ? "Show all again" : "Only its surroundings",
      ),
      isEgo &&
        ego.depth < DEEPEST_EGO &&
        h("button", { type: "button", "data-key": "deeper", click: () => app.go({ ego: { id, depth: ego.depth + 1 } }) }, "One step more"),
      h("button", { type: "button", "data-key": "path", click: () => startPath(id) }, "Path from here"),
    ),
    ...(kind === "issue" ? issueParts(app, node) : actorParts(app, node)),
    evidenceList(app, (next) => app.evidence(next === undefined ? { node: id } : { node: id, next })),
  ];
}

function issueParts(app: App, issue: number): Child[] {
  const all = sorted(app, actorsOn(app, issue));
  const rows = (side: number): HTMLElement[] =>
    all.filter(([, [yes, , no]]) => Math.sign(yes - no) === side).map(([actor, counts]) => positionRow(app, actor, actor, issue, counts));
  const part = (title: string, items: HTMLElement[]): Child =>
    items.length > 0 && section(`${title} (${items.length})`, fewOf(items, FEW, "actor"));
  return [part("Supported by", rows(1)), part("Opposed by", rows(-1)), part("No side taken by", rows(0))];
}

function actorParts(app: App, actor: number): Child[] {
  const positions = sorted(app, positionsOf(app, actor)).map(([issue, counts]) => positionRow(app, issue, actor, issue, counts));
  const ties = (title: string, relation: string, word: string): Child => {
    const found = edgesOf(app, actor, relation).map(({ other, edge }) => tieRow(app, other, edge, word));
    return found.length > 0 && section(`${title} (${found.length})`, fewOf(found, FEW, word));
  };
  const acts = (title: string, relation: string, direction: "out" | "in"): Child => {
    const found = edgesOf(app, actor, relation, direction)
      .filter(({ other }) => app.data.nodes.kind[other] !== "issue")
      .map(({ other, edge }) => tieRow(app, other, edge, "statement"));
    return found.length > 0 && section(title, fewOf(found, FEW, "name"));
  };
  return [
    positions.length > 0 && section(`Positions (${positions.length})`, fewOf(positions, FEW, "position")),
    ties("Allies", "alliance", "ally"),
    ties("Foes", "conflict", "foe"),
    acts("Supports", "supports", "out"),
    acts("Opposes", "opposes", "out"),
    acts("Supported by", "supports", "in"),
    acts("Opposed by", "opposes", "in"),
    acts("Affiliated with", "affiliated", "out"),
    acts("Its people", "affiliated", "in"),
  ];
}

function tieRow(app: App, other: number, edge: number, word: string): HTMLElement {
  const { edges } = app.data;
  if (edges.relation[edge] === "affiliated")
    return h(
      "span",
      { class: "row-text" },
      nodeLink(app, other),
      edges.acts[edge].length > 0 && h("small", {}, ` ${edges.acts[edge].map((act) => plain(act)).join(", ")}`),
    );
  const count = app.shown().edge[edge];
  const issues = edges.issues[edge].length;
  const grounds =
    issues > 0 && word !== "statement" ? `${counted(issues, "issue")}, ${counted(count, "statement")}` : counted(count, "statement");
  return h(
    "span",
    { class: "row-text wide" },
    nodeLink(app, other),
    linkButton(h("small", {}, grounds), () => app.select({ kind: "edge", id: edges.id[edge] }), {
      "data-key": `edge-${edges.id[edge]}`,
      "aria-label": `${grounds}: why`,
    }),
  );
}
