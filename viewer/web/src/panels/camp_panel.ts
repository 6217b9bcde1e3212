// A camp: who is in it, what it rests on, against whom it stands.

import { type Child, counted, h, linkButton, name, plain } from "../dom.js";
import type { App } from "../view.js";
import { type Counts, membersOf, sorted, total } from "./facts.js";
import { fewOf, nodeLink, section, stanceBar } from "./parts.js";

export function campPanel(app: App, id: string): Child[] {
  const { camps, nodes, statements, edges } = app.data;
  const place = camps.number.findIndex((number) => String(number) === id);
  if (place < 0) return [h("h2", { tabindex: -1 }, "Not in this map"), h("p", { class: "hint" }, "There is no such camp here any more.")];
  const camp = camps.number[place];
  const members = membersOf(app, camp);
  const shown = app.shown();

  const positions = new Map<number, Counts>();
  for (const member of members) {
    for (const s of app.index.statementsOf[member]) {
      if (statements.actor[s] !== member || statements.issue[s] < 0 || shown.statement[s] === 0) continue;
      const counts = positions.get(statements.issue[s]) ?? [0, 0, 0];
      ++counts[1 - statements.stance[s]];
      positions.set(statements.issue[s], counts);
    }
  }
  // Ties within and towards others.
  const against = new Map<number, number[]>();
  const within: number[] = [];
  for (let e = 0; e < shown.edge.length; ++e) {
    if (shown.edge[e] === 0 || (edges.relation[e] !== "conflict" && edges.relation[e] !== "alliance")) continue;
    const [a, b] = [nodes.camp[edges.source[e]], nodes.camp[edges.target[e]]];
    if (a === camp && b === camp && edges.relation[e] === "alliance") within.push(e);
    if (edges.relation[e] === "conflict" && (a === camp) !== (b === camp)) {
      const other = a === camp ? b : a;
      against.set(other, [...(against.get(other) ?? []), e]);
    }
  }
  const byWeight = (list: number[]): number[] => list.sort((a, b) => edges.weight[b] - edges.weight[a] || a - b);
  const campName = (number: number): string => {
    const at = camps.number.indexOf(number);
    return at < 0 || camps.name[at] === "" ? (number === 0 ? "names in no camp" : `camp ${number}`) : camps.name[at];
  };
  return [
    h("h2", { tabindex: -1 }, name(camps.name[place] || `Camp ${camp}`, 120)),
    h("p", { class: "kind" }, `camp of ${counted(members.length, "member")}`),
    camps.about[place] !== "" && h("p", { class: "lead" }, h("bdi", {}, plain(camps.about[place]).slice(0, 400))),
    section(
      "Members",
      fewOf(
        members.map((node) =>
          h("span", { class: "row-text wide" }, nodeLink(app, node), h("small", {}, `${counted(nodes.statements[node], "statement")}`)),
        ),
        8,
        "member",
      ),
    ),
    positions.size > 0 &&
      section(
        "Where it stands",
        fewOf(
          sorted(app, positions)
            .slice(0, 40)
            .map(([issue, counts]) => h("span", { class: "row-text wide" }, nodeLink(app, issue), stanceBar(counts))),
          6,
          "issue",
        ),
      ),
    within.length > 0 &&
      section(
        "Held together by",
        fewOf(
          byWeight(within)
            .slice(0, 40)
            .map((edge) => tie(app, edge)),
          3,
          "alliance",
        ),
      ),
    ...[...against]
      .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
      .slice(0, 4)
      .map(([other, list]) =>
        section(
          h(
            "span",
            {},
            "Against ",
            other > 0 && camps.number.includes(other)
              ? linkButton(name(campName(other), 70), () => app.select({ kind: "camp", id: String(other) }), {
                  "data-key": `camp-${other}`,
                })
              : campName(other),
          ),
          fewOf(
            byWeight(list)
              .slice(0, 40)
              .map((edge) => tie(app, edge)),
            3,
            "conflict",
          ),
        ),
      ),
    members.length > 0 && total(sumOf(positions)) === 0 && h("p", { class: "hint" }, "The filters leave none of its statements."),
  ];
}

function sumOf(positions: Map<number, Counts>): Counts {
  const sum: Counts = [0, 0, 0];
  for (const counts of positions.values()) for (const i of [0, 1, 2] as const) sum[i] += counts[i];
  return sum;
}

function tie(app: App, edge: number): HTMLElement {
  const { edges, nodes } = app.data;
  return h(
    "button",
    {
      type: "button",
      class: `row pair ${edges.relation[edge]}`,
      "data-key": `edge-${edges.id[edge]}`,
      click: () => app.select({ kind: "edge", id: edges.id[edge] }),
    },
    h(
      "span",
      {},
      name(nodes.label[edges.source[edge]], 40),
      h("i", {}, edges.relation[edge] === "conflict" ? " against " : " with "),
      name(nodes.label[edges.target[edge]], 40),
    ),
    h("small", {}, counted(app.shown().edge[edge], "statement")),
  );
}
