"""Writes outputs: `python -m tests.verifier [NAME ...]`, from the root.

NAME is a snippet (guide/memory/shares), a page or folder (guide/memory) or a
notebook; without a name, all. Only what changed is written. An example that
fails and is not marked as raising is refused, and its output stays as it is.
"""

import argparse
import datetime
import re
import sys
from importlib.metadata import version
from pathlib import Path

import pytest


def find(name):
    """Return what pytest calls a page, a folder, a notebook or a snippet."""
    name = re.sub(r"^(\./)?((docs|snippets)(/|$))?|/$|\.(md|py|out|ipynb)$", "", name)
    paths = f"docs/{name}", f"docs/{name}.md", f"docs/{name}.ipynb", f"{name}.md"
    page, _, snippet = name.rpartition("/")
    return [path for path in paths if Path(path).exists()] or [f"docs/{page}.md::{snippet}"]


def update_stamp():
    """Write the versions and today's date to mkdocs.yml, if the versions changed."""
    path = Path("mkdocs.yml")
    old = new = path.read_text("utf-8")
    for name in ("torch", "numpy"):
        new = re.sub(rf"(?m)^(    {name}:) .*$", rf'\1 "{version(name).split("+")[0]}"', new)
    if new != old:
        today = datetime.date.today().isoformat()
        path.write_text(re.sub(r"(?m)^(    date:) .*$", rf'\1 "{today}"', new), encoding="utf-8")
        print("wrote mkdocs.yml")


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.verifier", description=__doc__)
    parser.add_argument("name", nargs="*", help="what to update; all, if none is named")
    names = parser.parse_args().name
    paths = [path for name in names for path in find(name)] or ["docs", "README.md"]
    status = pytest.main(["--update", "-q", "-rP", *paths])
    if not names and not status:
        update_stamp()
    sys.exit(status)


if __name__ == "__main__":
    main()
