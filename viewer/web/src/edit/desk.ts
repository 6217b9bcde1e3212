// Edits as the server takes them (POST /api/v1/edits), with the token that the address of the page had.

import type { MapData } from "../model.js";

export interface StatementEdit {
  edit: "statement";
  statement: string;
  status: "accepted" | "edited" | "rejected" | "auto";
  stance?: "support" | "neutral" | "oppose";
  actor?: string;
  issue?: string;
  target?: string;
  act?: string;
  note?: string;
}

export type Edit =
  | StatementEdit
  | { edit: "join"; a: string; b: string } // a is b
  | { edit: "part"; part: string; whole: string } // part is not whole
  | { edit: "phrase"; phrase: string; issue: string; pole: 1 | -1 };

export interface EditDone {
  number: number;
  what: string;
  file: string;
}

/** An entity that was found, and is one with another in the map. */
export interface NamePart {
  id: string;
  name: string;
  statements: number;
}

const KEY = "standpoint-token";

/** Takes the token out of the address, so that a link that is shared does not hold it. Called once, first of all. */
export function takeToken(): void {
  const address = new URL(location.href);
  const token = address.searchParams.get("token");
  if (token === null) return;
  sessionStorage.setItem(KEY, token);
  address.searchParams.delete("token");
  history.replaceState(history.state, "", address);
}

export class EditDesk {
  private constructor(private readonly token: string) {}

  /** null for a map that is only shown, and for who came without the token. */
  static find(data: MapData): EditDesk | null {
    const token = data.editable ? sessionStorage.getItem(KEY) : null;
    return token === null ? null : new EditDesk(token);
  }

  apply(edit: Edit): Promise<EditDone> {
    return this.ask("POST", "api/v1/edits", edit) as Promise<EditDone>;
  }

  undo(): Promise<EditDone> {
    return this.ask("DELETE", "api/v1/edits/last") as Promise<EditDone>;
  }

  async done(): Promise<EditDone[]> {
    return ((await this.ask("GET", "api/v1/edits")) as { items: EditDone[] }).items;
  }

  async parts(node: string): Promise<NamePart[]> {
    return ((await this.ask("GET", `api/v1/edits/parts?node=${encodeURIComponent(node)}`)) as { items: NamePart[] }).items;
  }

  private async ask(method: string, path: string, body?: Edit): Promise<unknown> {
    const headers: Record<string, string> = { "X-Standpoint-Token": this.token };
    if (body) headers["Content-Type"] = "application/json";
    const answer = await fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) }).catch(() => {
      throw new Error("the server does not answer");
    });
    const said = (await answer.json().catch(() => ({}))) as { detail?: string };
    if (!answer.ok) throw new Error(said.detail ?? `the server answered ${answer.status}`);
    return said;
  }
}
