// CSV as in RFC 4180, and nothing in it that a spreadsheet would compute: the guard of io::CsvWriter.

export type Field = string | number;

const number = /^[+-]?[0-9.]+$/;
const formula = /^'*[=+\-@\t\r]/;

/**
 * A text that is no number and begins with = + - @ or a tab (a spreadsheet takes it for a formula, CWE-1236), or with '
 * before one of them, gets a ' in front.
 */
export function csvField(value: Field): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const guarded = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\n\r]|^[ #]| $/.test(value) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export function csv(rows: Iterable<readonly Field[]>): string {
  let text = "";
  // A single empty field would be an empty line, which readers pass over.
  for (const row of rows) text += (row.map(csvField).join(",") || '""') + "\r\n";
  return text;
}
