// A button with a menu (WAI-ARIA Authoring Practices): arrows move, Escape closes, a choice closes.

import { append, h } from "../dom.js";

export interface MenuItem {
  text: string;
  hint?: string;
  /** An address to fetch as a file, or what is done. */
  act: string | (() => void);
}

export function menu(label: string, items: () => MenuItem[]): HTMLElement {
  const list = h("div", { role: "menu", "aria-label": label, class: "menu", hidden: true });
  const button = h("button", { type: "button", "aria-haspopup": "menu", "aria-expanded": "false", class: "quiet" }, label);
  const root = h("div", { class: "menu-box" }, button, list);
  const entries = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const close = (focus: boolean): void => {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  const open = (): void => {
    list.replaceChildren();
    append(
      list,
      items().map(({ text, hint, act }) => {
        const content = [text, hint === undefined ? null : h("small", {}, hint)];
        if (typeof act === "string")
          return h("a", { role: "menuitem", tabindex: -1, href: act, download: true, click: () => close(true) }, ...content);
        return h("button", { type: "button", role: "menuitem", tabindex: -1, click: () => (close(true), act()) }, ...content);
      }),
    );
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    entries()[0]?.focus();
  };
  button.addEventListener("click", () => (list.hidden ? open() : close(false)));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    open();
  });
  list.addEventListener("keydown", (event) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 };
    const place = places[event.key];
    if (place !== undefined) {
      event.preventDefault();
      all[place % all.length]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if (event.key === "Tab") close(false);
  });
  root.addEventListener("focusout", (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) close(false);
  });
  return root;
}
