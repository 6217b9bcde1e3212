import type { App, View } from "../view.js";

export function createTimeline(root: HTMLElement, app: App): View {
  root.textContent = `${app.data.nodes.id.length} nodes`;
  return { show: () => undefined, focus: () => root.focus(), leave: () => undefined };
}
