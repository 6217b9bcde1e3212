// Records (Standpoint JSON Lines) for maps that no article would give: a builder in which a statement is one call.

import { createHash } from "node:crypto";

const hashed = (prefix, ...fields) => prefix + createHash("sha256").update(fields.join("\0")).digest("hex").slice(0, 16);

// Places in records are code points; those of JavaScript are UTF-16 units.
function spanOf(text, quote) {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`not in the text: ${quote.slice(0, 80)}`);
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(quote).length, quote };
}

export class Records {
  #lines = [{ record: "header", format: "standpoint", version: "1.0", offsets: "codepoint", generator: { name: "page-tests", version: "1" } }];
  #known = new Map();
  #texts = new Map();

  /** Gives the document's id. `more`: title, date, url, source. */
  document(text, more = {}) {
    const id = hashed("d:", text, more.title ?? "");
    this.#texts.set(id, text);
    this.#lines.push({ record: "document", id, text, ...more });
    return id;
  }

  entity(name, kind = "person") {
    return this.#once(hashed("e:", kind === "person" ? "person" : "other", name), (id) => ({ record: "entity", id, name, kind }));
  }

  issue(label) {
    return this.#once(hashed("i:", label), (id) => ({ record: "issue", id, label, provisional: true, phrases: [label] }));
  }

  /**
   * `quote` stands in the document's text and is the evidence. Give `issue` (a label) or `target` (a name), or both.
   * `date`: {value, precision, basis}; without it the statement has the date of its document, if that has one.
   */
  statement({ doc, actor, kind, issue, target, targetKind, stance, quote, act = "state", confidence = 0.9, date }) {
    const evidence = spanOf(this.#texts.get(doc), quote);
    const line = { record: "statement", doc, actor: { entity: this.entity(actor, kind) }, stance, confidence, act, evidence: [evidence] };
    if (issue !== undefined) line.issue = { id: this.issue(issue) };
    if (target !== undefined) line.target = { entity: this.entity(target, targetKind) };
    if (date !== undefined) line.date = date;
    line.id = hashed("s:", doc, actor, issue ?? "", target ?? "", stance, String(evidence.start), String(this.#lines.length));
    this.#lines.push(line);
    return line.id;
  }

  toString() {
    return this.#lines.map((line) => JSON.stringify(line) + "\n").join("");
  }

  #once(id, make) {
    if (!this.#known.has(id)) {
      this.#known.set(id, true);
      this.#lines.push(make(id));
    }
    return id;
  }
}
