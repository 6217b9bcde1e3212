// How much is drawn while something moves: as many lines as the machine can draw many times a second. At rest all are.

export class Pace {
  edges: number;
  private last = 0;
  private script: number[] = [];
  private between: number[] = [];

  constructor(private readonly all: number, software: boolean) {
    this.edges = software ? Math.min(all, 3000) : all;
  }

  /** A frame begins while something moves; `drawn` since the last one that did without a pause. */
  frame(now: number, goesOn: boolean): void {
    const between = now - this.last;
    this.last = now;
    if (!goesOn || between <= 0 || between > 5000) return;
    if (this.between.length < 1000) this.between.push(between);
    if (between > 45) this.edges = Math.max(Math.min(400, this.all), Math.floor(this.edges * Math.max(0.4, 36 / between)));
    else if (between < 24) this.edges = Math.min(this.all, Math.ceil(this.edges * 1.1));
  }

  took(milliseconds: number): void {
    if (this.script.length < 1000) this.script.push(milliseconds);
  }

  /** What was measured since the last call. */
  measured(): { count: number; script: number[]; between: number[] } {
    const all = { count: this.script.length, script: this.script, between: this.between };
    this.script = [];
    this.between = [];
    return all;
  }
}
