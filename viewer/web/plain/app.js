// The plain page, of a program that was built without node: tables and a matrix, and the sentences behind them. Shows what
// GET /api/v1/page gives, or what a one-file map holds. Everything from articles goes in as text, never as markup.
"use strict";
(() => {
  const MOST_ROWS = 500;
  const MOST_COLUMNS = 40;
  const VERBS = { support: "supports", oppose: "opposes", neutral: "is neutral on" };
  const RELATIONS = {
    supports: "supports",
    opposes: "opposes",
    neutral: "is neutral on",
    affiliated: "is affiliated with",
    alliance: "is allied with",
    conflict: "is in conflict with",
  };
  const $ = (id) => document.getElementById(id);
  let data = null;
  let inlined = null; // the sentences of a one-file map

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  // A name of others does not turn the text around it.
  function name(text) {
    return element("bdi", text.length > 200 ? `${text.slice(0, 200)}…` : text);
  }

  function link(content, click) {
    const button = element("button", undefined, "link");
    button.type = "button";
    button.append(content);
    button.addEventListener("click", click);
    return button;
  }

  async function readBlock(block) {
    if (block.dataset.encoding !== "gzip-base64") return JSON.parse(block.textContent);
    const bytes = Uint8Array.from(atob(block.textContent.trim()), (one) => one.charCodeAt(0));
    return JSON.parse(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text());
  }

  async function ask(path) {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).detail ?? `the server answered ${answer.status}`);
    return answer.json();
  }

  // asked: {node}, {edge} or {actor, issue}, all ids.
  async function evidence(asked) {
    if (!$("standpoint-page")) return ask(`api/v1/statements?limit=200&${new URLSearchParams(asked)}`);
    inlined ??= await readBlock($("standpoint-evidence"));
    const { statements: s, nodes, edges } = data;
    const edge = asked.edge === undefined ? null : edges.rests_on[edges.id.indexOf(asked.edge)];
    const at = (key) => nodes.id.indexOf(asked[key]);
    const items = inlined.filter(
      (one, i) =>
        one &&
        (edge
          ? edge.includes(i)
          : asked.node !== undefined
            ? [s.actor[i], s.issue[i], s.target[i]].includes(at("node"))
            : s.actor[i] === at("actor") && s.issue[i] === at("issue")),
    );
    return { total: items.length, items };
  }

  function sentence(item) {
    const block = element("div", undefined, `statement ${item.stance}`);
    const head = element("p");
    head.append(name(item.actor.label), element("b", ` ${VERBS[item.stance]} `));
    for (const of of [item.issue, item.target]) if (of) head.append(name(of.label), " ");
    const quote = element("blockquote");
    quote.append(item.before ?? "", element("mark", item.quote ?? ""), item.after ?? "");
    const where = element("p", undefined, "faint");
    const title = name(item.document.title || item.document.id);
    if (/^https?:\/\//i.test(item.document.url ?? "")) {
      const anchor = element("a");
      Object.assign(anchor, { href: item.document.url, rel: "noopener noreferrer", target: "_blank" });
      anchor.append(title);
      where.append(anchor);
    } else where.append(title);
    where.append(
      [item.date, item.act, item.confidence === undefined ? "" : `${Math.round(item.confidence * 100)} % sure`]
        .filter(Boolean)
        .map((part) => `, ${part}`)
        .join(""),
    );
    block.append(head, quote, where);
    return block;
  }

  async function read(title, asked) {
    const panel = $("panel");
    const heading = element("h2");
    heading.append(...title);
    heading.tabIndex = -1;
    panel.replaceChildren(heading, element("p", "Loading the sentences …", "faint"));
    heading.focus();
    try {
      const { total, items } = await evidence(asked);
      if (!panel.contains(heading)) return;
      panel.replaceChildren(
        heading,
        element("h3", `${total} statement${total === 1 ? "" : "s"}${items.length < total ? `, the first ${items.length}` : ""}`),
        ...items.map(sentence),
      );
    } catch (error) {
      panel.replaceChildren(heading, element("p", `The sentences could not be loaded: ${error.message}. Is the server still running?`));
    }
  }

  function nodeLink(node) {
    return link(name(data.nodes.label[node]), () => read([name(data.nodes.label[node])], { node: data.nodes.id[node] }));
  }

  function fill(caption, heads, rows) {
    const table = element("table");
    table.append(
      element(
        "caption",
        rows.length > MOST_ROWS ? `${caption}: ${MOST_ROWS} of ${rows.length}; find others by name` : `${caption}: ${rows.length}`,
      ),
    );
    const head = table.createTHead().insertRow();
    for (const text of heads) {
      const cell = element("th");
      cell.scope = "col";
      cell.append(text);
      head.append(cell);
    }
    const body = table.createTBody();
    for (const make of rows.slice(0, MOST_ROWS)) {
      const row = body.insertRow();
      make().forEach((content, i) => {
        const cell = element(i === 0 ? "th" : "td");
        if (i === 0) cell.scope = "row";
        cell.append(content);
        row.append(cell);
      });
    }
    $("table").replaceChildren(table);
  }

  const wanted = () => $("find").value.trim().toLowerCase();
  const isWanted = (node) => [data.nodes.label[node], ...data.nodes.aliases[node]].some((one) => one.toLowerCase().includes(wanted()));
  const byActivity = (a, b) => data.nodes.statements[b] - data.nodes.statements[a] || a - b;
  const nodesOf = (isIssue) =>
    data.nodes.id
      .map((_, node) => node)
      .filter((node) => (data.nodes.kind[node] === "issue") === isIssue && isWanted(node))
      .sort(byActivity);

  const TABLES = {
    actors() {
      fill(
        "Actors",
        ["Name", "Kind", "Roles", "Camp", "Statements"],
        nodesOf(false).map((node) => () => [
          nodeLink(node),
          data.nodes.kind[node],
          name(data.nodes.roles[node].join("; ")),
          data.nodes.camp[node] ? String(data.nodes.camp[node]) : "",
          String(data.nodes.statements[node]),
        ]),
      );
    },
    issues() {
      const sides = new Map();
      data.statements.issue.forEach((issue, s) => {
        if (!sides.has(issue)) sides.set(issue, { 1: 0, 0: 0, [-1]: 0 });
        ++sides.get(issue)[data.statements.stance[s]];
      });
      fill(
        "Issues",
        ["Issue", "Supporting", "Neutral", "Opposing"],
        nodesOf(true).map((node) => () => [nodeLink(node), ...[1, 0, -1].map((side) => String(sides.get(node)?.[side] ?? 0))]),
      );
    },
    edges() {
      const { source, target, relation, statements, weight, id, evidence: best } = data.edges;
      const order = id
        .map((_, edge) => edge)
        .filter((edge) => isWanted(source[edge]) || isWanted(target[edge]))
        .sort((a, b) => weight[b] - weight[a] || a - b);
      fill(
        "Ties and positions",
        ["From", "Relation", "To", "Statements", "Best sentence"],
        order.map((edge) => () => {
          const title = () => [
            name(data.nodes.label[source[edge]]),
            ` ${RELATIONS[relation[edge]]} `,
            name(data.nodes.label[target[edge]]),
          ];
          const count = relation[edge] === "affiliated" ? "" : link(String(statements[edge]), () => read(title(), { edge: id[edge] }));
          return [nodeLink(source[edge]), RELATIONS[relation[edge]], nodeLink(target[edge]), count, name(best[edge])];
        }),
      );
    },
    matrix() {
      const issues = data.nodes.id
        .map((_, node) => node)
        .filter((node) => data.nodes.kind[node] === "issue")
        .sort(byActivity)
        .slice(0, MOST_COLUMNS);
      const cells = new Map();
      data.statements.actor.forEach((actor, s) => {
        const key = `${actor} ${data.statements.issue[s]}`;
        if (!cells.has(key)) cells.set(key, { 1: 0, 0: 0, [-1]: 0 });
        ++cells.get(key)[data.statements.stance[s]];
      });
      const actors = nodesOf(false).filter((actor) => issues.some((issue) => cells.has(`${actor} ${issue}`)));
      fill(
        "Who stands where (+ supporting, − opposing, · neutral statements)",
        ["Actor", ...issues.map(nodeLink)],
        actors.map((actor) => () => [
          nodeLink(actor),
          ...issues.map((issue) => {
            const cell = cells.get(`${actor} ${issue}`);
            if (!cell) return "";
            const text = [cell[1] && `+${cell[1]}`, cell[-1] && `−${cell[-1]}`, cell[0] && `·${cell[0]}`].filter(Boolean).join(" ");
            const made = link(text, () =>
              read([name(data.nodes.label[actor]), " on ", name(data.nodes.label[issue])], {
                actor: data.nodes.id[actor],
                issue: data.nodes.id[issue],
              }),
            );
            made.classList.add(cell[1] > cell[-1] ? "for" : cell[1] < cell[-1] ? "against" : "neither");
            return made;
          }),
        ]),
      );
    },
  };

  function show() {
    const table = TABLES[location.hash.slice(1)] ? location.hash.slice(1) : "actors";
    for (const button of document.querySelectorAll("[data-table]"))
      button.setAttribute("aria-pressed", String(button.dataset.table === table));
    TABLES[table]();
  }

  for (const button of document.querySelectorAll("[data-table]"))
    button.addEventListener("click", () => (location.hash = button.dataset.table));
  addEventListener("hashchange", () => data && show());
  $("find").addEventListener("input", () => data && show());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    $("find").focus();
  });
  (async () => {
    try {
      data = $("standpoint-page") ? await readBlock($("standpoint-page")) : await ask("api/v1/page");
      $("title").textContent = data.title || "Standpoint";
      document.title = `${data.title || "Map"} – Standpoint`;
      $("counts").textContent =
        `${data.documents.id.length} documents, ${data.statements.id.length} statements, ${data.nodes.id.length} names`;
      show();
    } catch (error) {
      $("table").replaceChildren(element("p", `The map could not be loaded: ${error.message}. Is the server still running?`));
    }
  })();
})();
