// The map view alone on a page, with a synthetic map or one from a file: measured by measure.mjs. The address says
// which: ?nodes=1000&edges=4000&camps=5, or ?data=FILE.json in the form of GET /api/v1/page.

import { fromAddress } from "../../../../viewer/web/src/address.js";
import { computeShown } from "../../../../viewer/web/src/filter.js";
import { createMap } from "../../../../viewer/web/src/map/map_view.js";
import { makeIndex } from "../../../../viewer/web/src/map_index.js";
import type { MapData } from "../../../../viewer/web/src/model.js";
import type { App, Shown, State } from "../../../../viewer/web/src/view.js";
import { syntheticMap } from "./synthetic_map.js";

const asked = new URLSearchParams(location.search);
const number = (name: string, fallback: number) => Number(asked.get(name) ?? fallback);

async function load(): Promise<MapData> {
  const file = asked.get("data");
  if (file) return (await (await fetch(file)).json()) as MapData;
  return syntheticMap({ nodes: number("nodes", 40), edges: number("edges", 90), camps: number("camps", 3) });
}

class TestApp implements App {
  readonly index;
  readonly edits = null;
  private now: State = fromAddress(location.hash);
  private passing: Shown;
  readonly said: string[] = [];
  changed: () => void = () => undefined;

  constructor(readonly data: MapData) {
    this.index = makeIndex(data);
    this.passing = computeShown(data, this.index, this.now);
  }
  state = (): State => this.now;
  shown = (): Shown => this.passing;
  go(change: Partial<State>): void {
    this.now = { ...this.now, ...change };
    this.passing = computeShown(this.data, this.index, this.now);
    this.changed();
  }
  select(selection: State["selection"]): void {
    this.now = { ...this.now, selection };
    this.changed();
  }
  evidence = async () => ({ total: 0, items: [], next: null });
  announce(text: string): void {
    this.said.push(text);
  }
}

const begin = performance.now();
const data = await load();
const app = new TestApp(data);
const made = performance.now();
const root = document.getElementById("root")!;
const view = createMap(root, app);
view.show(app.shown(), app.state());
const times = { data: made - begin, view: performance.now() - made, painted: 0 };
requestAnimationFrame(() => requestAnimationFrame(() => (times.painted = performance.now() - made)));
app.changed = () => view.show(app.shown(), app.state());
Object.assign(window, { app, view, times });
