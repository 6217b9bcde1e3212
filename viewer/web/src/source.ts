// Where the data comes from: the server that gave the page, or the page itself (a one-file map).
//
// A one-file map holds two blocks, <script type="application/json" id="standpoint-page"> with what GET /api/v1/page answers
// and id="standpoint-evidence" with a list of what GET /api/v1/statements gives, one for each statement of the page in its
// order (null: no sentence). With data-encoding="gzip-base64" a block is packed.

import type { Evidence, EvidencePage, MapData } from "./model.js";
import { KINDS } from "./address.js";
import { passingStatements, RELATIONS } from "./filter.js";
import type { Filters, MapIndex, State } from "./view.js";

export interface Asked {
  node?: string;
  edge?: string;
  actor?: string;
  issue?: string;
  next?: string;
}

export type ExportFormat = "graphml" | "gexf" | "csv" | "json" | "html";

/** What a server says by itself. */
export interface News {
  changed(): void;
  gone(isGone: boolean): void;
  /** The file has changed, but to something that cannot be shown. */
  problem(message: string): void;
}

export interface Source {
  load(): Promise<MapData>;
  evidence(asked: Asked, filters: Filters, data: MapData, index: MapIndex): Promise<EvidencePage>;
  /** Where what is seen can be had in a format; null: not from here. */
  exportAddress(format: ExportFormat, state: State): string | null;
  watch(news: News): void;
}

const PAGE = 20;

function filterParameters(filters: Filters): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const issue of filters.issues) parameters.append("issue", issue);
  for (const [stance, word] of [
    [1, "support"],
    [0, "neutral"],
    [-1, "oppose"],
  ] as const)
    if (filters.stances.has(stance)) parameters.append("stance", word);
  if (filters.from) parameters.append("from", filters.from);
  if (filters.to) parameters.append("to", filters.to);
  if (filters.minConfidence > 0) parameters.append("min_confidence", String(filters.minConfidence));
  return parameters;
}

/** The address under which the server answers with what the state shows. */
export function questionAddress(path: string, state: State): string {
  const { filters } = state;
  const parameters = filterParameters(filters);
  if (state.relations !== "all") parameters.append("view", state.relations);
  // The page says what is hidden, the API what is shown.
  if (filters.hiddenKinds.size > 0) for (const kind of KINDS) if (!filters.hiddenKinds.has(kind)) parameters.append("kind", kind);
  if (filters.hiddenRelations.size > 0)
    for (const relation of RELATIONS) if (!filters.hiddenRelations.has(relation)) parameters.append("relation", relation);
  if (filters.minStatements > 1) parameters.append("min_statements", String(filters.minStatements));
  if (state.ego) parameters.append("ego", state.ego.id);
  if (state.ego) parameters.append("depth", String(state.ego.depth));
  const question = parameters.toString();
  return `api/v1/${path}${question ? `?${question}` : ""}`;
}

class ServerSource implements Source {
  async load(): Promise<MapData> {
    return (await this.ask("api/v1/page")) as MapData;
  }

  async evidence(asked: Asked, filters: Filters): Promise<EvidencePage> {
    if (asked.next?.startsWith("/api/")) return (await this.ask(asked.next.slice(1))) as EvidencePage;
    const parameters = filterParameters(filters);
    // What is asked for itself lies within the filters already.
    if (asked.issue) parameters.delete("issue");
    for (const key of ["node", "edge", "actor", "issue"] as const) if (asked[key]) parameters.append(key, asked[key]);
    if (asked.next) parameters.append("cursor", asked.next);
    parameters.append("limit", String(PAGE));
    return (await this.ask(`api/v1/statements?${parameters}`)) as EvidencePage;
  }

  exportAddress(format: ExportFormat, state: State): string {
    return questionAddress(`export/${format}`, state);
  }

  watch(news: News): void {
    const events = new EventSource("api/v1/events");
    let wasGone = false;
    events.addEventListener("changed", () => news.changed());
    events.addEventListener("problem", (event: MessageEvent<string>) => news.problem(messageOf(event.data)));
    events.addEventListener("open", () => {
      if (wasGone) news.changed();
      wasGone = false;
      news.gone(false);
    });
    events.addEventListener("error", () => {
      // A server without events answers; one that is gone does not.
      fetch("api/v1/meta", { cache: "no-store" }).catch(() => {
        wasGone = true;
        news.gone(true);
      });
    });
  }

  private async ask(path: string): Promise<unknown> {
    const answer = await fetch(path).catch(() => {
      throw new Error("the server does not answer");
    });
    if (answer.ok) return answer.json();
    const problem = (await answer.json().catch(() => ({}))) as { detail?: string };
    throw new Error(problem.detail ?? `the server answered ${answer.status}`);
  }
}

function messageOf(data: string): string {
  try {
    return String((JSON.parse(data) as { message?: unknown }).message ?? "");
  } catch {
    return "";
  }
}

class InlinedSource implements Source {
  private all: (Evidence | null)[] | null = null;

  constructor(
    private readonly page: HTMLElement,
    private readonly sentences: HTMLElement | null,
  ) {}

  async load(): Promise<MapData> {
    return (await readBlock(this.page)) as MapData;
  }

  async evidence(asked: Asked, filters: Filters, data: MapData, index: MapIndex): Promise<EvidencePage> {
    this.all ??= this.sentences ? ((await readBlock(this.sentences)) as (Evidence | null)[]) : [];
    const found = placesOf(asked, filters, data, index).filter((s) => this.all![s]);
    found.sort((a, b) => data.statements.date[a].localeCompare(data.statements.date[b], "en") || a - b);
    const begin = asked.next ? Number(asked.next) : 0;
    const end = begin + PAGE;
    return { total: found.length, items: found.slice(begin, end).map((s) => this.all![s]!), next: end < found.length ? String(end) : null };
  }

  exportAddress(): null {
    return null;
  }

  watch(): void {}
}

/** The statements that are asked for, through the filters. */
export function placesOf(asked: Asked, filters: Filters, data: MapData, index: MapIndex): number[] {
  const pass = passingStatements(data, index, asked.issue ? { ...filters, issues: new Set() } : filters);
  const { statements } = data;
  const place = (id: string | undefined, ids: Map<string, number>): number | undefined =>
    id === undefined ? undefined : (ids.get(id) ?? -1);
  const [node, edge, actor, issue] = [
    place(asked.node, index.node),
    place(asked.edge, index.edge),
    place(asked.actor, index.node),
    place(asked.issue, index.node),
  ];
  let places: Iterable<number> = statements.id.keys();
  if (edge !== undefined) places = data.edges.rests_on[edge] ?? [];
  else if (node !== undefined) places = index.statementsOf[node] ?? [];
  const found: number[] = [];
  for (const s of places) {
    if (pass[s] === 1 && (actor === undefined || statements.actor[s] === actor) && (issue === undefined || statements.issue[s] === issue))
      found.push(s);
  }
  return found;
}

async function readBlock(block: HTMLElement): Promise<unknown> {
  const text = block.textContent ?? "";
  if (block.dataset["encoding"] !== "gzip-base64") return JSON.parse(text);
  const bytes = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(unpacked).text());
}

export function findSource(): Source {
  const page = document.getElementById("standpoint-page");
  return page ? new InlinedSource(page, document.getElementById("standpoint-evidence")) : new ServerSource();
}
