"""Prints what doxygen found without a comment, but for what may speak for itself: see `reference`."""

import pathlib
import re
import sys

ACCESSOR = re.compile(r"\{.*\}$|= default;$|= delete;$")


def needs_comment(path, line, what):
    if "(variable)" in what or "(enumvalue)" in what or "operator" in what or "(friend)" in what:
        return False
    if "(function)" not in what:
        return True
    name = re.search(r"Member (?:\w+ )*?~?(\w+)\(", what)
    owner = re.search(r" of (?:class|struct) (?:\w+::)*(\w+)", what)
    if name and owner and name[1] == owner[1]:
        return False  # a constructor
    declared = pathlib.Path(path).read_text(encoding="utf-8").splitlines()[line - 1:line + 2]
    text = " ".join(part.strip() for part in declared)
    return not (ACCESSOR.search(declared[0]) or re.match(r"[^;]*\{ return [^;]*; \}", text) or
                re.match(r"[^;{]*\{\s*return [^;]*;\s*\}", text))


for row in pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    found = re.match(r"(.+?):(\d+): \w+: (.*) is not documented\.$", row)
    if found and needs_comment(found[1], int(found[2]), found[3]):
        print(row)
