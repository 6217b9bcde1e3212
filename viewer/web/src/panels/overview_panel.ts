// The first thing a reader sees: the main camps, the deepest conflicts, who changed sides, the main issues, and the way on.

import { positionChanges } from "../changes.js";
import { type Child, counted, h, name, plain } from "../dom.js";
import type { App } from "../view.js";
import { heaviest, issueCounts, membersOf, sorted } from "./facts.js";
import { fewOf, nodeLink, section, selectLink, stanceBar } from "./parts.js";

const MOST = 100; // rows of a list

export interface Ways {
  /** The map as a file for Gephi: its address, or what makes it. */
  gephi: string | (() => void);
  startPath(from?: string): void;
}

export function overviewPanel(app: App, ways: Ways): Child[] {
  const { data } = app;
  const { camps, nodes, edges } = data;
  const shown = app.shown();
  const ranked = camps.number
    .map((number, i) => ({ number, i, members: membersOf(app, number) }))
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.members.length - a.members.length || a.number - b.number);
  const conflicts = heaviest(app, "conflict", MOST);
  const alliances = heaviest(app, "alliance", MOST);
  const changes = positionChanges(data, shown.statement);
  const issues = sorted(app, issueCounts(app));
  const people = nodes.kind.reduce((sum, kind, n) => sum + Number(kind !== "issue" && shown.node[n] === 1), 0);
  return [
    h("h2", { tabindex: -1 }, "Overview"),
    h(
      "p",
      { class: "lead" },
      `${counted(people, "name")} take part in ${counted(data.documents.id.length, "document")}. `,
      data.complete ? "Every number leads to the sentences behind it." : "This is a finished map: it holds the best sentence of each edge.",
    ),
    ranked.length > 0 &&
      section(
        "Main camps",
        fewOf(
          ranked.map(({ number, i, members }) =>
            h(
              "button",
              { type: "button", class: "row", "data-key": `camp-${number}`, click: () => app.select({ kind: "camp", id: String(number) }) },
              name(camps.name[i] || `Camp ${number}`, 70),
              h("small", {}, counted(members.length, "member")),
            ),
          ),
          3,
          "camp",
        ),
      ),
    conflicts.length > 0 &&
      section(
        "Deepest conflicts",
        fewOf(
          conflicts.map((edge) => pairRow(app, edge, "against")),
          4,
          "conflict",
        ),
      ),
    alliances.length > 0 &&
      section(
        "Closest allies",
        fewOf(
          alliances.map((edge) => pairRow(app, edge, "with")),
          3,
          "alliance",
        ),
      ),
    section(
      "Changed sides",
      changes.length > 0
        ? h(
            "p",
            {},
            selectLink(app, counted(changes.length, "change"), { kind: "changes", id: "" }),
            ": ",
            ...[...new Set(changes.map((change) => change.actor))]
              .slice(0, 3)
              .flatMap((actor, i) => [i > 0 ? ", " : null, nodeLink(app, actor, 40)]),
          )
        : h("p", { class: "hint" }, "Nobody is seen to change sides on an issue."),
    ),
    issues.length > 0 &&
      section(
        "Main issues",
        fewOf(
          issues
            .slice(0, MOST)
            .map(([issue, counts]) =>
              h(
                "button",
                {
                  type: "button",
                  class: "row",
                  "data-key": `issue-${issue}`,
                  click: () => app.select({ kind: "node", id: nodes.id[issue] }),
                },
                name(nodes.label[issue], 60),
                stanceBar(counts),
              ),
            ),
          5,
          "issue",
        ),
      ),
    section(
      "Go on",
      h(
        "p",
        { class: "actions" },
        h("button", { type: "button", "data-key": "path", click: () => ways.startPath() }, "How are two tied?"),
        typeof ways.gephi === "string"
          ? h("a", { class: "button", href: ways.gephi, download: true }, "Export for Gephi")
          : h("button", { type: "button", click: ways.gephi }, "Export for Gephi"),
      ),
    ),
    edges.id.length === 0 && h("p", { class: "hint" }, "No position was found in these texts, so there is nothing to draw."),
  ];
}

function pairRow(app: App, edge: number, word: string): HTMLElement {
  const { edges, nodes } = app.data;
  const issues = edges.issues[edge];
  const on =
    issues.length > 0
      ? `on ${plain(nodes.label[issues[0]]).slice(0, 60)}${issues.length > 1 ? ` and ${issues.length - 1} more` : ""}`
      : "by what they say of each other";
  return h(
    "button",
    {
      type: "button",
      class: `row pair ${edges.relation[edge]}`,
      "data-key": `edge-${edges.id[edge]}`,
      click: () => app.select({ kind: "edge", id: edges.id[edge] }),
    },
    h("span", {}, name(nodes.label[edges.source[edge]], 40), h("i", {}, ` ${word} `), name(nodes.label[edges.target[edge]], 40)),
    h("small", {}, h("bdi", {}, on), `, ${counted(app.shown().edge[edge], "statement")}`),
  );
}
