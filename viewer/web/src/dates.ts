// Dates as the data has them: ISO 8601 to the day, or only the month or year. A day is the count of days since 1970.

export const DAY = 86_400_000;

/** First and last day that a date may mean; NaN, NaN for what is no date. */
export function dayRange(text: string): [number, number] {
  const found = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text);
  if (!found) return [NaN, NaN];
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = found[3] === undefined ? null : Number(found[3]);
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return [NaN, NaN];
  const at = (y: number, m: number, d: number): number => {
    const date = new Date(0);
    date.setUTCFullYear(y, m, d); // Date.UTC takes 26 for 1926
    return Math.floor(date.getTime() / DAY);
  };
  if (month === null) return [at(year, 0, 1), at(year, 11, 31)];
  if (day === null) return [at(year, month - 1, 1), at(year, month, 0)];
  const one = at(year, month - 1, day);
  return [one, one];
}

/** "2026-03-02" */
export function isoDay(day: number): string {
  const date = new Date(day * DAY);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "2 March 2026", "March 2026", "2026"; what is no date stays as it is. */
export function readableDate(text: string): string {
  const found = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text);
  if (!found) return text;
  const month = found[2] ? MONTHS[Number(found[2]) - 1] : undefined;
  return [found[3] ? Number(found[3]) : "", month ?? "", found[1]].filter((part) => part !== "").join(" ");
}
