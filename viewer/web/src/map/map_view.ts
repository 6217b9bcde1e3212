// The map: who stands where, as a picture. Ties together the scene (arrays), the camera, a stage that draws lines and
// nodes, the overlay of labels, gestures and the keyboard. Draws when something has changed, and not otherwise.

import { h } from "../dom.js";
import type { App, Picture, Shown, State, View } from "../view.js";
import { Camera } from "./camera.js";
import type { CameraState, Point } from "./camera.js";
import { makeCanvasStage } from "./canvas_stage.js";
import { makeControls } from "./controls.js";
import { emphasise } from "./emphasis.js";
import { hitTest } from "./geometry.js";
import type { Hit } from "./geometry.js";
import { setHook } from "./hook.js";
import { Input } from "./input.js";
import { onKey } from "./keys.js";
import { Layouts } from "./layouts.js";
import { makeHook } from "./map_hook.js";
import { Overlay } from "./overlay.js";
import { Pace } from "./pace.js";
import { countsOf, mapPicture } from "./picture.js";
import { makeScene } from "./scene.js";
import type { Scene } from "./scene.js";
import { Sight } from "./sight.js";
import type { Frame, Stage } from "./stage.js";
import type { ColourBy, Palette } from "./style.js";
import { watchTheme } from "./theme.js";
import { describe } from "./walk.js";
import { makeSigmaStage, webGlKind } from "./webgl/sigma_stage.js";

const REST_MS = 140; // without a change for so long, all lines are drawn and labels chosen anew;
const MOST_REST_MS = 900; // later where that takes long, so that it does not come in between
const SOFTWARE_EDGES = 6000; // from so many on a canvas is faster than WebGL without a graphics card
const FLIGHT_MS = 450;
const LAYOUT_MS = 700;

// While the page is open: where the camera was, and what colours meant.
const session: { generation: string; camera: CameraState | null; colourBy: ColourBy | null } = { generation: "", camera: null, colourBy: null };

export class MapView implements View {
  readonly scene: Scene;
  readonly camera = new Camera();
  readonly layouts: Layouts;
  readonly overlay: Overlay;
  readonly pace: Pace;
  private readonly sight: Sight;
  shown!: Shown;
  stage: Stage;
  walked = -1;
  private readonly frame = h("div", { class: "map-frame", role: "application", tabindex: 0, "aria-roledescription": "map", "aria-describedby": "map-keys" });
  private readonly webGl = webGlKind();
  private readonly image = h("div", { class: "map-stage", role: "img" });
  private readonly message = h("p", { class: "map-message", role: "status" });
  private readonly controls;
  private readonly input: Input;
  private readonly off = new AbortController();
  private palette: Palette;
  private last: State | null = null;
  private hovered: Hit = null;
  private pointer: Point | null = null;
  private pointerMoved = false;
  private dragging = false;
  private ownSelection: string | null = null;
  private statesDirty = true;
  private middle: Point = { x: 0, y: 0 }; // of the frame, in the window
  private changedAt = -Infinity;
  private pending = 0;
  private restTimer = 0;
  private restMs = REST_MS;
  private isWhole = false; // all lines and labels are drawn as they are to be

  constructor(root: HTMLElement, readonly app: App) {
    this.scene = makeScene(app.data);
    this.layouts = new Layouts(this.scene, () => this.camera.height > 1.2 * this.camera.width);
    this.overlay = new Overlay(this.scene, this.webGl !== "hardware");
    this.sight = new Sight(this.scene, this.camera, this.layouts, this.overlay, app.index);
    this.controls = makeControls({ zoom: (factor) => this.zoomBy(factor), fit: () => this.fitAll(), colour: (by) => this.setColours(by) }, app.data.camps.number.length > 0);
    const keys = "Arrow keys move the map, plus and minus zoom, 0 shows all of it. N and P go from name to name by size, Shift with an arrow to the next name in that direction, Enter opens it, E shows what is around it. The table view holds the same as text.";
    const { below, above } = this.overlay.elements;
    this.frame.append(below, this.image, above);
    root.append(this.frame, this.controls.root, this.message, h("p", { id: "map-keys", class: "map-keys" }, keys));

    const theme = watchTheme(this.frame, (palette) => {
      this.palette = palette;
      this.touch();
    }, this.off.signal);
    this.palette = theme;
    this.measure();
    this.stage = this.makeStage();
    this.pace = new Pace(this.scene.edges, this.stage.software);
    this.controls.setColours(this.colourBy());
    this.input = new Input(this.frame, this.gestures());
    this.frame.addEventListener("keydown", (event) => onKey(this, event), { signal: this.off.signal });
    this.frame.addEventListener("blur", () => this.walkTo(-1), { signal: this.off.signal });
    const sizes = new ResizeObserver(() => {
      if (this.measure()) this.touch();
    });
    sizes.observe(this.frame);
    this.off.signal.addEventListener("abort", () => sizes.disconnect());
    setHook(makeHook(this));
  }

  // ---- the view ------------------------------------------------------------------------------------------------

  show(shown: Shown, state: State): void {
    const before = this.last;
    this.last = state;
    this.shown = shown;
    this.statesDirty = true;
    if (this.walked >= 0 && shown.node[this.walked] === 0) this.walked = -1;
    if (!before) {
      this.layouts.choose(state.layout, 0, 0);
      this.begin(shown, state);
    } else {
      this.follow(before, state);
    }
    this.controls.setColours(this.colourBy());
    this.refresh();
    const counts = countsOf(this.scene);
    this.frame.setAttribute("aria-label", `Map of ${counts}`);
    this.image.setAttribute("aria-label", `A network of ${counts}`);
    this.message.textContent = shown.hiddenNodes >= this.scene.nodes ? "Nothing passes the filters." : "";
    this.touch();
  }

  focus(): void {
    this.frame.focus({ preventScroll: true });
  }

  leave(): void {
    session.generation = this.app.data.generation;
    session.camera = this.camera.destination();
    cancelAnimationFrame(this.pending);
    clearTimeout(this.restTimer);
    this.off.abort();
    this.input.leave();
    this.stage.leave();
    setHook(null);
  }

  picture(kind: "png" | "svg"): Promise<Picture> {
    const { scene, camera, layouts, overlay, shown } = this;
    this.hovered = null;
    this.refresh();
    const regions = layouts.regionShare > 0 ? overlay.regionsShown(layouts.regions) : [];
    const regionNames = overlay.regionNames(regions, camera);
    const labels = overlay.labels.place(camera, Infinity, regionNames);
    this.touch();
    const seen = { scene, camera, shown, colourBy: this.colourBy(), labels, regions, regionNames, campNames: overlay.campNames };
    return mapPicture(this.app, seen, kind);
  }

  private begin(shown: Shown, state: State): void {
    const kept = session.generation === this.app.data.generation ? session.camera : null;
    if (kept && state.ego === null && shown.path === null) this.camera.set(kept);
    else this.sight.fitShown(shown, 0);
    if (shown.path) this.sight.fitNodes(shown.path.nodes, 0);
    else this.sight.reveal(state.selection, 0);
  }

  private follow(before: State, state: State): void {
    const { sight, shown } = this;
    const isOther = (a: object | null, b: object | null) => JSON.stringify(a) !== JSON.stringify(b);
    if (before.layout !== state.layout) {
      this.layouts.choose(state.layout, sight.time(LAYOUT_MS), performance.now());
      sight.fitShown(shown, LAYOUT_MS);
    } else if (isOther(before.ego, state.ego)) {
      sight.fitShown(shown, FLIGHT_MS);
    } else if (shown.path && isOther(before.path, state.path)) {
      sight.fitNodes(shown.path.nodes, FLIGHT_MS);
    } else if (isOther(before.selection, state.selection) && state.selection?.id !== this.ownSelection) {
      sight.reveal(state.selection, FLIGHT_MS);
    }
    this.ownSelection = null;
  }

  // ---- what the user does --------------------------------------------------------------------------------------

  private gestures() {
    return {
      hit: (at: Point, reach: number) => hitTest(this.scene, this.camera, at, reach),
      hover: (at: Point | null) => {
        this.pointer = at;
        this.pointerMoved = true;
        this.request();
      },
      click: (hit: Hit) => this.pick(hit),
      doubleClick: (hit: Hit, at: Point) => {
        if (hit && "node" in hit) this.showAround(hit.node);
        else this.zoomBy(1.8, at);
      },
      pan: (dx: number, dy: number) => {
        this.sight.hold();
        this.camera.panBy(dx, dy);
        this.touch();
      },
      fling: (vx: number, vy: number) => {
        this.sight.fling(vx, vy);
        this.touch();
      },
      zoom: (factor: number, at: Point) => {
        this.sight.hold();
        this.camera.set(this.camera.zoomed(factor, at));
        this.touch();
      },
      drag: (node: number, dx: number, dy: number) => {
        this.dragging = true;
        this.hovered = { node };
        this.statesDirty = true;
        this.layouts.move(node, dx / this.camera.scale, -dy / this.camera.scale);
        this.touch();
      },
      drop: () => {
        this.dragging = false;
        this.touch();
      },
      letGo: () => this.touch(),
    };
  }

  private pick(hit: Hit): void {
    const { data } = this.app;
    if (hit === null) {
      if (this.last?.selection) this.app.select(null);
      return;
    }
    const id = "node" in hit ? data.nodes.id[hit.node] : data.edges.id[hit.edge];
    this.ownSelection = id;
    this.app.select({ kind: "node" in hit ? "node" : "edge", id });
  }

  fitAll(): void {
    this.sight.fitShown(this.shown, FLIGHT_MS);
    this.touch();
  }

  zoomBy(factor: number, at: Point = { x: this.camera.width / 2, y: this.camera.height / 2 }): void {
    this.sight.zoomBy(factor, at);
    this.touch();
  }

  panBy(dx: number, dy: number): void {
    this.sight.panBy(dx, dy);
    this.touch();
  }

  /** The keyboard goes to a node; -1 = it leaves. */
  walkTo(node: number): void {
    if (node === this.walked) return;
    this.walked = node;
    this.hovered = null;
    this.statesDirty = true;
    if (node >= 0) {
      this.app.announce(describe(this.scene, this.app.index, this.shown, node));
      this.sight.reveal({ kind: "node", id: this.app.data.nodes.id[node] }, 220);
    }
    this.touch();
  }

  open(node: number): void {
    this.pick({ node });
  }

  /** The surroundings of a node; a second time all again. */
  showAround(node: number): void {
    const id = this.app.data.nodes.id[node];
    this.app.go({ ego: this.last?.ego?.id === id ? null : { id, depth: 1 } });
  }

  private setColours(by: ColourBy): void {
    session.colourBy = by;
    this.controls.setColours(by);
    this.touch();
  }

  colourBy(): ColourBy {
    return session.colourBy ?? (this.last?.layout === "camps" ? "camp" : "kind");
  }

  // ---- drawing -------------------------------------------------------------------------------------------------

  // With WebGL where that is the better way (tests/viewer/page/PERFORMANCE.md).
  private makeStage(): Stage {
    const kind = this.webGl;
    const asked = window.__standpoint?.renderer;
    const isSlow = kind === "software" && this.scene.edges > SOFTWARE_EDGES;
    if (kind !== "none" && (asked ? asked === "webgl" : !isSlow)) {
      try {
        return makeSigmaStage(this.image, this.scene, kind === "software", () => this.fallBack());
      } catch (error) {
        console.warn("WebGL fails, the map is drawn on a canvas:", error);
        this.image.replaceChildren();
      }
    }
    return makeCanvasStage(this.image, this.scene, kind !== "hardware");
  }

  // The graphics card has taken the context away and may not give it back.
  private fallBack(): void {
    this.stage.leave();
    this.image.replaceChildren();
    this.stage = makeCanvasStage(this.image, this.scene);
    this.touch();
  }

  // When bars beside it come and go, the map stays where it is in the window; a screen that is turned keeps its middle.
  private measure(): boolean {
    const { clientWidth: width, clientHeight: height } = this.frame;
    if (width === 0 || height === 0) return false;
    const from = this.origin();
    const middle = { x: from.x + width / 2, y: from.y + height / 2 };
    const { camera } = this;
    const isSimilar = Math.abs(width / camera.width - 1) < 0.3 && Math.abs(height / camera.height - 1) < 0.3;
    camera.resize(width, height);
    if (isSimilar && !camera.flying) camera.panBy(this.middle.x - middle.x, this.middle.y - middle.y);
    this.middle = middle;
    return true;
  }

  private refresh(): void {
    if (!this.last) return;
    emphasise(this.scene, this.app.index, { shown: this.shown, state: this.last, hovered: this.hovered, walked: this.walked });
    this.statesDirty = false;
  }

  /** Something has changed: draws soon, and once more when all rests. */
  touch(): void {
    this.changedAt = performance.now();
    this.isWhole = false;
    this.request();
  }

  private request(): void {
    if (this.pending === 0) this.pending = requestAnimationFrame((now) => this.tick(now));
  }

  private tick(time: number): void {
    this.pending = 0;
    if (!this.last || this.frame.clientWidth === 0) return;
    const begin = performance.now();
    const goesOn = this.goOn(begin);
    if (this.pointerMoved && !this.dragging && !goesOn) this.findHovered();
    this.pointerMoved = false;
    const rests = !goesOn && !this.input.isHolding && begin - this.changedAt >= this.restMs;
    if (this.isWhole && !this.statesDirty) return;
    if (this.statesDirty) this.refresh();
    this.pace.frame(time, goesOn || begin - this.changedAt < 60);
    const frame: Frame = { camera: this.camera, palette: this.palette, colourBy: this.colourBy(), edges: rests ? Infinity : this.pace.edges };
    this.stage.draw(frame);
    this.overlay.draw(frame, this.layouts, begin, rests);
    this.isWhole = rests;
    const took = performance.now() - begin;
    this.pace.took(took);
    if (rests) this.restMs = Math.min(MOST_REST_MS, Math.max(REST_MS, 2 * took));
    clearTimeout(this.restTimer);
    if (goesOn) this.touch();
    else if (!rests && !this.input.isHolding) this.restTimer = window.setTimeout(() => this.request(), this.restMs + 5);
  }

  // Flights, flings and layouts under way; true when something moved.
  private goOn(now: number): boolean {
    const isSeenMoving = this.sight.step(now);
    return this.layouts.step(now) || isSeenMoving;
  }

  private findHovered(): void {
    const hit = this.pointer ? hitTest(this.scene, this.camera, this.pointer) : null;
    const isSame = JSON.stringify(hit) === JSON.stringify(this.hovered);
    if (isSame) return;
    this.hovered = hit;
    this.statesDirty = true;
    this.frame.style.cursor = hit ? "pointer" : "";
    this.changedAt = performance.now();
    this.isWhole = false;
  }

  get settled(): boolean {
    return this.isWhole && this.pending === 0 && !this.sight.moving && !this.layouts.moving;
  }

  /** Where the frame stands in the window. */
  origin(): Point {
    const box = this.frame.getBoundingClientRect();
    return { x: box.left, y: box.top };
  }
}

export function createMap(root: HTMLElement, app: App): View {
  return new MapView(root, app);
}
