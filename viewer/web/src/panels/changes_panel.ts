// Who took one side of an issue and later the other.

import { positionChanges } from "../changes.js";
import { readableDate } from "../dates.js";
import { type Child, counted, h, name } from "../dom.js";
import type { App } from "../view.js";
import { evidenceCard, nodeLink } from "./parts.js";

/** Each change with the last sentence before and the first after. */
export function changesPanel(app: App): Child[] {
  const changes = positionChanges(app.data, app.shown().statement);
  const items = changes.map((change) => {
    const last = change.oldSide[change.oldSide.length - 1];
    const first = change.newSide[0];
    const holder = h("div", { class: "before-after" });
    const words = (side: number): string => (side > 0 ? "supporting" : "opposing");
    const details = h(
      "details",
      {},
      h(
        "summary",
        {},
        boldName(app, change.actor),
        h("span", {}, ` from ${words(change.from)} to ${words(change.to)} `),
        boldName(app, change.issue),
        h("small", {}, ` between ${readableDate(change.lastBefore)} and ${readableDate(change.firstAfter)}`),
      ),
      holder,
    );
    return { details, holder, change, last, first };
  });
  for (const item of items)
    item.details.addEventListener(
      "toggle",
      () => void fillChange(app, item.holder, item.change.actor, item.change.issue, item.last, item.first),
      { once: true },
    );
  if (items.length > 0) items[0].details.open = true;
  return [
    h("h2", { tabindex: -1 }, "Who changed sides"),
    h(
      "p",
      { class: "lead" },
      changes.length > 0
        ? `${counted(changes.length, "change")} of side on an issue, latest first. Statements without a date say nothing of change.`
        : "Nobody is seen to change sides on an issue. Statements without a date say nothing of change.",
    ),
    ...items.map(({ details }) => details),
  ];
}

function boldName(app: App, node: number): HTMLElement {
  return h("b", {}, name(app.data.nodes.label[node], 50));
}

async function fillChange(app: App, holder: HTMLElement, actor: number, issue: number, last: number, first: number): Promise<void> {
  const { nodes, statements } = app.data;
  holder.replaceChildren(h("p", { class: "hint", role: "status" }, "Loading the sentences …"));
  const wanted = [last, first].map((s) => statements.id[s]);
  const found = new Map<string, HTMLElement>();
  try {
    let next: string | undefined;
    do {
      const asked = { actor: nodes.id[actor], issue: nodes.id[issue] };
      const page = await app.evidence(next === undefined ? asked : { ...asked, next });
      for (const item of page.items) if (wanted.includes(item.id)) found.set(item.id, evidenceCard(app, item));
      next = page.next ?? undefined;
    } while (next !== undefined && found.size < wanted.length);
    const [before, after] = wanted.map((id) => found.get(id) ?? h("p", { class: "hint" }, "This sentence is not here."));
    holder.replaceChildren(
      h("h3", {}, "Before"),
      before,
      h("h3", {}, "After"),
      after,
      h("p", { class: "actions" }, nodeLink(app, actor), nodeLink(app, issue)),
    );
  } catch (error) {
    holder.replaceChildren(h("p", { class: "problem", role: "alert" }, `The sentences could not be loaded: ${(error as Error).message}.`));
  }
}
