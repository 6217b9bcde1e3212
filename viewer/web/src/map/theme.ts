// The palette that goes with the page's theme: <html data-theme>, else what the system prefers.

import type { Palette, Theme } from "./style.js";
import { PALETTES } from "./style.js";

/** The palette now; `changed` is called with another one when the theme changes. */
export function watchTheme(element: HTMLElement, changed: (palette: Palette) => void, signal: AbortSignal): Palette {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const read = (): Palette => {
    const named = document.documentElement.dataset["theme"];
    const theme: Theme = named === "dark" || named === "light" ? named : system.matches ? "dark" : "light";
    return { ...PALETTES[theme], ground: groundOf(element) ?? PALETTES[theme].ground };
  };
  const again = () => changed(read());
  const observer = new MutationObserver(again);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  system.addEventListener("change", again, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
  return read();
}

// The colour that the style sheet gives the map's ground, which lines and labels fade into.
function groundOf(element: HTMLElement): string | null {
  const found = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(element).backgroundColor);
  if (!found) return null;
  return `#${found.slice(1).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}
