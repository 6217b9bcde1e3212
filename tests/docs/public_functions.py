"""The functions that the public headers declare; run with the project's folder it writes the page that says which
examples call each, for the reference."""

import pathlib
import re
import sys

# A declaration or definition of a function: what stands before its name begins the line and holds a type.
FUNCTION = re.compile(r"""^(?!\s*(?:return|using|explicit|friend|\#))[^\n=(]*?[\w>&*]\s+[&*]?([a-z]\w+)
                          \((?:[^()]|\([^()]*\))*\)(?:\s*const)?(?:\s*&&?)?(?:\s*noexcept)?\s*(?:;|\{|=\s*0;)""",
                      re.MULTILINE | re.VERBOSE)


def declared_functions(text):
    """Names of the functions that a header declares, without what is private."""
    code = re.sub(r"//[^\n]*", "", text)
    code = re.sub(r"\n   private:.*?\n  };", "\n  };", code, flags=re.S)  # of a class in a class
    code = re.sub(r"\n private:.*?\n};", "\n};", code, flags=re.S)
    return set(FUNCTION.findall(code))


def functions_of_headers(root):
    """Pairs of a header, as it is included, and the names of its functions."""
    for part in ["core", "graph", "io", "io/reading", "viewer"]:
        include = root / part / "include"
        for header in sorted(include.rglob("*.hpp")):
            yield header.relative_to(include).as_posix(), declared_functions(header.read_text(encoding="utf-8"))


def write_page(root):
    examples = root / "examples"
    calls = {path.relative_to(examples).as_posix(): set(re.findall(r"\b([a-z]\w+)\(", path.read_text(encoding="utf-8")))
             for path in sorted(examples.rglob("*.cpp"))}
    print("/** @page called_in_examples Every function and the examples that call it\n")
    for header, functions in functions_of_headers(root):
        if not functions:
            continue
        print(f"**%{header}**\n")
        for name in sorted(functions):
            shown = [f"@ref {path} \"{pathlib.PurePath(path).stem}\"" for path in calls if name in calls[path]]
            print(f"- `{name}`: {', '.join(shown[:4])}")
        print()
    print("*/")


if __name__ == "__main__":
    write_page(pathlib.Path(sys.argv[1]))
