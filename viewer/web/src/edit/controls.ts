// What a coder does to a statement or a name: buttons and small forms in the panels. The map is shown anew when the
// server has written the decision down.

import { type Child, clip, counted, h, name, plain } from "../dom.js";
import type { Evidence } from "../model.js";
import type { App } from "../view.js";
import type { Edit, EditDesk, StatementEdit } from "./desk.js";

let forms = 0; // for ids of fields

/** Sends an edit; says what was done, or why not, in `said`. */
async function send(app: App, desk: EditDesk, edit: Edit, said: HTMLElement): Promise<boolean> {
  said.className = "hint";
  said.textContent = "Writing …";
  try {
    const done = await desk.apply(edit);
    said.textContent = `${clip(plain(done.what), 120)}.`;
    app.announce(said.textContent);
    return true;
  } catch (error) {
    said.className = "problem";
    said.textContent = `Not done: ${(error as Error).message}.`;
    app.announce(said.textContent);
    return false;
  }
}

function field(label: string, value: string, options?: string[]): { root: HTMLElement; value: () => string } {
  const id = `edit-${++forms}`;
  const input = h("input", { id, type: "text", value, autocomplete: "off", dir: "auto", maxlength: 500, list: options ? `${id}-names` : null });
  const list = options ? h("datalist", { id: `${id}-names` }, ...options.map((one) => h("option", { value: one }))) : null;
  return { root: h("p", { class: "field" }, h("label", { for: id }, label), input, list), value: () => input.value.trim() };
}

function choice<T extends string>(label: string, values: readonly (readonly [T, string])[], value: T): { root: HTMLElement; value: () => T } {
  const id = `edit-${++forms}`;
  const select = h("select", { id }, ...values.map(([one, text]) => h("option", { value: one, selected: one === value }, text)));
  return { root: h("p", { class: "field" }, h("label", { for: id }, label), select), value: () => select.value as T };
}

function form(title: string, fields: HTMLElement[], save: () => void, cancel: () => void): HTMLFormElement {
  const made = h("form", { class: "edit-form", "aria-label": title }, ...fields, h("p", { class: "actions" }, h("button", { type: "submit" }, "Save"), h("button", { type: "button", click: cancel }, "Cancel")));
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    cancel();
  });
  return made;
}

/** Names of actors or issues, most active first: what fields suggest. */
function names(app: App, issues: boolean): string[] {
  const { nodes } = app.data;
  const places = [...nodes.id.keys()].filter((node) => (nodes.kind[node] === "issue") === issues);
  places.sort((a, b) => nodes.statements[b] - nodes.statements[a] || a - b);
  return places.slice(0, 500).map((node) => plain(nodes.label[node]));
}

const STANCES = [["support", "supports"], ["neutral", "is neutral"], ["oppose", "opposes"]] as const;
const POLES = [["1", "who supports it supports the issue"], ["-1", "who supports it opposes the issue"]] as const;

/** Accept, reject, correct; give the phrase to an issue. */
export function statementControls(app: App, desk: EditDesk, evidence: Evidence): HTMLElement {
  const said = h("p", { class: "hint", role: "status" });
  const place = h("div");
  const buttons: HTMLButtonElement[] = [];
  const button = (text: string, isPressed: boolean | null, click: () => void): HTMLButtonElement => {
    const made = h("button", { type: "button", "aria-pressed": isPressed === null ? null : String(isPressed), click });
    made.textContent = text;
    buttons.push(made);
    return made;
  };
  const close = (): void => {
    place.replaceChildren();
    buttons[0].focus();
  };
  const apply = async (edit: Edit): Promise<void> => {
    for (const one of buttons) one.disabled = true;
    if (await send(app, desk, edit, said)) place.replaceChildren();
    for (const one of buttons) one.disabled = false;
  };
  const decide = (status: StatementEdit["status"]): void => void apply({ edit: "statement", statement: evidence.id, status });
  const open = (made: HTMLFormElement): void => {
    place.replaceChildren(made);
    made.querySelector<HTMLElement>("input, select")?.focus();
  };
  const { review } = evidence;
  const bar = h(
    "p",
    { class: "actions", role: "group", "aria-label": "Your decision" },
    button("Accept", review === "accepted", () => decide(review === "accepted" ? "auto" : "accepted")),
    button("Reject", review === "rejected", () => decide("rejected")),
    button("Correct", review === "edited", () => open(correction(app, evidence, (edit) => void apply(edit), close))),
    evidence.issue ? button("Issue of the phrase", null, () => open(phraseForm(app, evidence.issue!.label, (edit) => void apply(edit), close))) : null,
    review === "edited" ? button("As it was found", null, () => decide("auto")) : null,
  );
  return h("div", { class: "edit" }, bar, place, said);
}

function correction(app: App, evidence: Evidence, save: (edit: StatementEdit) => void, cancel: () => void): HTMLFormElement {
  const actors = names(app, false);
  const actor = field("Actor", evidence.actor.label, actors);
  const stance = choice("Stance", STANCES, evidence.stance);
  const issue = field("Issue", evidence.issue?.label ?? "", names(app, true));
  const target = field("Toward", evidence.target?.label ?? "", actors);
  const act = field("Act", evidence.act);
  const note = field("Note", "");
  return form(
    "Correct the statement",
    [actor.root, stance.root, issue.root, target.root, act.root, note.root],
    () => {
      const edit: StatementEdit = { edit: "statement", statement: evidence.id, status: "edited", stance: stance.value(), actor: actor.value(), issue: issue.value(), target: target.value(), act: act.value() };
      if (note.value() !== "") edit.note = note.value();
      save(edit);
    },
    cancel,
  );
}

function phraseForm(app: App, label: string, save: (edit: Edit) => void, cancel: () => void): HTMLFormElement {
  const phrase = field("Phrase", label);
  const issue = field("Issue of the codebook", "", names(app, true));
  const pole = choice("Meaning", POLES, "1");
  return form("Give the phrase to an issue", [phrase.root, issue.root, pole.root], () => save({ edit: "phrase", phrase: phrase.value(), issue: issue.value(), pole: pole.value() === "1" ? 1 : -1 }), cancel);
}

/** Who is the same as whom: for the panel of an actor. */
export function nameControls(app: App, desk: EditDesk, id: string): Child {
  const node = app.index.node.get(id);
  if (node === undefined || app.data.nodes.kind[node] === "issue" || app.data.roll_up !== "none") return null;
  const said = h("p", { class: "hint", role: "status" });
  const others = new Map<string, string>();
  for (const other of app.data.nodes.id.keys()) {
    if (other !== node && app.data.nodes.kind[other] !== "issue") others.set(plain(app.data.nodes.label[other]), app.data.nodes.id[other]);
  }
  const same = field("Is the same as", "", names(app, false));
  const join = h("form", { class: "edit-form", "aria-label": "Merge names" }, same.root, h("p", { class: "actions" }, h("button", { type: "submit" }, "Merge")));
  join.addEventListener("submit", (event) => {
    event.preventDefault();
    const other = others.get(same.value());
    if (other === undefined) {
      said.className = "problem";
      said.textContent = "Choose a name of the map.";
      return;
    }
    void send(app, desk, { edit: "join", a: id, b: other }, said).then((done) => done && app.select({ kind: "node", id: other }));
  });
  const parts = h("div");
  void showParts(app, desk, id, parts, said);
  return h("details", { class: "part edit" }, h("summary", {}, "Edit the name"), join, parts, said);
}

async function showParts(app: App, desk: EditDesk, id: string, place: HTMLElement, said: HTMLElement): Promise<void> {
  const found = await desk.parts(id).catch(() => []);
  if (found.length === 0) return;
  const row = (part: (typeof found)[number]): HTMLElement =>
    h(
      "li",
      {},
      name(part.name, 60),
      `, ${counted(part.statements, "statement")} `,
      h("button", { type: "button", "aria-label": `${clip(plain(part.name), 60)} is somebody else`, click: () => void send(app, desk, { edit: "part", part: part.id, whole: id }, said) }, "Somebody else"),
    );
  place.replaceChildren(h("p", { class: "fact" }, h("b", {}, "Found in the texts as")), h("ul", { class: "rows" }, ...found.map(row)));
}

/** What was done since the server was started, and the way back. */
export function editBar(app: App, desk: EditDesk): HTMLElement {
  const said = h("span", { role: "status" });
  const undo = h("button", { type: "button", hidden: true }, "Undo");
  const refresh = async (): Promise<void> => {
    const done = await desk.done().catch(() => []);
    const last = done.at(-1);
    undo.hidden = last === undefined;
    said.textContent = last === undefined ? "You may edit: open a statement or a name." : `${counted(done.length, "edit")}; last: ${clip(plain(last.what), 80)}`;
  };
  undo.addEventListener("click", () => {
    undo.disabled = true;
    desk
      .undo()
      .then((done) => app.announce(`Undone: ${plain(done.what)}`))
      .catch((error: Error) => (said.textContent = `Not undone: ${error.message}`))
      .finally(() => (undo.disabled = false));
  });
  void refresh();
  return h("div", { class: "edit-bar", role: "region", "aria-label": "Edits" }, said, undo);
}
