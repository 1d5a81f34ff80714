"""The error index, written from the front matter of the error pages.

    python -m tests.error_index

writes the table in docs/errors/index.md and docs/assets/errors.json, the
patterns by which docs/assets/find-error.js recognises a pasted message.
"""

import json
import re
from pathlib import Path

import yaml

from tests.projects import FRONT_MATTER, ROOT

INDEX = Path("docs/errors/index.md")
DATA = Path("docs/assets/errors.json")
TABLE = re.compile(r"(<!-- table -->\n).*(<!-- end -->)", re.DOTALL)


def read_errors(root):
    """Return the front matter of each error page, sorted by title.

    Args:
        root: the project's folder.

    Raises:
        SystemExit: a page lacks a key; the message names page, key and cure.
    """
    errors = []
    for path in sorted(root.glob("docs/errors/*.md")):
        if path.name == "index.md":
            continue
        error = yaml.safe_load(FRONT_MATTER.match(path.read_text("utf-8"))[1])
        for key in ("title", "exception", "cure", "patterns"):
            if not error.get(key):
                raise SystemExit(f"{path.relative_to(root)}: no `{key}` in its front matter; add it")
        errors.append(error | {"page": path.stem})
    return sorted(errors, key=lambda error: re.sub(r"\W", "", error["title"]).lower())


def table(errors):
    """Return the Markdown table of all messages."""
    rows = ["| Message | Cure |", "| --- | --- |"]
    for error in errors:
        title, cure = (code(error[key]) for key in ("title", "cure"))
        rows.append(f"| [{title}]({error['page']}.md) {error['exception']} | {cure} |")
    return "\n".join(rows) + "\n"


def code(text):
    """Return `text` as inline code that can stand in a table's cell."""
    ticks = "``" if "`" in text else "`"
    space = " " if "`" in text else ""
    return f"{ticks}{space}{text}{space}{ticks}".replace("|", "\\|")


def data(errors):
    """Return what the browser needs to recognise a message, as JSON."""
    keys = ("page", "title", "patterns")
    rows = ",\n".join(json.dumps({key: error[key] for key in keys}) for error in errors)
    return f"[\n{rows}\n]\n"


def indexed(root):
    """Return {path: text} of the two files as they should be."""
    errors = read_errors(root)
    text = TABLE.sub(lambda found: found[1] + "\n" + table(errors) + "\n" + found[2], (root / INDEX).read_text("utf-8"))
    return {INDEX: text, DATA: data(errors)}


if __name__ == "__main__":
    for path, text in indexed(ROOT).items():
        (ROOT / path).write_text(text, "utf-8")
