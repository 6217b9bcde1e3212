// Keys in a table of role grid, after the ARIA authoring practices: one place to tab to, arrows from cell to cell, Home
// and End along a row, with Control in the whole table, Page Up and Page Down ten rows.

const inside = "button, a[href], input, select";

const spanOf = (cell: HTMLTableCellElement): [number, number] => {
  const first = Number(cell.dataset["column"] ?? cell.cellIndex);
  return [first, first + cell.colSpan];
};

/** What of a cell takes the focus. */
const targetsIn = (cell: HTMLElement): HTMLElement[] => {
  const buttons = [...cell.querySelectorAll<HTMLElement>(inside)];
  return buttons.length > 0 ? buttons : [cell];
};

export class GridKeys {
  #current: HTMLElement | null = null;

  /** Cells whose place is not their index in the row say it in data-column. */
  constructor(private readonly table: HTMLTableElement) {
    table.addEventListener("keydown", (event) => this.#key(event));
    table.addEventListener("focusin", (event) => this.#enter(event.target as HTMLElement));
  }

  /** After the table was filled anew: the focus is where it was, by row and column, or in the first cell. */
  renew(): void {
    for (const one of this.table.querySelectorAll<HTMLElement>(inside)) one.tabIndex = -1;
    const kept = this.#current && this.table.contains(this.#current) ? this.#current : null;
    this.#current = kept ?? this.#first();
    if (this.#current) this.#current.tabIndex = 0;
  }

  focus(): void {
    (this.#current ?? this.#first())?.focus();
  }

  #first(): HTMLElement | null {
    const cell = this.table.querySelector<HTMLElement>("tbody td, tbody th") ?? this.table.querySelector<HTMLElement>("th");
    return cell ? targetsIn(cell)[0] : null;
  }

  #enter(target: HTMLElement): void {
    if (target === this.#current || !target.closest("td, th")) return;
    if (this.#current) this.#current.tabIndex = -1;
    target.tabIndex = 0;
    this.#current = target;
  }

  #go(target: HTMLElement | undefined): void {
    if (!target) return;
    if (target.tabIndex !== 0) target.tabIndex = -1;
    target.focus();
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #key(event: KeyboardEvent): void {
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>("td, th");
    if (!cell || event.altKey || event.metaKey || (event.target as HTMLElement).tagName === "SELECT") return;
    const row = cell.parentElement as HTMLTableRowElement;
    const rows = [...this.table.rows];
    const far = event.ctrlKey;
    const steps: Record<string, () => HTMLElement | undefined> = {
      ArrowRight: () => this.#beside(cell, event.target as HTMLElement, 1),
      ArrowLeft: () => this.#beside(cell, event.target as HTMLElement, -1),
      ArrowDown: () => this.#above(cell, rows, row, 1),
      ArrowUp: () => this.#above(cell, rows, row, -1),
      PageDown: () => this.#above(cell, rows, row, 10),
      PageUp: () => this.#above(cell, rows, row, -10),
      Home: () => targetsIn((far ? rows[0] : row).cells[0])[0],
      End: () => {
        const last = far ? rows[rows.length - 1] : row;
        return targetsIn(last.cells[last.cells.length - 1])[0];
      },
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(step());
  }

  #beside(cell: HTMLTableCellElement, from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
    const here = targetsIn(cell);
    const next = here[here.indexOf(from) + step];
    if (next && here.includes(from)) return next;
    const other = (step > 0 ? cell.nextElementSibling : cell.previousElementSibling) as HTMLTableCellElement | null;
    if (!other) return undefined;
    const there = targetsIn(other);
    return there[step > 0 ? 0 : there.length - 1];
  }

  // The cell of the same column so many rows away, or of the last row that has one there.
  #above(cell: HTMLTableCellElement, rows: HTMLTableRowElement[], row: HTMLTableRowElement, step: number): HTMLElement | undefined {
    const [column] = spanOf(cell);
    const at = rows.indexOf(row);
    const direction = Math.sign(step);
    let found: HTMLElement | undefined;
    for (let r = at + direction, left = Math.abs(step); r >= 0 && r < rows.length && left > 0; r += direction) {
      const there = [...rows[r].cells].find((one) => {
        const [first, end] = spanOf(one);
        return first <= column && column < end;
      });
      if (!there) continue;
      found = targetsIn(there)[0];
      --left;
    }
    return found;
  }
}
