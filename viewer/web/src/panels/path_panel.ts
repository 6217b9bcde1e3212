// "How is A tied to B?": two fields and the shortest way between them, each step with what it rests on.

import { type Child, counted, h, linkButton, plain, refill } from "../dom.js";
import type { NameSearch } from "../search.js";
import { nameBox } from "../shell/name_box.js";
import { lineSign } from "../shell/legend.js";
import type { App } from "../view.js";
import { RELATION_VERBS } from "../words.js";
import { nodeLink } from "./parts.js";

/** Stays above the panel while it is open, so that the steps can be read one after another. */
export class PathPanel {
  readonly root = h("section", { class: "path-panel", "aria-labelledby": "path-title", hidden: true });
  private readonly steps = h("div", { role: "status" });
  private readonly fields: [HTMLInputElement, HTMLInputElement];
  private ends: [string | null, string | null] = [null, null];
  private isOpen = false;

  constructor(
    private readonly app: App,
    search: () => NameSearch,
  ) {
    const box = (which: 0 | 1, label: string): HTMLElement => {
      const made = nameBox(app.data, search, label, "name or issue", (node) => this.choose(which, app.data.nodes.id[node]), true);
      this.inputs.push(made.input);
      return h("label", { class: "path-field" }, h("span", {}, label), made.root);
    };
    this.root.append(
      h(
        "div",
        { class: "path-head" },
        h("h2", { id: "path-title" }, "How are they tied?"),
        h("button", { type: "button", class: "close", "aria-label": "Close the path", click: () => this.close() }, "×"),
      ),
      box(0, "From"),
      box(1, "To"),
      this.steps,
    );
    this.fields = [this.inputs[0], this.inputs[1]];
  }
  private readonly inputs: HTMLInputElement[] = [];

  open(from?: string): void {
    this.isOpen = true;
    this.root.hidden = false;
    this.ends = [from ?? null, null];
    this.name();
    refill(this.steps, []);
    this.fields[from === undefined ? 0 : 1].focus();
  }

  close(): void {
    this.isOpen = false;
    this.root.hidden = true;
    this.app.go({ path: null });
  }

  show(): void {
    const { path } = this.app.state();
    if (path) this.ends = [path.from, path.to];
    this.root.hidden = !path && !this.isOpen;
    if (path) this.isOpen = true;
    if (path) this.name();
    if (!path) {
      refill(this.steps, []);
      return;
    }
    const shown = this.app.shown();
    refill(
      this.steps,
      shown.path
        ? this.way(shown.path.nodes, shown.path.edges)
        : [h("p", { class: "hint" }, "No edge that is shown ties them, not even over others. Fewer filters may.")],
    );
  }

  private name(): void {
    this.ends.forEach((id, i) => {
      const node = id === null ? undefined : this.app.index.node.get(id);
      if (document.activeElement !== this.fields[i])
        this.fields[i].value = node === undefined ? "" : plain(this.app.data.nodes.label[node]);
    });
  }

  private choose(which: 0 | 1, id: string): void {
    this.ends[which] = id;
    const [from, to] = this.ends;
    if (from !== null && to !== null) this.app.go({ path: { from, to } });
    else this.fields[which === 0 ? 1 : 0].focus();
  }

  private way(nodes: number[], edges: number[]): Child[] {
    const { data } = this.app;
    if (edges.length === 0) return [h("p", { class: "hint" }, "These are one.")];
    const steps = edges.map((edge, i) => {
      const relation = data.edges.relation[edge];
      const isForth = data.edges.source[edge] === nodes[i] || relation === "alliance" || relation === "conflict";
      const count = this.app.shown().edge[edge];
      return h(
        "li",
        {},
        nodeLink(this.app, nodes[isForth ? i : i + 1]),
        " ",
        linkButton(
          h("span", { class: `verb ${relation}` }, lineSign(relation), RELATION_VERBS[relation]),
          () => this.app.select({ kind: "edge", id: data.edges.id[edge] }),
          { "data-key": `step-${edge}`, "aria-label": `${RELATION_VERBS[relation]}: ${counted(count, "statement")}` },
        ),
        " ",
        nodeLink(this.app, nodes[isForth ? i + 1 : i]),
      );
    });
    return [h("p", { class: "hint" }, `${counted(edges.length, "step")}:`), h("ol", { class: "steps" }, ...steps)];
  }
}
