// The page: loads the map, keeps the selection in the address, and ties map, panel, legend, search and tables together.

import { MapView } from "./draw.js";
import { element, showEdge, showNode, showTables } from "./panel.js";

const $ = (id) => document.getElementById(id);
const RELATIONS = { supports: "supports (solid)", opposes: "opposes (dashed)", neutral: "neutral (dotted)", affiliated: "affiliated", alliance: "alliance (solid)", conflict: "conflict (dashed)" };
const KINDS = { person: "● person", institution: "■ institution", group: "▲ group", issue: "◆ issue", place: "● place", product: "● product", other: "● other" };

let graph = { nodes: [], edges: [] };
let byId = new Map();
const map = new MapView($("canvas"), (found) => select(found));
map.inset = () => ($("legend-box").open ? $("legend-box").offsetLeft + $("legend-box").offsetWidth : 0);

async function load(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).detail ?? `the server answered ${answer.status}`);
  return answer.json();
}

async function showView(view) {
  $("message").textContent = "Loading the map …";
  graph = await load(`api/v1/graph?view=${view}`);
  byId = new Map(graph.nodes.map((node) => [node.id, node]));
  for (const button of document.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", String(button.dataset.view === view));
  $("message").textContent = graph.nodes.length === 0 ? "This view is empty: no such position was found in the text." : "";
  $("names").replaceChildren(...graph.nodes.map((node) => Object.assign(document.createElement("option"), { value: node.label })));
  showLegend();
  map.show(graph);
  showTables($("tables"), graph, byId, select);
  await followAddress();
}

function showLegend() {
  const legend = $("legend");
  legend.replaceChildren(element("legend", "Kinds and relations shown", "hidden"));
  // The first character of a kind is its shape, in its colour; a relation has a line in its own.
  const add = (key, text, color, isKind) => {
    const label = element("label");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: !map.hidden.has(key) });
    box.addEventListener("change", () => {
      if (box.checked) map.hidden.delete(key);
      else map.hidden.add(key);
      map.draw();
    });
    const sign = element("span", isKind ? text[0] : "━");
    sign.style.color = color;
    sign.ariaHidden = "true";
    label.append(box, sign, isKind ? text.slice(1).trim() : text);
    legend.append(label);
  };
  for (const [kind, text] of Object.entries(KINDS)) {
    const one = graph.nodes.find((node) => node.kind === kind);
    if (one) add(kind, text, one.color, true);
  }
  for (const [relation, text] of Object.entries(RELATIONS)) {
    const one = graph.edges.find((edge) => edge.relation === relation);
    if (one) add(relation, text, one.color, false);
  }
}

// found: {node}, {edge} or nothing.
function select(found) {
  const id = found?.node?.id ?? found?.edge?.id;
  const kind = found?.node ? "node" : "edge";
  const hash = id ? `#${kind}=${encodeURIComponent(id)}` : "#";
  if (location.hash === hash || (hash === "#" && location.hash === "")) followAddress();
  else location.hash = hash;
}

async function followAddress() {
  const [, kind, coded] = /^#(node|edge)=(.+)$/.exec(location.hash) ?? [];
  const id = coded ? decodeURIComponent(coded) : null;
  map.selected = id;
  map.draw();
  const panel = $("panel");
  if (!id) {
    panel.replaceChildren(element("p", "Click a name to see its positions, or a line to read the sentences it rests on.", "hint"));
    return;
  }
  const chosen = kind === "node" ? byId.get(id) : graph.edges.find((edge) => edge.id === id);
  if (!chosen) {
    panel.replaceChildren(element("p", "What this address names is not in this view.", "hint"));
    return;
  }
  try {
    const answer = await load(`api/v1/statements?${kind}=${encodeURIComponent(id)}`);
    if (map.selected !== id) return;
    if (kind === "node") showNode(panel, chosen, graph.edges, byId, select, answer);
    else showEdge(panel, chosen, byId, select, answer);
  } catch (error) {
    panel.replaceChildren(element("p", `The sentences could not be loaded: ${error.message}. Is the server still running?`, "hint"));
  }
}

function find(text) {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return;
  const rank = (node) => {
    const names = [node.label, ...node.aliases].map((name) => name.toLowerCase());
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  const best = [...graph.nodes].sort((a, b) => rank(a) - rank(b) || b.size - a.size)[0];
  if (best && rank(best) < 3) select({ node: best });
  else $("panel").replaceChildren(element("p", `Nothing here is called “${text}”.`, "hint"));
}

function fail(error) {
  $("message").textContent = `The map could not be loaded: ${error.message}. Is the server still running?`;
}

for (const button of document.querySelectorAll("[data-view]")) button.addEventListener("click", () => showView(button.dataset.view).catch(fail));
$("table-button").addEventListener("click", () => {
  const shown = $("tables").hidden;
  $("tables").hidden = !shown;
  $("map").hidden = shown;
  $("table-button").setAttribute("aria-pressed", String(shown));
});
$("zoom-in").addEventListener("click", () => map.zoom(1.25));
$("zoom-out").addEventListener("click", () => map.zoom(0.8));
$("fit").addEventListener("click", () => map.fit());
$("search").addEventListener("change", (event) => find(event.target.value));
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== $("search")) {
    event.preventDefault();
    $("search").focus();
  } else if (event.key === "Escape") {
    select(null);
  }
});
addEventListener("hashchange", followAddress);

if (innerWidth <= 700) $("legend-box").open = false;
load("api/v1/meta").then((meta) => {
  $("title").textContent = meta.title || "Standpoint";
  document.title = `${meta.title || "Map"} – Standpoint`;
  $("counts").textContent = `${meta.documents} documents, ${meta.statements} statements`;
}).catch(fail);
showView("all").catch(fail);
