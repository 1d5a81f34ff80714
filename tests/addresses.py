"""Every address that was ever published: tests/addresses.txt.

    python -m tests.addresses

adds those of the pages, headings, examples and table rows that are new, and
never takes one away: links in forums last longer than headings.
"""

import tempfile
from pathlib import Path

import lxml.html

from tests.projects import ROOT, build, copy_project

LIST = ROOT / "tests/addresses.txt"
OWN = "//article//*[self::h1 or self::h2 or self::h3 or self::h4 or self::span or self::div][@id]/@id"


def published():
    """Return the listed addresses."""
    return set(LIST.read_text("utf-8").split()) if LIST.exists() else set()


def addresses(site):
    """Return the addresses in a built site: pages, and what has an id on them."""
    found = set()
    for path in sorted(site.rglob("index.html")):
        page = f"{path.parent.relative_to(site).as_posix()}/".removeprefix("./")
        if not page.startswith(("tags/", "blog/archive/")):
            ids = lxml.html.parse(path).xpath(OWN)
            found |= {f"/{page}"} | {f"/{page}#{anchor}" for anchor in ids if not anchor.startswith("__")}
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        built = build(copy_project(Path(folder)))
        if built.returncode:
            raise SystemExit(built.stderr)
        found = addresses(Path(folder, "site"))
    LIST.write_text("\n".join(sorted(published() | found)) + "\n", "utf-8")
