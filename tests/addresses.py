"""Every address that was ever published: tests/addresses.txt.

    python -m tests.addresses

adds those of the pages, headings, examples and table rows that are new, and
never takes one away: links in forums last longer than headings.
"""

import json
import tempfile
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import lxml.html

from tests.projects import ROOT, build, copy_project

LIST = ROOT / "tests/addresses.txt"
REFRESH = "//meta[@http-equiv='refresh']/@content"
OWN = "//div[@data-md-component='content']//*[self::h1 or self::h2 or self::h3 or self::h4 or self::span or self::div][@id]/@id"


def published():
    """Return the listed addresses."""
    return set(LIST.read_text("utf-8").split()) if LIST.exists() else set()


def addresses(site):
    """Return the addresses in a built site: pages, and what has an id on them."""
    found = set()
    for path in sorted(site.rglob("index.html")):
        page = f"{path.parent.relative_to(site).as_posix()}/".removeprefix("./")
        tree = lxml.html.parse(path)
        if not page.startswith(("tags/", "blog/archive/")) and not tree.xpath(REFRESH):
            ids = tree.xpath(OWN)
            found |= {f"/{page}"} | {f"/{page}#{anchor}" for anchor in ids if not anchor.startswith("__")}
    return found


def follow(site, address):
    """Return where an address leads now: by the page that redirects from there
    (mkdocs.yml, redirect_maps), then by docs/assets/moved.json."""
    page, anchor = urldefrag(address)
    path = site / page.lstrip("/") / "index.html"
    refresh = lxml.html.parse(path).xpath(REFRESH) if path.is_file() else []
    if refresh:
        page = urljoin(page, refresh[0].partition("url=")[2])
    now = f"{page}#{anchor}" if anchor else page
    moved = json.loads((site / "assets/moved.json").read_text("utf-8"))
    return "/" + moved.get(now.lstrip("/"), now.lstrip("/"))


def lost(site, listed):
    """Return the listed addresses that lead nowhere, in a built site."""
    there = addresses(site)
    return [address for address in sorted(listed - there) if follow(site, address) not in there]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        built = build(copy_project(Path(folder)))
        if built.returncode:
            raise SystemExit(built.stderr)
        found = addresses(Path(folder, "site"))
    LIST.write_text("\n".join(sorted(published() | found)) + "\n", "utf-8")
