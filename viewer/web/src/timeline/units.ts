// Time in units: into which a stretch of days is cut so that it can be read at a glance. Days count from 1970.

import { DAY, isoDay } from "../dates.js";

export interface Unit {
  name: "day" | "week" | "month" | "year";
  count: number; // of years only, more than one where there are hundreds of them
}

export interface Period {
  first: number; // day
  last: number; // day
  label: string; // "2 March 2026", "week of 2 March 2026", "March 2026", "2026", "2020 to 2029"
  short: string; // under its group
  group: string; // "March 2026" for days and weeks, "2026" for months, "" for years
}

export const mostPeriods = 72;

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const dateOf = (day: number): Date => new Date(day * DAY);
const yearOf = (day: number): number => dateOf(day).getUTCFullYear();
const monthsOf = (day: number): number => yearOf(day) * 12 + dateOf(day).getUTCMonth();

function dayAt(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day); // Date.UTC takes 26 for 1926
  return Math.floor(date.getTime() / DAY);
}

/** The Monday of a day's week; 1 January 1970 was a Thursday. */
const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** Days for a month, weeks for a year, months for six, else years: as many as `mostPeriods` from one of the days to the other. */
export function unitFor(first: number, last: number): Unit {
  if (last - first < 31) return { name: "day", count: 1 };
  if ((mondayOf(last) - mondayOf(first)) / 7 < 53) return { name: "week", count: 1 };
  if (monthsOf(last) - monthsOf(first) < mostPeriods) return { name: "month", count: 1 };
  const years = yearOf(last) - yearOf(first) + 1;
  let count = 1;
  for (let step = 0; Math.ceil(years / count) + 1 > mostPeriods; ++step) count = [2, 5, 10][step % 3] * 10 ** Math.floor(step / 3);
  return { name: "year", count };
}

/** Side by side, the first with the day `first` in it, the last with `last`. */
export function periodsOf(first: number, last: number, unit: Unit): Period[] {
  const periods: Period[] = [];
  const monthName = (day: number): string => `${months[dateOf(day).getUTCMonth()]} ${yearOf(day)}`;
  switch (unit.name) {
    case "day":
      for (let day = first; day <= last; ++day) {
        const number = dateOf(day).getUTCDate();
        periods.push({ first: day, last: day, label: `${number} ${monthName(day)}`, short: String(number), group: monthName(day) });
      }
      break;
    case "week":
      for (let day = mondayOf(first); day <= last; day += 7) {
        const number = dateOf(day).getUTCDate();
        periods.push({ first: day, last: day + 6, label: `week of ${number} ${monthName(day)}`, short: String(number), group: monthName(day) });
      }
      break;
    case "month":
      for (let month = monthsOf(first); month <= monthsOf(last); ++month) {
        const [year, at] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
        periods.push({ first: dayAt(year, at, 1), last: dayAt(year, at + 1, 0), label: `${months[at]} ${year}`, short: months[at].slice(0, 3), group: String(year) });
      }
      break;
    case "year": {
      const begin = Math.floor(yearOf(first) / unit.count) * unit.count;
      for (let year = begin; year <= yearOf(last); year += unit.count) {
        const label = unit.count === 1 ? String(year) : `${year} to ${year + unit.count - 1}`;
        periods.push({ first: dayAt(year, 0, 1), last: dayAt(year + unit.count - 1, 11, 31), label, short: String(year), group: "" });
      }
    }
  }
  return periods;
}

/** The place of the period that a day is in; the nearest one where it is in none. */
export function placeOf(day: number, periods: readonly Period[]): number {
  let [least, most] = [0, periods.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (periods[middle].first <= day) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** Both ends of a period as ISO dates. */
export const endsOf = (period: Period): [string, string] => [isoDay(period.first), isoDay(period.last)];
