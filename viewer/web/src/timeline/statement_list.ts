// The statements of one place of the timeline, below it: each opens the sentences of its actor on its issue.

import { readableDate } from "../dates.js";
import { clip, countOf, element, named } from "../dom.js";
import { cellId } from "../view.js";
import type { App } from "../view.js";

const most = 200;
const words = new Map([[1, "supports"], [0, "is neutral on"], [-1, "opposes"]]);

export class StatementList {
  readonly root = element("section", { class: "statement-list", "aria-label": "Statements of one place", hidden: true });

  constructor(private readonly app: App) {}

  clear(): void {
    this.root.hidden = true;
  }

  /** One statement opens at once. */
  open(title: string, statements: readonly number[]): void {
    const { data } = this.app;
    const select = (s: number): void => {
      const { id } = data.nodes;
      this.app.select({ kind: "cell", id: cellId(id[data.statements.actor[s]], id[data.statements.issue[s]]) });
    };
    if (new Set(statements.map((s) => `${data.statements.actor[s]} ${data.statements.issue[s]}`)).size === 1) {
      this.clear();
      select(statements[0]);
      return;
    }
    const { actor, issue, stance, date, document } = data.statements;
    const heading = element("h2", { tabindex: "-1" }, title);
    this.root.replaceChildren(
      heading,
      element("ul", {}, ...statements.slice(0, most).map((s) =>
        element("li", {},
          element("button", { type: "button", class: "plain", on: { click: () => select(s) } }, named(data.nodes.label[actor[s]], 80), ` ${words.get(stance[s])} `, named(data.nodes.label[issue[s]], 80)),
          element("span", { class: "faint" }, ` ${date[s] === "" ? "undated" : readableDate(date[s])}, ${clip(data.documents.title[document[s]] ?? "", 100)}`)))),
      ...(statements.length > most ? [element("p", {}, `and ${countOf(statements.length - most, "statement")} more: filter by date to see them`)] : []),
      element("button", { type: "button", on: { click: () => this.clear() } }, "Close"),
    );
    this.root.hidden = false;
    heading.focus();
  }
}
