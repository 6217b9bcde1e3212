// The hook of hook.ts, filled in.

import type { MapHook } from "./hook.js";
import type { MapView } from "./map_view.js";
import { curveOf, pointOn } from "./geometry.js";
import { Look } from "./scene.js";
import { nodeGrowth, screenRadius } from "./style.js";

const NAMES = ["hidden", "dim", "plain", "near", "held", "chosen"];

export function makeHook(map: MapView): MapHook {
  const { scene, camera, app } = map;
  const count = (looks: Uint8Array) => looks.reduce((sum, look) => sum + Number(look !== Look.hidden), 0);
  return {
    get renderer() {
      return map.stage.name;
    },
    camera: () => camera.state(),
    node(id) {
      const node = app.index.node.get(id);
      if (node === undefined) return null;
      const from = map.origin();
      return {
        x: from.x + camera.screenX(scene.x[node]),
        y: from.y + camera.screenY(scene.y[node]),
        radius: screenRadius(scene.size[node], nodeGrowth(camera.scale)),
        look: NAMES[scene.nodeLook[node]],
      };
    },
    edge(id) {
      const edge = app.index.edge.get(id);
      const curve = edge === undefined ? null : curveOf(scene, edge, camera);
      if (edge === undefined || !curve) return null;
      const from = map.origin();
      const middle = pointOn(curve, 0.5);
      return { x: from.x + middle.x, y: from.y + middle.y, look: NAMES[scene.edgeLook[edge]] };
    },
    drawn: () => ({
      nodes: count(scene.nodeLook),
      edges: count(scene.edgeLook),
      labels: map.overlay.labels.current.map((label) => label.lines.join(" ")),
      regions: (map.layouts.regionShare > 0 ? map.overlay.regionsShown(map.layouts.regions) : []).map((region) => map.overlay.campNames.get(region.camp) ?? ""),
    }),
    settled: () => map.settled,
    frames: () => map.pace.measured(),
  };
}
