// Draws the map on a canvas: shapes by kind, lines by relation, labels that do not cover each other.

const DASHES = { opposes: [7, 5], conflict: [7, 5], neutral: [2, 4], affiliated: [1, 3] };
const DARK_EDGES = { 1: "#6aaeea", "-1": "#ff7b86", 0: "#87919b" };
const HIT_DISTANCE = 6; // CSS pixels from a line that still count as on it

export class MapView {
  constructor(canvas, onSelect) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.onSelect = onSelect;
    this.nodes = [];
    this.edges = [];
    this.byId = new Map();
    this.selected = null;
    this.scale = 1;
    this.offset = { x: 0, y: 0 };
    this.hidden = new Set();
    this.inset = () => 0; // CSS pixels at the left that something else covers
    this.listen();
    new ResizeObserver(() => this.resize()).observe(canvas);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
  }

  show(graph) {
    this.nodes = graph.nodes;
    this.edges = graph.edges;
    this.byId = new Map(graph.nodes.map((node) => [node.id, node]));
    this.bend();
    this.resize();
    this.fit();
  }

  // Several lines of one pair are drawn side by side.
  bend() {
    const seen = new Map();
    for (const edge of this.edges) {
      const key = [edge.source, edge.target].sort().join(" ");
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      const side = edge.source < edge.target ? 1 : -1;
      edge.bend = side * (count % 2 === 0 ? 1 : -1) * Math.ceil(count / 2) * 22;
    }
  }

  isShown(edge) {
    return !this.hidden.has(edge.relation) && this.isShownNode(this.byId.get(edge.source)) && this.isShownNode(this.byId.get(edge.target));
  }

  isShownNode(node) {
    return node !== undefined && !this.hidden.has(node.kind);
  }

  resize() {
    const ratio = devicePixelRatio || 1;
    this.width = this.canvas.clientWidth;
    this.height = this.canvas.clientHeight;
    this.canvas.width = Math.max(1, Math.round(this.width * ratio));
    this.canvas.height = Math.max(1, Math.round(this.height * ratio));
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.draw();
  }

  fit() {
    const shown = this.nodes.filter((node) => this.isShownNode(node));
    if (shown.length === 0 || !this.width) return this.draw();
    const margin = 90;
    // The legend lies over the left side.
    const left = Math.min(this.inset(), this.width / 3);
    const width = this.width - left;
    const xs = shown.map((node) => node.x);
    const ys = shown.map((node) => -node.y);
    const low = { x: Math.min(...xs), y: Math.min(...ys) };
    const high = { x: Math.max(...xs), y: Math.max(...ys) };
    this.scale = Math.min(2, (width - margin) / Math.max(1, high.x - low.x), (this.height - margin) / Math.max(1, high.y - low.y));
    this.scale = Math.max(this.scale, 0.02);
    this.offset = { x: left + width / 2 - ((low.x + high.x) / 2) * this.scale, y: this.height / 2 - ((low.y + high.y) / 2) * this.scale };
    this.draw();
  }

  zoom(factor, at = { x: this.width / 2, y: this.height / 2 }) {
    const scale = Math.min(8, Math.max(0.02, this.scale * factor));
    const real = scale / this.scale;
    this.offset = { x: at.x - (at.x - this.offset.x) * real, y: at.y - (at.y - this.offset.y) * real };
    this.scale = scale;
    this.draw();
  }

  // The map's y axis points up, the screen's down.
  place(node) {
    return { x: node.x * this.scale + this.offset.x, y: -node.y * this.scale + this.offset.y };
  }

  radius(node) {
    return Math.max(4, (node.size * Math.min(1, Math.max(0.35, this.scale))) / 2);
  }

  draw() {
    const c = this.context;
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    c.clearRect(0, 0, this.width, this.height);
    const near = this.neighbourhood();
    for (const edge of this.edges) if (this.isShown(edge)) this.drawEdge(edge, dark, near);
    for (const node of this.nodes) if (this.isShownNode(node)) this.drawNode(node, dark, near);
    this.drawLabels(dark, near);
  }

  // What stands out while something is selected: null = everything.
  neighbourhood() {
    if (!this.selected) return null;
    const ids = new Set();
    for (const edge of this.edges) {
      if (edge.id === this.selected || edge.source === this.selected || edge.target === this.selected) {
        ids.add(edge.id).add(edge.source).add(edge.target);
      }
    }
    return ids.add(this.selected);
  }

  curve(edge) {
    const a = this.place(this.byId.get(edge.source));
    const b = this.place(this.byId.get(edge.target));
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const shift = { x: (-(b.y - a.y) / length) * edge.bend, y: ((b.x - a.x) / length) * edge.bend };
    return { a, b, middle: { x: (a.x + b.x) / 2 + shift.x, y: (a.y + b.y) / 2 + shift.y } };
  }

  drawEdge(edge, dark, near) {
    const c = this.context;
    const { a, b, middle } = this.curve(edge);
    const strong = near === null || near.has(edge.id);
    c.globalAlpha = strong ? (edge.id === this.selected ? 1 : 0.75) : 0.08;
    c.strokeStyle = dark ? DARK_EDGES[edge.sign] : edge.color;
    c.lineWidth = Math.min(7, 1 + Math.sqrt(edge.weight)) + (edge.id === this.selected ? 2 : 0);
    c.setLineDash(DASHES[edge.relation] ?? []);
    c.beginPath();
    c.moveTo(a.x, a.y);
    c.quadraticCurveTo(middle.x, middle.y, b.x, b.y);
    c.stroke();
    c.setLineDash([]);
    if (edge.relation !== "alliance" && edge.relation !== "conflict") this.drawArrow(edge, middle, b);
    c.globalAlpha = 1;
  }

  drawArrow(edge, from, to) {
    const c = this.context;
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const back = this.radius(this.byId.get(edge.target)) + 2;
    const tip = { x: to.x - Math.cos(angle) * back, y: to.y - Math.sin(angle) * back };
    c.fillStyle = c.strokeStyle;
    c.beginPath();
    c.moveTo(tip.x, tip.y);
    c.lineTo(tip.x - 8 * Math.cos(angle - 0.45), tip.y - 8 * Math.sin(angle - 0.45));
    c.lineTo(tip.x - 8 * Math.cos(angle + 0.45), tip.y - 8 * Math.sin(angle + 0.45));
    c.fill();
  }

  drawNode(node, dark, near) {
    const c = this.context;
    const { x, y } = this.place(node);
    const r = this.radius(node);
    c.globalAlpha = near === null || near.has(node.id) ? 1 : 0.2;
    c.fillStyle = node.color;
    c.strokeStyle = node.id === this.selected ? (dark ? "#ffffff" : "#000000") : dark ? "#14171a" : "#ffffff";
    c.lineWidth = node.id === this.selected ? 3 : 1.5;
    c.beginPath();
    if (node.kind === "institution") {
      c.rect(x - r, y - r, 2 * r, 2 * r);
    } else if (node.kind === "issue") {
      c.moveTo(x, y - r * 1.2);
      c.lineTo(x + r * 1.2, y);
      c.lineTo(x, y + r * 1.2);
      c.lineTo(x - r * 1.2, y);
      c.closePath();
    } else if (node.kind === "group") {
      c.moveTo(x, y - r * 1.2);
      c.lineTo(x + r * 1.15, y + r * 0.9);
      c.lineTo(x - r * 1.15, y + r * 0.9);
      c.closePath();
    } else {
      c.arc(x, y, r, 0, 2 * Math.PI);
    }
    c.fill();
    c.stroke();
    c.globalAlpha = 1;
  }

  // The most active first; a label that would cover another waits for more zoom.
  drawLabels(dark, near) {
    const c = this.context;
    const taken = [];
    const order = this.nodes.filter((node) => this.isShownNode(node));
    const weight = (node) => (node.id === this.selected ? 1e9 : near?.has(node.id) ? 1e6 : 0) + node.size;
    order.sort((a, b) => weight(b) - weight(a));
    c.textAlign = "center";
    c.textBaseline = "top";
    for (const node of order) {
      const { x, y } = this.place(node);
      if (x < -100 || y < -40 || x > this.width + 100 || y > this.height + 40) continue;
      c.font = `${node.size > 50 ? 600 : 400} 13px system-ui, sans-serif`;
      const text = node.label.length > 42 ? node.label.slice(0, 40) + "…" : node.label;
      const half = c.measureText(text).width / 2;
      const box = { left: x - half - 2, right: x + half + 2, top: y + this.radius(node) + 2, bottom: y + this.radius(node) + 19 };
      if (taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)) continue;
      taken.push(box);
      c.globalAlpha = near === null || near.has(node.id) ? 1 : 0.25;
      c.lineWidth = 3;
      c.strokeStyle = dark ? "#14171a" : "#ffffff";
      c.strokeText(text, x, box.top + 1);
      c.fillStyle = dark ? "#e8eaed" : "#1b1f24";
      c.fillText(text, x, box.top + 1);
      c.globalAlpha = 1;
    }
  }

  // The node or edge at a point of the screen.
  find(point) {
    for (let i = this.nodes.length - 1; i >= 0; --i) {
      const node = this.nodes[i];
      const place = this.place(node);
      if (this.isShownNode(node) && Math.hypot(place.x - point.x, place.y - point.y) <= this.radius(node) + 3) return { node };
    }
    let best = null;
    for (const edge of this.edges) {
      if (!this.isShown(edge)) continue;
      const { a, b, middle } = this.curve(edge);
      for (let t = 0.04; t < 1; t += 0.04) {
        const x = (1 - t) * (1 - t) * a.x + 2 * t * (1 - t) * middle.x + t * t * b.x;
        const y = (1 - t) * (1 - t) * a.y + 2 * t * (1 - t) * middle.y + t * t * b.y;
        const distance = Math.hypot(x - point.x, y - point.y);
        if (distance < HIT_DISTANCE + 4 && (best === null || distance < best.distance)) best = { edge, distance };
      }
    }
    return best;
  }

  listen() {
    let from = null;
    let moved = false;
    const point = (event) => ({ x: event.offsetX, y: event.offsetY });
    this.canvas.addEventListener("pointerdown", (event) => {
      from = point(event);
      moved = false;
      this.canvas.setPointerCapture(event.pointerId);
    });
    this.canvas.addEventListener("pointermove", (event) => {
      if (!from) {
        this.canvas.style.cursor = this.find(point(event)) ? "pointer" : "grab";
        return;
      }
      const now = point(event);
      if (Math.hypot(now.x - from.x, now.y - from.y) > 3) moved = true;
      if (!moved) return;
      this.offset = { x: this.offset.x + now.x - from.x, y: this.offset.y + now.y - from.y };
      from = now;
      this.draw();
    });
    this.canvas.addEventListener("pointerup", (event) => {
      if (!moved) this.onSelect(this.find(point(event)));
      from = null;
    });
    this.canvas.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY * 0.0015), point(event));
    }, { passive: false });
    this.canvas.addEventListener("keydown", (event) => {
      const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
      if (steps[event.key]) {
        this.offset = { x: this.offset.x + steps[event.key][0], y: this.offset.y + steps[event.key][1] };
        this.draw();
      } else if (event.key === "+" || event.key === "-") {
        this.zoom(event.key === "+" ? 1.25 : 0.8);
      } else {
        return;
      }
      event.preventDefault();
    });
  }
}
