"""WCAG 2.2 AA, as far as axe can tell: no violation on any page.

The kinds of page that differ are looked at whole, in both schemes and widths; of
every eighth page the article, in the scheme and width that its turn brings. One
look takes about a second; `EVERY = 1` looks at all.
"""

import itertools

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.test_published import PAGES, built

EVERY = 8
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
# In the sidebar, a link half scrolled out of sight counts as too small.
WHOLE = RULES | {"rules": {"target-size": {"enabled": False}}}
VIEWS = list(itertools.product(("light", "dark"), (1280, 390)))
KINDS = [
    "", "guide/to-numpy/", "errors/", "errors/requires-grad/", "reference/dtypes-in/", "reference/picker/",
    "recipes/pandas/", "reference/cheat-sheet/", "notebooks/tour/", "blog/", "404.html",
]


@pytest.fixture
def look(chromium, address):
    """Return a function that opens a page and returns what axe finds."""

    def look(path, scheme, width, part=None):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        page = context.new_page()
        page.goto(address + path)
        found = Axe().run(page, part, RULES if part else WHOLE).response["violations"]
        context.close()
        return [f"{path} {scheme} {width}: {fault['help']}: {fault['nodes'][0]['html'][:120]}" for fault in found]

    return look


@pytest.mark.parametrize("scheme, width", VIEWS)
def test_kinds_of_page(look, scheme, width):
    assert look("guide/", scheme, width) == []
    without_sidebar = {"exclude": [".md-sidebar"]}  # the same on all, and slow to look at
    assert [fault for path in KINDS for fault in look(path, scheme, width, without_sidebar)] == []


def test_articles(look, site):
    paths = [f"{built(site, file).relative_to(site).as_posix()}/".removeprefix("./") for file in PAGES[::EVERY]]
    assert [fault for path, view in zip(paths, itertools.cycle(VIEWS)) for fault in look(path, *view, "article")] == []


def test_no_page_is_wider_than_a_phone(chromium, address, site):
    """Nothing but a wide table scrolls sideways, and that one by itself."""
    context = chromium.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    wide = []
    for file in PAGES:
        page.goto(address + f"{built(site, file).relative_to(site).as_posix()}/".removeprefix("./"))
        if page.evaluate("""() => document.documentElement.scrollWidth > innerWidth
            || [...document.querySelectorAll('pre code')].some((code) => code.scrollWidth > code.clientWidth + 1)"""):
            wide.append(file)
    context.close()
    assert wide == []
