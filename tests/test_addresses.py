"""No address that was ever published stops leading to what it led to."""

import json

import lxml.html
import pytest
from mkdocs.utils.yaml import yaml_load

from tests.addresses import addresses, follow, lost, published
from tests.browser import serve
from tests.projects import ROOT, build, make_site

CURE = (
    "if a page moved, say so under redirect_maps in mkdocs.yml; if a heading or an example did, in "
    "docs/assets/moved.json; or put <span id=\"OLD\"></span> where the answer is now"
)


def test_published_addresses_lead_somewhere(site):
    gone = lost(site, published())
    assert not gone, f"{gone}: {CURE}"


def test_new_addresses_are_listed(site):
    new = sorted(addresses(site) - published())
    assert not new, f"run: python -m tests.addresses, which adds {new[:5]}"


def test_what_moved_is_no_longer_there(site):
    """A redirect would overwrite a page that is there; an anchor that is there
    never asks where it is."""
    redirects = next(p["redirects"] for p in yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))["plugins"] if "redirects" in p)
    kept = [page for page in redirects["redirect_maps"] if (ROOT / "docs" / page).exists()]
    assert not kept, f"mkdocs.yml: these redirect, and are there: {kept}"
    moved = json.loads((ROOT / "docs/assets/moved.json").read_text("utf-8"))
    there = addresses(site)
    assert not [old for old in moved if f"/{old}" in there], "docs/assets/moved.json: still there"
    assert not [new for new in moved.values() if f"/{new}" not in there], "docs/assets/moved.json: leads nowhere"


def moving(folder, redirects, anchors):
    """Build a project of two pages, one of which moved; return the process."""
    pages = {
        "docs/guide/new.md": "# New\n\n## Kept { #kept }\n\n## Renamed { #renamed }\n",
        "docs/guide/other.md": "# Other\n\n" + 99 * "Text.\n\n" + "## Gone over { #gone-over }\n",
    }
    make_site(folder, pages)
    (folder / "docs/assets/moved.json").write_text(json.dumps(anchors))
    config = (folder / "mkdocs.yml").read_text()
    (folder / "mkdocs.yml").write_text(config.replace("redirect_maps: {}", f"redirect_maps: {json.dumps(redirects)}"))
    return build(folder)


ANCHORS = {"guide/new/#was": "guide/new/#renamed", "guide/new/#away": "guide/other/#gone-over"}
MOVES = {
    "/guide/old/": "/guide/new/",
    "/guide/old/#kept": "/guide/new/#kept",
    "/guide/old/#was": "/guide/new/#renamed",
    "/guide/new/#was": "/guide/new/#renamed",
    "/guide/new/#away": "/guide/other/#gone-over",
    "/guide/old/#away": "/guide/other/#gone-over",
}


@pytest.fixture(scope="module")
def moved_site(tmp_path_factory):
    """A site whose page guide/old is now guide/new, with two headings moved."""
    folder = tmp_path_factory.mktemp("moved")
    built = moving(folder, {"guide/old.md": "guide/new.md"}, ANCHORS)
    assert built.returncode == 0, built.stderr
    return folder / "site"


def test_moved_addresses_are_not_lost(moved_site):
    assert {old: follow(moved_site, old) for old in MOVES} == MOVES
    assert lost(moved_site, {*MOVES, "/guide/old/#none", "/guide/none/"}) == ["/guide/none/", "/guide/old/#none"]
    assert not any(address.startswith("/guide/old/") for address in addresses(moved_site))


def test_a_moved_page_says_so_without_scripts(moved_site):
    tree = lxml.html.parse(moved_site / "guide/old/index.html")
    assert tree.xpath("//meta[@http-equiv='refresh']/@content") == ["0; url=../new/"]
    assert tree.xpath("//link[@rel='canonical']/@href") == ["../new/"]
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert "guide/old/" not in (moved_site / "sitemap.xml").read_text()


@pytest.mark.parametrize("old, new", MOVES.items())
def test_a_browser_follows_what_moved(moved_site, chromium, old, new):
    page = chromium.new_page()
    with serve(moved_site) as origin:
        page.goto(origin.rstrip("/") + old)
        page.wait_for_url(origin.rstrip("/") + new)
        page.wait_for_load_state()
    page.close()


def test_an_anchor_that_is_there_loads_nothing(moved_site, chromium):
    page, loaded = chromium.new_page(), []
    page.on("request", lambda request: loaded.append(request.url))
    with serve(moved_site) as origin:
        for anchor in ("", "#kept"):
            page.goto(f"{origin}guide/new/{anchor}")
            page.reload(wait_until="networkidle")
        assert not [url for url in loaded if url.endswith("moved.json")]
        with page.expect_request("**/moved.json"):
            page.goto(f"{origin}guide/new/#none")
        page.evaluate("location.hash = '#was'")
        page.wait_for_url("**/guide/new/#renamed")
    page.close()


def test_a_redirect_to_nothing_fails_the_build(tmp_path):
    built = moving(tmp_path, {"guide/old.md": "guide/nowhere.md"}, {})
    assert built.returncode != 0
    assert "guide/nowhere.md" in built.stderr
