"""Writes outputs: `python -m tests.verifier [NAME ...]`, from the root.

NAME is a snippet (guide/memory/shares), a page or folder (guide/memory) or a
notebook; without a name, all. Only what changed is written. An example that
fails and is not marked as raising is refused, and its output stays as it is.
"""

import argparse
import datetime
import re
import sys
from pathlib import Path

import pytest

from tests.verifier.interpreter import versions


def update_stamp():
    """Write the versions and today's date to mkdocs.yml, if the versions changed."""
    path = Path("mkdocs.yml")
    old = new = path.read_text("utf-8")
    for name, value in versions().items():
        new = re.sub(rf"(?m)^(    {name}:) .*$", rf'\1 "{value}"', new)
    if new != old:
        today = datetime.date.today().isoformat()
        path.write_text(re.sub(r"(?m)^(    date:) .*$", rf'\1 "{today}"', new), encoding="utf-8")
        print("wrote mkdocs.yml")


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.verifier", description=__doc__)
    parser.add_argument("name", nargs="*", help="what to update; all, if none is named")
    names = parser.parse_args().name
    status = pytest.main(["-q", "docs", "README.md", "--update", *names])
    if not names and not status:
        update_stamp()
    sys.exit(status)


if __name__ == "__main__":
    main()
