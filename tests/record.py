"""What the site was verified with: `python -m tests.record`, after new versions.

Adds a row for the versions and the date that mkdocs.yml names to the table on
about/how-outputs-are-verified. No row ever goes.
"""

import platform

from mkdocs.utils.yaml import yaml_load

from tests.error_index import TABLE
from tests.projects import ROOT
from tests.verifier.pages import find_pages, read_page

PAGE = ROOT / "docs/about/how-outputs-are-verified.md"
HEAD = "| verified | torch | NumPy | Python | examples |\n| --- | --- | --- | --- | --- |\n"


def stamp():
    """Return the date and the versions that the pages show."""
    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        verified = yaml_load(file)["extra"]["verified"]
    return [str(verified[key]) for key in ("date", "torch", "numpy")]


def rows(text):
    """Return the rows of the page's table, as lists of cells, the oldest first."""
    lines = TABLE.search(text)[0].splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| 2")]


def with_stamp(text):
    """Return the page's text with a row for what mkdocs.yml names."""
    known = rows(text)
    if stamp() not in [row[:3] for row in known]:
        count = sum(len(read_page(ROOT, file).examples) for file in find_pages(ROOT))
        known.append([*stamp(), platform.python_version(), f"{count:,}"])
    lines = "".join(f"| {' | '.join(row)} |\n" for row in known)
    return TABLE.sub(lambda found: f"{found[1]}\n{HEAD}{lines}\n{found[2]}", text)


if __name__ == "__main__":
    PAGE.write_text(with_stamp(PAGE.read_text("utf-8")), "utf-8")
