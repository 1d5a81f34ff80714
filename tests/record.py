"""What the site was verified with: `python -m tests.record`, after new versions.

Writes them and today's date to mkdocs.yml, for the footer, and adds a row to the
table on about/how-outputs-are-verified. No row ever goes.
"""

import datetime
import platform
import re
from importlib.metadata import version

from mkdocs.utils.yaml import yaml_load

from tests.error_index import TABLE
from tests.projects import ROOT
from tests.verifier.pages import find_pages, read_page

CONFIG = ROOT / "mkdocs.yml"
PAGE = ROOT / "docs/about/how-outputs-are-verified.md"
HEAD = "| verified | torch | NumPy | Python | examples |\n| --- | --- | --- | --- | --- |\n"


def stamp():
    """Return the date and the versions that the pages show."""
    with CONFIG.open(encoding="utf-8") as file:
        verified = yaml_load(file)["extra"]["verified"]
    return [str(verified[key]) for key in ("date", "torch", "numpy")]


def with_versions(text):
    """Return the text of mkdocs.yml with what is installed, and today's date if that is news."""
    new = text
    for name in ("torch", "numpy"):
        new = re.sub(rf"(?m)^(    {name}:) .*$", rf'\1 "{version(name).split("+")[0]}"', new)
    return new if new == text else re.sub(r"(?m)^(    date:) .*$", rf'\1 "{datetime.date.today()}"', new)


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
    CONFIG.write_text(with_versions(CONFIG.read_text("utf-8")), "utf-8")
    PAGE.write_text(with_stamp(PAGE.read_text("utf-8")), "utf-8")
