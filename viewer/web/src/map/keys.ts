// The keyboard on the map.

import type { MapView } from "./map_view.js";
import { nextBySize, nextToward } from "./walk.js";

const ARROWS: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const STEP = 80; // CSS pixels

export function onKey(map: MapView, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (act(map, event)) event.preventDefault();
}

/** Whether the key meant something here. */
function act(map: MapView, event: KeyboardEvent): boolean {
  const arrow = ARROWS[event.key];
  if (arrow) {
    const [dx, dy] = arrow;
    if (event.shiftKey) {
      const next = map.walked < 0 ? nextBySize(map.scene, -1, 1) : nextToward(map.scene, map.walked, dx, dy);
      if (next >= 0) map.walkTo(next);
    } else {
      map.panBy(-dx * STEP, dy * STEP);
    }
    return true;
  }
  switch (event.key) {
    case "+":
    case "=":
      map.zoomBy(1.4);
      return true;
    case "-":
    case "_":
      map.zoomBy(1 / 1.4);
      return true;
    case "0":
      map.fitAll();
      return true;
    case "n":
    case "p":
      map.walkTo(nextBySize(map.scene, map.walked, event.key === "n" ? 1 : -1));
      return true;
    case "Enter":
      if (map.walked < 0) return false;
      map.open(map.walked);
      return true;
    case "e":
      if (map.walked < 0) return false;
      map.showAround(map.walked);
      return true;
    case "Escape":
      if (map.walked < 0) return false;
      map.walkTo(-1);
      return true;
    default:
      return false;
  }
}
