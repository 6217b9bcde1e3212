// Lines and nodes on a canvas, for machines without WebGL.

import { CanvasPen } from "./canvas_pen.js";
import { paintEdges, paintNodes } from "./paint.js";
import type { Scene } from "./scene.js";
import type { Stage } from "./stage.js";

export function makeCanvasStage(root: HTMLElement, scene: Scene, byProcessor = true): Stage {
  const canvas = document.createElement("canvas");
  root.append(canvas);
  const context = canvasContext(canvas, byProcessor);
  const pen = new CanvasPen(context);
  return {
    name: "canvas",
    software: true,
    resize: () => fitCanvas(canvas, context),
    draw(frame) {
      fitCanvas(canvas, context);
      context.clearRect(0, 0, frame.camera.width, frame.camera.height);
      paintEdges(pen, scene, frame);
      paintNodes(pen, scene, frame);
    },
    leave: () => canvas.remove(),
  };
}

/** `byProcessor`: kept away from a graphics card that is only played, on which a canvas is ten times as slow. */
export function canvasContext(canvas: HTMLCanvasElement, byProcessor: boolean): CanvasRenderingContext2D {
  return canvas.getContext("2d", byProcessor ? { willReadFrequently: true } : {})!;
}

/** Makes a canvas as sharp as the screen; drawing goes on in CSS pixels. */
export function fitCanvas(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  const ratio = window.devicePixelRatio || 1;
  const width = Math.max(1, Math.round(canvas.clientWidth * ratio));
  const height = Math.max(1, Math.round(canvas.clientHeight * ratio));
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  context.setTransform(width / Math.max(1, canvas.clientWidth), 0, 0, height / Math.max(1, canvas.clientHeight), 0, 0);
}
