import assert from "node:assert/strict";
import { test } from "node:test";

import { csv, csvField } from "../../../../viewer/web/src/export/csv.js";
import { fileName, fit, frame, wrap } from "../../../../viewer/web/src/export/picture.js";
import { escapeXml } from "../../../../viewer/web/src/export/svg.js";

test("a field with a comma, a quote, a line break or outer blanks is quoted, and its quotes doubled", () => {
  assert.equal(csvField("plain text"), "plain text");
  assert.equal(csvField("a,b"), '"a,b"');
  assert.equal(csvField('say "no"'), '"say ""no"""');
  assert.equal(csvField("two\nlines"), '"two\nlines"');
  assert.equal(csvField(" blank"), '" blank"');
  assert.equal(csvField("#1"), '"#1"'); // some readers take it for a comment
  assert.equal(csvField(" # a note"), '" # a note"');
});

test("what a spreadsheet would compute gets a ' in front, and numbers stay numbers", () => {
  assert.equal(csvField("=1+1"), "'=1+1");
  assert.equal(csvField("@SUM(A1)"), "'@SUM(A1)");
  assert.equal(csvField("+49 30 1234"), "'+49 30 1234");
  assert.equal(csvField("-x"), "'-x");
  assert.equal(csvField("\tx"), "'\tx");
  assert.equal(csvField("\rx"), "\"'\rx\"");
  assert.equal(csvField("'=x"), "''=x");
  assert.equal(csvField('=HYPERLINK("a","b")'), '"\'=HYPERLINK(""a"",""b"")"');
  assert.equal(csvField("-12.5"), "-12.5");
  assert.equal(csvField(-3), "-3");
  assert.equal(csvField(NaN), "");
});

test("rows end as RFC 4180 says, and a single empty field is no empty line", () => {
  assert.equal(csv([["a", 1], ["b", ""]]), "a,1\r\nb,\r\n");
  assert.equal(csv([[""]]), '""\r\n');
});

test("text in SVG cannot become markup, and what XML forbids is replaced", () => {
  assert.equal(escapeXml(`<script>"a" & 'b'</script>`), "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;");
  assert.equal(escapeXml("a\u0000b\u001fc\ufffe\ud800d"), "a\ufffdb\ufffdc\ufffd\ufffdd");
  assert.equal(escapeXml("\ud83d\ude00 \n\t"), "\ud83d\ude00 \n\t");
});

test("a text that is too wide is cut with an ellipsis, between signs", () => {
  assert.equal(fit("short", 1000, 12), "short");
  const cut = fit("\ud83d\ude00".repeat(50), 100, 12);
  assert.ok(cut.endsWith("…") && Array.from(cut).length < 20, cut);
  assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])/.test(cut));
  assert.equal(fit("x".repeat(100_000), 1e9, 12).length, 1001);
});

test("lines are wrapped between words", () => {
  const lines = wrap("one two three four five six", 100, 12);
  assert.ok(lines.length > 1);
  assert.equal(lines.join(" "), "one two three four five six");
});

test("a picture has title, numbers, legend and notes in it, escaped", () => {
  const drawing = { width: 100, height: 50, draw: () => undefined };
  const sign = { width: 10, words: "supports <b>", draw: () => undefined };
  const { text, width, height } = frame({ title: "A & B", counts: "2 actors", legend: [sign], notes: ["Filters: from 2026."] }, drawing);
  for (const part of ["<title>A &amp; B</title>", "2 actors", "supports &lt;b&gt;", "Filters: from 2026."]) assert.ok(text.includes(part), part);
  assert.ok(width >= 100 && height > 50 + 52);
});

test("a file's name is letters and digits of its title", () => {
  assert.equal(fileName("Port: who/what? <b>", "matrix", "svg"), "Port-who-what-b-matrix.svg");
  assert.equal(fileName("Gdańsk 2026", "table", "csv"), "Gdańsk-2026-table.csv");
  assert.equal(fileName("../..", "map", "png"), "map-map.png");
});
