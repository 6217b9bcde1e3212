// The statements of one place of the timeline, below it: each opens the sentences of its actor on its issue.

import { readableDate } from "../dates.js";
import { counted, h, name, oneLine } from "../dom.js";
import { cellId } from "../view.js";
import type { App } from "../view.js";

const most = 200;
const words = new Map([[1, "supports"], [0, "is neutral on"], [-1, "opposes"]]);

export class StatementList {
  readonly root = h("section", { class: "statement-list", "aria-label": "Statements of one place", hidden: true });

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
    const heading = h("h2", { tabindex: -1 }, title);
    this.root.replaceChildren(
      heading,
      h("ul", {}, ...statements.slice(0, most).map((s) =>
        h("li", {},
          h("button", { type: "button", class: "link", click: () => select(s) }, name(data.nodes.label[actor[s]], 80), ` ${words.get(stance[s])} `, name(data.nodes.label[issue[s]], 80)),
          h("span", { class: "faint" }, ` ${date[s] === "" ? "undated" : readableDate(date[s])}, ${oneLine(data.documents.title[document[s]] ?? "", 100)}`)))),
      ...(statements.length > most ? [h("p", {}, `and ${counted(statements.length - most, "statement")} more: filter by date to see them`)] : []),
      h("button", { type: "button", click: () => this.clear() }, "Close"),
    );
    this.root.hidden = false;
    heading.focus();
  }
}
