// Words as they are put on the map. Labels come from files and may be anything.

import { plain } from "../dom.js";

/** Longest label that is looked at, in UTF-16 units; what is drawn is shorter still. */
const LONGEST = 240;

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g; // halves of a pair
// Soft hyphens, invisible operators, byte-order marks and tags, which have a place in a line but no width.
const INVISIBLE = /[\u00ad\u061c\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;
const STACKED = /(\p{M}{3})\p{M}+/gu; // marks piled up until they cover the lines above

/** One line without control characters, overrides of direction and piled-up marks, and not long. */
export function cleanLabel(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return plain(cut.replace(LONE, "\ufffd").replace(INVISIBLE, "").replace(STACKED, "$1"));
}

export type Measure = (text: string) => number;

/** `text`, or as much of it as fits into `room` with an ellipsis. */
export function clip(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  const letters = Array.from(text);
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, middle).join("").trimEnd()}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join("").trimEnd()}…`;
}

/** Words broken into at most `lines` lines of `room`; the last is clipped. A line is never left with one short word. */
export function wrap(text: string, room: number, lines: number, measure: Measure): string[] {
  if (measure(text) <= room || lines <= 1) return [clip(text, room, measure)];
  const words = text.split(" ");
  const broken: string[] = [];
  let line = "";
  let next = 0;
  for (; next < words.length && broken.length < lines - 1; ++next) {
    const longer = line === "" ? words[next] : `${line} ${words[next]}`;
    if (line !== "" && measure(longer) > room) {
      broken.push(line);
      line = words[next];
    } else {
      line = longer;
    }
  }
  if (broken.length === lines - 1) {
    broken.push(clip([line, ...words.slice(next)].join(" "), room, measure));
  } else {
    broken.push(clip(line, room, measure));
  }
  return broken.length === 2 && lines === 2 ? balanced(broken, room, measure) : broken.map((one) => clip(one, room, measure));
}

// Two lines of about one length look calmer than a full one and a stump.
function balanced([first, second]: string[], room: number, measure: Measure): string[] {
  const words = first!.split(" ");
  let head = first!;
  let tail = second!;
  while (words.length > 1 && !tail.endsWith("…")) {
    const word = words.pop()!;
    const shorter = words.join(" ");
    const longer = `${word} ${tail}`;
    if (measure(longer) > Math.min(room, measure(head))) break;
    head = shorter;
    tail = longer;
  }
  return [clip(head, room, measure), clip(tail, room, measure)];
}
