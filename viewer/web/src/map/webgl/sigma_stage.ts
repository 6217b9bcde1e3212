// Lines and nodes through sigma, which owns the WebGL contexts, their sizes and the order of drawing, over a graphology
// graph. Its programs are our own layers: they read the scene's arrays, so that a filter or a hover changes a byte an
// item instead of going through the graph again (measured: tests/viewer/page/PERFORMANCE.md).

import Graph from "graphology";
import Sigma from "sigma";
import type { EdgeProgramType, NodeProgramType } from "sigma/rendering";

import type { Scene } from "../scene.js";
import type { Stage } from "../stage.js";
import { EdgeLayer } from "./edge_layer.js";
import { NodeLayer } from "./node_layer.js";
import type { Drawing } from "./program.js";
import { NoLayer } from "./program.js";

const SIDE = 10_000; // of the square that sigma takes for the graph's extent, map units

export type WebGlKind = "none" | "software" | "hardware";

/** Whether sigma and our shaders can run (WebGL 2, textures in vertex shaders; without it sigma throws), and on what. */
export function webGlKind(): WebGlKind {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (!gl || !((gl.getParameter(gl.MAX_VERTEX_TEXTURE_IMAGE_UNITS) as number) > 0)) return "none";
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "";
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name) ? "software" : "hardware";
}

export function makeSigmaStage(root: HTMLElement, scene: Scene, software: boolean, lost: () => void): Stage {
  const drawing: Drawing = { frame: null };
  let leaving = false;
  const sigma = new Sigma(graphOf(scene), root, {
    allowInvalidContainer: true,
    defaultNodeType: "circle",
    defaultEdgeType: "line",
    nodeProgramClasses: { circle: layerClass((gl) => new NodeLayer(gl, scene, drawing)) as unknown as NodeProgramType },
    nodeHoverProgramClasses: { circle: NoLayer as unknown as NodeProgramType },
    edgeProgramClasses: {
      line: layerClass((gl) => new EdgeLayer(gl, scene, drawing)) as unknown as EdgeProgramType,
      arrow: NoLayer as unknown as EdgeProgramType,
    },
    enableEdgeEvents: false,
    renderLabels: false,
    renderEdgeLabels: false,
    enableCameraRotation: false,
    stagePadding: 0,
    minCameraRatio: null,
    maxCameraRatio: null,
  });
  sigma.setCustomBBox({ x: [-SIDE / 2, SIDE / 2], y: [-SIDE / 2, SIDE / 2] });
  // sigma would allot a texture of the whole screen at every frame to see what is under the pointer; the hit test of
  // geometry.ts does without.
  (sigma as unknown as { pickingLayers: Set<string> }).pickingLayers.clear();
  for (const [name, canvas] of Object.entries(sigma.getCanvases())) {
    if (name !== "edges" && name !== "nodes") canvas.style.display = "none";
    canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      if (!leaving) lost();
    });
  }

  return {
    name: "webgl",
    software,
    resize: () => void sigma.resize(true),
    draw(frame) {
      drawing.frame = frame;
      const { camera } = frame;
      sigma.getCamera().setState({
        x: 0.5 + camera.x / SIDE,
        y: 0.5 + camera.y / SIDE,
        ratio: Math.min(camera.width, camera.height) / (camera.scale * SIDE),
        angle: 0,
      });
      sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true }); // draws at once, nothing is read again
    },
    leave() {
      leaving = true;
      sigma.kill();
    },
  };
}

// Sigma makes the layers itself, with a context it has made.
function layerClass(make: (gl: WebGL2RenderingContext) => EdgeLayer | NodeLayer): new (gl: WebGL2RenderingContext) => object {
  return function construct(gl: WebGL2RenderingContext) {
    return make(gl);
  } as unknown as new (gl: WebGL2RenderingContext) => object;
}

function graphOf(scene: Scene): Graph {
  const graph = new Graph({ type: "directed", multi: true });
  for (let node = 0; node < scene.nodes; ++node) graph.addNode(node, { x: scene.x[node], y: scene.y[node] });
  for (let edge = 0; edge < scene.edges; ++edge) graph.addEdgeWithKey(edge, scene.source[edge], scene.target[edge]);
  return graph;
}
