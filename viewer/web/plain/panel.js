// The side panel and the tables. Everything from articles goes in as text, never as markup.

const VERBS = { support: "supports", oppose: "opposes", neutral: "is neutral on" };

export function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function link(text, onClick) {
  const button = element("button", text, "link");
  button.type = "button";
  button.addEventListener("click", onClick);
  return button;
}

function safeUrl(url) {
  return /^https?:\/\//i.test(url ?? "") ? url : null;
}

function documentLine(statement) {
  const line = element("p", undefined, "faint");
  const url = safeUrl(statement.url);
  if (url) {
    const anchor = element("a", statement.document);
    anchor.href = url;
    anchor.rel = "noopener noreferrer";
    anchor.target = "_blank";
    line.append(anchor);
  } else {
    line.append(statement.document);
  }
  line.append([statement.source, statement.date].filter(Boolean).map((part) => `, ${part}`).join(""));
  return line;
}

function statementBlock(statement) {
  const block = element("div", undefined, `statement ${statement.stance}`);
  const head = element("p");
  const object = [statement.issue, statement.target].filter(Boolean).join("; ");
  head.append(element("span", `${statement.actor} `), element("span", VERBS[statement.stance], "stance"), element("span", ` ${object}`));
  const quote = element("p");
  quote.append(statement.before ?? "", element("mark", statement.quote), statement.after ?? "");
  block.append(head, quote, documentLine(statement));
  const sure = statement.confidence === undefined ? "" : `; ${Math.round(statement.confidence * 100)} % sure`;
  block.append(element("p", `${statement.act}${sure}`, "faint"));
  if (statement.coding) block.append(element("p", `codebook: ${statement.coding}`, "faint"));
  return block;
}

// counted: the statements that the map counts, of which a map file holds the best one of each edge only.
function statementList(panel, answer, counted = answer.total) {
  const shown = answer.total < counted ? `${answer.total} of ${counted}` : `${answer.total}`;
  panel.append(element("h3", `${shown} statement${counted === 1 ? "" : "s"}`));
  if (answer.total < counted) panel.append(element("p", "This map file holds the best quote of each edge; its records hold them all.", "hint"));
  else if (answer.total === 0) panel.append(element("p", "No statement rests on this.", "hint"));
  for (const statement of answer.items) panel.append(statementBlock(statement));
}

export function showNode(panel, node, edges, byId, select, answer) {
  panel.replaceChildren(element("h2", node.label));
  panel.append(element("p", [node.kind, ...node.roles].join("; "), "faint"));
  if (node.part_of) panel.append(element("p", `Part of ${node.part_of}`, "faint"));
  if (node.speakers) panel.append(element("p", `Speaks through ${node.speakers.join(", ")}`, "faint"));
  if (node.aliases.length > 0) panel.append(element("p", `Also: ${node.aliases.join(", ")}`, "faint"));
  for (const [relation, title] of [["alliance", "Allies"], ["conflict", "Foes"], ["affiliated", "Affiliations"]]) {
    const ties = edges.filter((edge) => edge.relation === relation && (edge.source === node.id || edge.target === node.id));
    if (ties.length === 0) continue;
    panel.append(element("h3", title));
    ties.sort((a, b) => b.weight - a.weight);
    const list = element("ul");
    for (const edge of ties) {
      const other = byId.get(edge.source === node.id ? edge.target : edge.source);
      if (!other) continue;
      const item = element("li");
      item.append(link(other.label, () => select({ edge })), element("span", edge.issues.length > 0 ? ` on ${edge.issues.join(", ")}` : "", "faint"));
      list.append(item);
    }
    panel.append(list);
  }
  statementList(panel, answer, Math.max(answer.total, node.statements));
}

export function showEdge(panel, edge, byId, select, answer) {
  const source = byId.get(edge.source);
  const target = byId.get(edge.target);
  panel.replaceChildren();
  const head = element("h2");
  head.append(link(source.label, () => select({ node: source })), ` – ${edge.relation} – `, link(target.label, () => select({ node: target })));
  panel.append(head);
  if (edge.issues.length > 0) panel.append(element("p", `On: ${edge.issues.join(", ")}`, "faint"));
  if (answer.total === 0 && edge.evidence) panel.append(element("p", `“${edge.evidence}” (${edge.document})`));
  if (edge.relation !== "affiliated") statementList(panel, answer, Math.max(answer.total, edge.statements));
}

export function showTables(section, graph, byId, select) {
  const table = (caption, columns, rows) => {
    const made = element("table");
    made.append(element("caption", caption));
    const head = element("tr");
    for (const column of columns) {
      const cell = element("th", column);
      cell.scope = "col";
      head.append(cell);
    }
    const body = element("tbody");
    body.append(...rows);
    const top = element("thead");
    top.append(head);
    made.append(top, body);
    return made;
  };
  const row = (cells) => {
    const made = element("tr");
    for (const cell of cells) {
      const td = element("td");
      td.append(cell);
      made.append(td);
    }
    return made;
  };
  const nodes = [...graph.nodes].sort((a, b) => b.statements - a.statements || a.label.localeCompare(b.label));
  const edges = [...graph.edges].sort((a, b) => b.weight - a.weight);
  section.replaceChildren(
    table(`${nodes.length} actors and issues`, ["Name", "Kind", "Statements", "Camp"],
      nodes.map((node) => row([link(node.label, () => select({ node })), node.kind, String(node.statements), node.camp ? String(node.camp) : ""]))),
    table(`${edges.length} ties`, ["From", "Relation", "To", "Statements", "Evidence"],
      edges.map((edge) => row([link(byId.get(edge.source).label, () => select({ edge })), edge.relation, byId.get(edge.target).label, String(edge.statements), edge.evidence]))));
}
