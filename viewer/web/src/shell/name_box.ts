// A field that finds names: the combobox pattern with a list of suggestions (WAI-ARIA Authoring Practices).

import { h, name, plain } from "../dom.js";
import type { MapData } from "../model.js";
import type { Hit, NameSearch } from "../search.js";
import { KIND_NAMES } from "../words.js";
import { kindSign } from "./legend.js";

export interface NameBox {
  root: HTMLElement;
  input: HTMLInputElement;
}

let boxes = 0;

/** `chosen` gets a node's place. What is in the field stays when `keeps`. */
export function nameBox(
  data: MapData,
  search: () => NameSearch,
  label: string,
  placeholder: string,
  chosen: (node: number) => void,
  keeps = false,
): NameBox {
  const id = `names-${++boxes}`;
  let hits: Hit[] = [];
  let active = -1;
  const input = h("input", {
    type: "search",
    role: "combobox",
    "aria-label": label,
    "aria-expanded": "false",
    "aria-controls": id,
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
    placeholder,
  });
  const list = h("ul", { id, role: "listbox", "aria-label": label, class: "suggestions", hidden: true });
  const nothing = h("p", { class: "suggestions nothing", role: "status", hidden: true });

  const close = (): void => {
    list.hidden = nothing.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (place: number): void => {
    const hit = hits[place];
    if (!hit) return;
    input.value = keeps ? plain(data.nodes.label[hit.node]) : "";
    close();
    chosen(hit.node);
  };
  const mark = (place: number): void => {
    active = place;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === place)));
    if (place < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${id}-${place}`);
    list.children[place]?.scrollIntoView({ block: "nearest" });
  };
  const show = (): void => {
    hits = search().find(input.value);
    list.replaceChildren(
      ...hits.map((hit, i) => {
        const kind = data.nodes.kind[hit.node];
        const option = h(
          "li",
          { role: "option", id: `${id}-${i}`, "aria-selected": "false" },
          kindSign(kind),
          name(data.nodes.label[hit.node], 60),
          h("small", {}, KIND_NAMES[kind], hit.alias === undefined ? null : h("span", {}, ", also ", name(hit.alias, 40))),
        );
        // Before the field loses the focus.
        option.addEventListener("pointerdown", (event) => event.preventDefault());
        option.addEventListener("click", () => choose(i));
        return option;
      }),
    );
    const isTyped = input.value.trim() !== "";
    list.hidden = hits.length === 0;
    nothing.hidden = !isTyped || hits.length > 0;
    nothing.textContent = nothing.hidden ? "" : "Nothing here has such a name.";
    input.setAttribute("aria-expanded", String(hits.length > 0));
    mark(hits.length > 0 ? 0 : -1);
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => input.value.trim() !== "" && !keeps && show());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      if (list.hidden) show();
      else mark((active + step + hits.length) % hits.length);
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && (!list.hidden || !nothing.hidden)) {
      event.stopPropagation();
      event.preventDefault();
      close();
    }
  });
  return { root: h("div", { class: "name-box" }, input, list, nothing), input };
}
