// The shell: holds the state, which is the address, and ties views, filters and panels together.

import { fromAddress, toAddress } from "../address.js";
import { clip, counted, h, plain, refill } from "../dom.js";
import { editBar } from "../edit/controls.js";
import { EditDesk } from "../edit/desk.js";
import { computeShown } from "../filter.js";
import { makeIndex } from "../map_index.js";
import type { EvidencePage, MapData } from "../model.js";
import { panelParts, selectionName } from "../panels/panel.js";
import { PathPanel } from "../panels/path_panel.js";
import { NameSearch } from "../search.js";
import type { Asked, Source } from "../source.js";
import type { App, MapIndex, Selection, Shown, State, View, ViewFactory, ViewName } from "../view.js";
import { DateBrush } from "./brush.js";
import { chips } from "./chips.js";
import { exportItems, gephiFile } from "./exports.js";
import { FilterFields } from "./filters.js";
import { Header } from "./header.js";
import { Legend } from "./legend.js";

const BURST_MS = 1000; // steps of a drag that follow each other so closely are one step back
const PANEL_DELAY_MS = 250; // the panel follows the filters when they rest

export class Shell implements App {
  readonly index: MapIndex;
  readonly edits: EditDesk | null;
  private now: State;
  private visible: Shown;
  private view: { name: ViewName; made: View | null } | null = null;
  private search: NameSearch | null = null;
  private lastChange = 0;
  private panelTimer = 0;
  private returnTo: Element | null = null;
  private isByKeyboard = false;

  private readonly header: Header;
  private readonly legend: Legend;
  private readonly filters: FilterFields;
  private readonly brush: DateBrush;
  private readonly path: PathPanel;
  private readonly chips = h("div", { class: "chip-bar" });
  private readonly stage = h("div", { id: "view", class: "view", role: "tabpanel" });
  private readonly panelBody = h("div", { class: "panel-body" });
  private readonly panel: HTMLElement;
  private readonly side: HTMLElement;
  private readonly live = h("div", { class: "unseen", "aria-live": "polite" });
  private readonly off = new AbortController();

  constructor(
    private readonly root: HTMLElement,
    readonly data: MapData,
    private readonly source: Source,
    private readonly views: Record<ViewName, ViewFactory>,
  ) {
    this.index = makeIndex(data);
    this.edits = EditDesk.find(data);
    this.now = fromAddress(location.hash);
    this.visible = computeShown(data, this.index, this.now);
    const search = (): NameSearch => (this.search ??= new NameSearch(data));
    this.header = new Header(
      this,
      search,
      () => exportItems(this, source, this.view?.made ?? null),
      () => this.openSide(this.side.dataset["open"] !== "true"),
    );
    this.legend = new Legend(this);
    this.filters = new FilterFields(this);
    this.brush = new DateBrush(this);
    this.path = new PathPanel(this, search);
    const about = h(
      "p",
      { class: "about" },
      `Standpoint ${data.version}`,
      source.exportAddress("json", this.now) !== null && " · ",
      source.exportAddress("json", this.now) !== null && h("a", { href: "licences.txt" }, "licences"),
    );
    this.side = h(
      "aside",
      { id: "side", class: "side", "aria-label": "Legend and filters" },
      this.legend.root,
      this.brush.root,
      this.filters.root,
      about,
    );
    const close = h(
      "button",
      { type: "button", class: "close", "aria-label": "Back to the overview", click: () => this.leaveSelection() },
      "×",
    );
    const grip = h("button", {
      type: "button",
      class: "grip",
      "aria-label": "Show more or less of the panel",
      click: () => this.openSheet(this.panel.dataset["sheet"] !== "open"),
    });
    this.panel = h(
      "aside",
      { class: "panel", "aria-label": "Details", "data-sheet": "closed" },
      grip,
      this.path.root,
      h("div", { class: "panel-main" }, close, this.panelBody),
    );
    this.listen();
  }

  /** Puts the page in place of what was there. */
  start(): void {
    this.root.replaceChildren(
      this.header.root,
      ...(this.edits ? [editBar(this, this.edits)] : []),
      h("div", { class: "body" }, this.side, h("main", { class: "stage", "aria-label": "Map" }, this.chips, this.stage), this.panel),
      this.live,
    );
    document.title = `${clip(plain(this.data.title), 80) || "Map"} – Standpoint`;
    this.render();
    if (this.now.selection) this.openSheet(true);
  }

  leave(): void {
    this.off.abort();
    this.brush.leave();
    clearTimeout(this.panelTimer);
    this.view?.made?.leave();
  }

  state(): State {
    return this.now;
  }

  shown(): Shown {
    return this.visible;
  }

  go(change: Partial<State>, how: "push" | "replace" = "push"): void {
    const before = this.now;
    const next = { ...before, ...change };
    if (toAddress(next) === toAddress(before)) return;
    if (this.off.signal.aborted) {
      // The map was shown anew before an answer came that this one waited for: who shows it now follows the address.
      location.hash = toAddress(next);
      return;
    }
    const isBurst = how === "replace" && performance.now() - this.lastChange < BURST_MS;
    this.lastChange = performance.now();
    const address = toAddress(next);
    history[isBurst ? "replaceState" : "pushState"](null, "", address === "" ? `${location.pathname}${location.search}` : `#${address}`);
    this.follow(next);
  }

  select(selection: Selection): void {
    const before = this.now.selection;
    if (selection && before?.kind === selection.kind && before.id === selection.id) {
      this.openSheet(true);
      return;
    }
    if (selection && !before) this.returnTo = document.activeElement;
    this.go({ selection });
  }

  evidence(asked: Asked): Promise<EvidencePage> {
    return this.source.evidence(asked, this.now.filters, this.data, this.index);
  }

  announce(text: string): void {
    this.live.textContent = text;
  }

  private follow(next: State): void {
    const before = this.now;
    this.now = next;
    const isSelectionOnly =
      toAddress({ ...next, selection: null, layout: "force" }) === toAddress({ ...before, selection: null, layout: "force" });
    if (!isSelectionOnly) this.visible = computeShown(this.data, this.index, next);
    this.render(before);
  }

  private render(before?: State): void {
    const { now, visible } = this;
    this.header.show(visible, now);
    this.legend.show(visible, now);
    this.filters.show(visible, now);
    this.brush.show(now);
    refill(this.chips, [chips(this, visible, now)]);
    this.path.show();
    this.enterView();
    this.view?.made?.show(visible, now);
    const isSame = before && before.selection?.kind === now.selection?.kind && before.selection?.id === now.selection?.id;
    clearTimeout(this.panelTimer);
    if (isSame) this.panelTimer = window.setTimeout(() => this.showPanel(false), PANEL_DELAY_MS);
    else this.showPanel(before !== undefined);
    if (before && isSame)
      this.announce(
        `${counted(visible.node.length - visible.hiddenNodes, "name")} and ${counted(visible.edge.length - visible.hiddenEdges, "edge")} are shown`,
      );
  }

  private enterView(): void {
    const { view } = this.now;
    if (this.view?.name === view) return;
    this.view?.made?.leave();
    const root = h("div", { class: `view-root ${view}-view`, tabindex: -1 });
    this.stage.replaceChildren(root);
    this.stage.setAttribute("aria-labelledby", `tab-${view}`);
    this.view = { name: view, made: null };
    if (this.data.nodes.id.length === 0) {
      root.append(h("p", { class: "empty" }, "There is nothing to show: no position was found in these texts."));
      return;
    }
    try {
      this.view.made = this.views[view](root, this);
    } catch (error) {
      root.replaceChildren(
        h("p", { class: "empty problem", role: "alert" }, `This view cannot be drawn here: ${(error as Error).message}. The others can.`),
      );
    }
  }

  private showPanel(isNew: boolean): void {
    const { selection } = this.now;
    const hadFocus = this.panel.contains(document.activeElement);
    const parts = panelParts(this, selection, { gephi: gephiFile(this, this.source), startPath: (from) => this.startPath(from) });
    refill(this.panelBody, parts);
    this.panel.dataset["kind"] = selection?.kind ?? "overview";
    if (!isNew) return;
    this.panelBody.scrollTop = 0;
    this.panel.scrollTop = 0;
    this.openSheet(selection !== null);
    const heading = this.panelBody.querySelector<HTMLElement>("h2");
    if (selection && (hadFocus || this.isByKeyboard)) heading?.focus({ preventScroll: true });
    if (selection) this.announce(selectionName(this, selection));
  }

  private startPath(from?: string): void {
    this.openSheet(true);
    this.path.open(from);
  }

  private leaveSelection(): void {
    const back = this.returnTo;
    this.go({ selection: null });
    this.openSheet(false);
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else this.view?.made?.focus();
  }

  /** On a narrow screen the panel is a sheet at the bottom. */
  private openSheet(isOpen: boolean): void {
    this.panel.dataset["sheet"] = isOpen ? "open" : "closed";
  }

  /** ... and legend and filters lie over the view. */
  private openSide(isOpen: boolean): void {
    this.side.dataset["open"] = String(isOpen);
    this.header.sideButton.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) this.side.querySelector<HTMLElement>("input, button")?.focus();
    else this.header.sideButton.focus();
  }

  private listen(): void {
    const { signal } = this.off;
    const read = (): void => {
      const next = fromAddress(location.hash);
      if (toAddress(next) !== toAddress(this.now)) this.follow(next);
    };
    addEventListener("popstate", read, { signal });
    addEventListener("hashchange", read, { signal });
    addEventListener("pointerdown", () => (this.isByKeyboard = false), { signal, capture: true });
    document.addEventListener(
      "keydown",
      (event) => {
        this.isByKeyboard = true;
        const isTyping =
          event.target instanceof HTMLInputElement ||
          event.target instanceof HTMLTextAreaElement ||
          event.target instanceof HTMLSelectElement;
        if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.preventDefault();
          this.header.find.focus();
          this.header.find.select();
        }
      },
      { signal, capture: true },
    );
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if (this.side.dataset["open"] === "true") this.openSide(false);
        else if (this.now.selection) this.leaveSelection();
        else if (this.now.path || !this.path.root.hidden) this.path.close();
        else if (this.now.ego) this.go({ ego: null });
      },
      { signal },
    );
  }
}
