// Light, dark, or as the system has it. The choice is kept in the browser where that is allowed.

export type Theme = "auto" | "light" | "dark";
const KEY = "standpoint-theme";
const ORDER: readonly Theme[] = ["auto", "light", "dark"];

export function storedTheme(): Theme {
  try {
    return ORDER.find((theme) => theme === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto"; // no storage: a file, or forbidden
  }
}

/** <html data-theme> is always light or dark, so that style sheets and drawings ask one thing. */
export function applyTheme(theme: Theme): void {
  const isDark = theme === "dark" || (theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // As above.
  }
}

export function nextTheme(theme: Theme): Theme {
  return ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length];
}
