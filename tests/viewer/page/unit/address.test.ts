import assert from "node:assert/strict";
import { test } from "node:test";
import { fromAddress, startState, toAddress } from "../../../../viewer/web/src/address.js";
import { cellId, type State } from "../../../../viewer/web/src/view.js";

test("the start has an empty address, and an empty address is the start", () => {
  assert.equal(toAddress(startState()), "");
  assert.deepEqual(fromAddress(""), startState());
  assert.deepEqual(fromAddress("#"), startState());
});

test("a state comes back from its address as it was, hostile ids and all", () => {
  const hostile = "<script>&x=1#%\u202e \u{1F600}+";
  const state: State = {
    view: "matrix",
    relations: "actors",
    layout: "camps",
    filters: {
      hiddenKinds: new Set(["place", "other"]),
      hiddenRelations: new Set(["neutral"]),
      stances: new Set([-1, 0]),
      issues: new Set(["i:toll", hostile]),
      minStatements: 3,
      minConfidence: 0.45,
      from: "2026-01",
      to: "2026-03-05",
    },
    selection: { kind: "cell", id: cellId(hostile, "i:toll") },
    ego: { id: hostile, depth: 2 },
    path: { from: "e:a", to: hostile },
  };
  const address = toAddress(state);
  assert.deepEqual(fromAddress(`#${address}`), {
    ...state,
    filters: {
      ...state.filters,
      hiddenKinds: new Set(["place", "other"]),
      stances: new Set([0, -1]),
      issues: new Set([...state.filters.issues].sort()),
    },
  });
  assert.equal(toAddress(fromAddress(address)), address);
  assert.match(address, /^[\x21-\x7e]*$/);
});

test("equal states have equal addresses, in whatever order the filters were set", () => {
  const one = startState();
  const other = startState();
  one.filters.issues = new Set(["a", "b"]);
  other.filters.issues = new Set(["b", "a"]);
  one.filters.stances = new Set([1, -1]);
  other.filters.stances = new Set([-1, 1]);
  assert.equal(toAddress(one), toAddress(other));
});

test("an address is readable", () => {
  const state = startState();
  state.view = "table";
  state.selection = { kind: "node", id: "e:ida" };
  state.filters.from = "2026-03";
  assert.equal(toAddress(state), "view=table&from=2026-03&node=e:ida");
});

test("who changed sides needs no id", () => {
  assert.deepEqual(fromAddress("changes=").selection, { kind: "changes", id: "" });
  assert.equal(fromAddress("node=").selection, null);
});

test("what an address says wrongly is left out", () => {
  for (const garbage of [
    "view=3d&network=x&layout=y&hide=dragon&stance=maybe&min_statements=-3&min_confidence=NaN&from=soon&to=2026-99-99&ego=&path=a",
    "%%%&&&===#?%zz=%ff",
    "view&from&to&node",
    "min_statements=1e9999&depth=7&min_confidence=abc",
  ])
    assert.deepEqual(fromAddress(garbage), startState(), garbage);
  assert.equal(fromAddress("min_confidence=7").filters.minConfidence, 1);
  assert.equal(fromAddress("ego=a&depth=99").ego?.depth, 3);
});

test("any bytes make an address that is a state", () => {
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const keys = [
    "view",
    "network",
    "hide",
    "stance",
    "issue",
    "min_statements",
    "from",
    "to",
    "ego",
    "depth",
    "path",
    "node",
    "edge",
    "cell",
    "%",
  ];
  for (let round = 0; round < 2000; ++round) {
    let text = "";
    for (let part = random(8); part > 0; --part)
      text += `${keys[random(keys.length)]}${"=&%#"[random(4)]}${String.fromCharCode(random(0x3000))}${random(1000)}&`;
    const state = fromAddress(text);
    assert.equal(toAddress(fromAddress(toAddress(state))), toAddress(state), text);
  }
});
