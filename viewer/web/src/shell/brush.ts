// The date filter: a histogram with two handles, two fields, and play.

import { dayRange, isoDay, readableDate } from "../dates.js";
import { h, refill, svg } from "../dom.js";
import { passingStatements } from "../filter.js";
import type { App, State } from "../view.js";
import { type Bins, binsOf, makeBins, rangeOf } from "./bins.js";

const WIDTH = 240;
const HEIGHT = 52;
const STEP_MS = 700;
const UNIT_NAMES = { day: "day", week: "week", month: "month", year: "year" } as const;

export class DateBrush {
  readonly root = h("section", { class: "brush", "aria-labelledby": "dates-title" });
  private readonly chart = svg("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    class: "histogram",
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  private readonly area = h("div", { class: "brush-area" });
  private readonly handles: [HTMLElement, HTMLElement];
  private readonly from = h("input", { type: "date", "aria-label": "From" });
  private readonly to = h("input", { type: "date", "aria-label": "To" });
  private readonly play = h("button", { type: "button", class: "play" });
  private readonly note = h("p", { class: "hint" });
  private bins: Bins | null = null;
  private timer = 0;
  private isSliding = false; // while it plays
  private drag: { kind: "low" | "high" | "new" | "move"; at: number; low: number; high: number } | null = null;

  constructor(private readonly app: App) {
    this.handles = [this.handle("low", "First date"), this.handle("high", "Last date")];
    this.area.append(this.chart, ...this.handles);
    this.area.addEventListener("pointerdown", (event) => this.grab(event));
    this.area.addEventListener("pointermove", (event) => this.pull(event));
    for (const end of ["pointerup", "pointercancel"] as const) this.area.addEventListener(end, () => (this.drag = null));
    this.from.addEventListener("change", () => this.set(this.from.value, this.app.state().filters.to));
    this.to.addEventListener("change", () => this.set(this.app.state().filters.from, this.to.value));
    this.play.addEventListener("click", () => this.playOrStop());
    this.bins = makeBins(app.index, new Uint8Array(app.data.statements.id.length));
    this.root.append(h("h2", { id: "dates-title" }, "Dates"));
    if (this.bins) this.root.append(this.area, h("div", { class: "dates" }, this.from, this.to, this.play), this.note);
    else this.root.append(h("p", { class: "hint" }, "No statement has a date."));
  }

  show(state: State): void {
    const { app } = this;
    const { filters } = state;
    this.bins = makeBins(app.index, passingStatements(app.data, app.index, { ...filters, from: "", to: "" }));
    if (!this.bins) return;
    const { bins } = this;
    const [low, high] = this.range(state);
    const most = Math.max(1, ...bins.all);
    const step = WIDTH / bins.all.length;
    const bar = (i: number, count: number, name: string): SVGElement | null => {
      const height = count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - 4));
      return count === 0
        ? null
        : svg("rect", { x: i * step, y: HEIGHT - height, width: Math.max(0.8, step - (step > 3 ? 1 : 0)), height, class: name });
    };
    this.chart.replaceChildren();
    for (let i = 0; i < bins.all.length; ++i) {
      for (const one of [bar(i, bins.all[i], "all"), bar(i, bins.counts[i], i >= low && i <= high ? "in" : "out")])
        if (one) this.chart.append(one);
    }
    this.chart.append(svg("rect", { x: low * step, y: 0, width: (high - low + 1) * step, height: HEIGHT, class: "window" }));
    const last = bins.all.length - 1;
    this.place(0, low, 0, high, (low / bins.all.length) * 100);
    this.place(1, high, low, last, ((high + 1) / bins.all.length) * 100);
    this.from.value = filters.from === "" ? "" : isoDay(dayRange(filters.from)[0]);
    this.to.value = filters.to === "" ? "" : isoDay(dayRange(filters.to)[1]);
    const isPlaying = this.timer !== 0;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.play.textContent = isPlaying ? "Stop" : isStill ? "Next" : "Play";
    this.play.setAttribute(
      "aria-label",
      isPlaying ? "Stop" : isStill ? `One ${UNIT_NAMES[bins.unit]} on` : `Play ${UNIT_NAMES[bins.unit]} by ${UNIT_NAMES[bins.unit]}`,
    );
    const undated = bins.undated > 0 ? ` ${bins.undated} without a date${filters.from || filters.to ? " are left out" : ""}.` : "";
    const span = `${readableDate(isoDay(bins.start[0]))} to ${readableDate(isoDay(bins.start[last + 1] - 1))}`;
    refill(this.note, [`By ${UNIT_NAMES[bins.unit]}, ${span}.${undated}`]);
  }

  leave(): void {
    clearInterval(this.timer);
    this.timer = 0;
  }

  private range(state: State): [number, number] {
    const { from, to } = state.filters;
    return binsOf(this.bins!, from === "" ? -Infinity : dayRange(from)[0], to === "" ? Infinity : dayRange(to)[1]);
  }

  private handle(kind: "low" | "high", label: string): HTMLElement {
    const made = h("div", { class: `handle ${kind}`, role: "slider", tabindex: 0, "aria-label": label, "aria-orientation": "horizontal" });
    made.addEventListener("keydown", (event) => {
      const steps: Record<string, number> = {
        ArrowLeft: -1,
        ArrowDown: -1,
        ArrowRight: 1,
        ArrowUp: 1,
        PageDown: -5,
        PageUp: 5,
        Home: -1e6,
        End: 1e6,
      };
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const [low, high] = this.range(this.app.state());
      if (kind === "low") this.choose(Math.min(high, low + step), high);
      else this.choose(low, Math.max(low, high + step));
    });
    return made;
  }

  private place(which: 0 | 1, now: number, low: number, high: number, percent: number): void {
    const bins = this.bins!;
    const handle = this.handles[which];
    handle.style.left = `${percent}%`;
    const day = which === 0 ? bins.start[now] : bins.start[now + 1] - 1;
    for (const [name, value] of [
      ["aria-valuemin", low],
      ["aria-valuemax", high],
      ["aria-valuenow", now],
    ] as const)
      handle.setAttribute(name, String(value));
    handle.setAttribute("aria-valuetext", readableDate(isoDay(day)));
  }

  private binAt(event: PointerEvent): number {
    const box = this.area.getBoundingClientRect();
    const count = this.bins!.all.length;
    return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - box.left) / Math.max(1, box.width)) * count)));
  }

  private grab(event: PointerEvent): void {
    if (!this.bins || event.button !== 0) return;
    this.leave();
    const at = this.binAt(event);
    const [low, high] = this.range(this.app.state());
    const isAll = low === 0 && high === this.bins.all.length - 1;
    const kind =
      event.target === this.handles[0]
        ? "low"
        : event.target === this.handles[1]
          ? "high"
          : !isAll && at >= low && at <= high
            ? "move"
            : "new";
    this.drag = { kind, at, low, high };
    this.area.setPointerCapture(event.pointerId);
    if (kind === "new") this.choose(at, at);
  }

  private pull(event: PointerEvent): void {
    const { drag, bins } = this;
    if (!drag || !bins) return;
    const at = this.binAt(event);
    const last = bins.all.length - 1;
    if (drag.kind === "low") this.choose(Math.min(at, drag.high), drag.high, "replace");
    else if (drag.kind === "high") this.choose(drag.low, Math.max(at, drag.low), "replace");
    else if (drag.kind === "new") this.choose(Math.min(at, drag.at), Math.max(at, drag.at), "replace");
    else {
      const by = Math.min(last - drag.high, Math.max(-drag.low, at - drag.at));
      this.choose(drag.low + by, drag.high + by, "replace");
    }
  }

  private choose(low: number, high: number, how?: "push" | "replace"): void {
    const bins = this.bins!;
    const { from, to } = rangeOf(bins, Math.max(0, low), Math.min(bins.all.length - 1, high));
    this.set(from, to, how);
  }

  private set(from: string, to: string, how?: "push" | "replace"): void {
    const { filters } = this.app.state();
    if (filters.from !== from || filters.to !== to) this.app.go({ filters: { ...filters, from, to } }, how);
  }

  // A range moves on as it is wide; without one the map grows from the first date.
  private playOrStop(): void {
    if (this.timer !== 0) {
      this.leave();
      this.show(this.app.state());
      return;
    }
    const bins = this.bins!;
    const last = bins.all.length - 1;
    const step = (how?: "push" | "replace"): void => {
      const [low, high] = this.range(this.app.state());
      if (low > 0) this.isSliding = true;
      else if (high === last) this.isSliding = false;
      // From the end it begins again.
      if (high === last) this.choose(0, low === 0 ? 0 : high - low, how);
      else this.choose(this.isSliding ? low + 1 : 0, high + 1, how);
      const [, now] = this.range(this.app.state());
      this.app.announce(`until ${readableDate(isoDay(bins.start[now + 1] - 1))}`);
      if (now < last) return;
      this.leave();
      this.show(this.app.state());
    };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return step();
    this.timer = window.setInterval(() => step("replace"), STEP_MS);
    step();
    this.show(this.app.state());
  }
}
