"""WCAG 2.2 AA, as far as axe can tell: no violation on any page.

The kinds of page that differ are looked at whole, in both schemes and widths;
of every other page the article, in the scheme and width that its turn brings.
The colours of code are looked at together, all that some page has.
"""

import itertools
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],  # lists of all that is fine would take a third of the time
}
# In the sidebar, a link half scrolled out of sight counts as too small.
WHOLE = RULES | {"rules": {"target-size": {"enabled": False}}}
VIEWS = list(itertools.product(("light", "dark"), (1280, 390)))
KINDS = [
    "", "guide/to-numpy/", "errors/", "errors/requires-grad/", "reference/dtypes-in/", "reference/picker/",
    "recipes/pandas/", "reference/cheat-sheet/", "notebooks/tour/", "blog/", "404.html",
]
ARTICLE = {"include": ["article"], "exclude": ["pre code"]}
PARTS = 8  # of all pages, so that they can be looked at side by side


@pytest.fixture
def look(chromium, address):
    """Return a function that opens a page in a view and returns what axe finds."""
    pages = {}

    def look(path, scheme, width, part=None):
        if (scheme, width) not in pages:
            pages[scheme, width] = chromium.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
            ).new_page()
        page = pages[scheme, width]
        page.goto(address + path)
        found = Axe().run(page, part, RULES if part else WHOLE).response["violations"]
        return [f"{path} {scheme} {width}: {fault['help']}: {fault['nodes'][0]['html'][:120]}" for fault in found]

    yield look
    for page in pages.values():
        page.context.close()


@pytest.mark.parametrize("scheme, width", VIEWS)
def test_kinds_of_page(look, scheme, width):
    assert look("guide/", scheme, width) == []
    without_sidebar = {"exclude": [".md-sidebar"]}  # the same on all, and slow to look at
    assert [fault for path in KINDS for fault in look(path, scheme, width, without_sidebar)] == []


@pytest.mark.parametrize("part", range(PARTS))
def test_articles(look, paths, part):
    turns = list(zip(paths, itertools.cycle(VIEWS)))[part::PARTS]
    assert [fault for path, view in turns for fault in look(path, *view, ARTICLE)] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_of_code(chromium, address, site, scheme):
    """Each kind of token that some page shows, in a line as such and in a marked one."""
    code = re.compile(r"<pre.*?</pre>", re.DOTALL)
    blocks = "".join("".join(code.findall(path.read_text("utf-8"))) for path in site.glob("**/*.html"))
    kinds = set(re.findall('<span class="([a-z0-9 ]+)">', blocks)) - {"hll"}
    spans = "".join(f'<span class="{kind}">{kind} = </span>' for kind in sorted(kinds))
    page = chromium.new_page(color_scheme=scheme)
    page.goto(address + "guide/to-numpy/")
    page.locator("pre code").first.evaluate("(code, html) => { code.innerHTML = html }", f'{spans}\n<span class="hll">{spans}</span>')
    found = Axe().run(page, "pre code", {"runOnly": ["color-contrast"]}).response
    page.close()
    assert [node["html"] for fault in found["violations"] for node in fault["nodes"]] == []
    seen = {html for rule in found["passes"] for html in re.findall('class="(.*?)"', str(rule["nodes"]))}
    assert len(kinds) > 10 and kinds <= seen


def test_code_can_be_scrolled_by_keyboard_and_focus_is_seen(page):
    """What the Tab key reaches is marked, and it reaches the example's buttons."""
    page.goto("/guide/to-numpy/")
    page.locator("article h1").click()
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("""() => {
          const style = getComputedStyle(document.activeElement)
          const marked = style.outlineStyle !== "none" || style.boxShadow !== "none"
          return [document.activeElement.className || document.activeElement.localName, marked]
        }"""))
    assert all(marked for _, marked in reached), reached
    assert any("forum" in name for name, _ in reached) and any("md-code__button" in name for name, _ in reached)


def test_reduced_motion_is_respected(chromium, address):
    context = chromium.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(address)
    moving = page.evaluate("""() => [...document.querySelectorAll("*")].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      return transitionDuration.split(", ").some((time) => time !== "0s") || animationName !== "none" || scrollBehavior === "smooth"
    }).map((element) => element.outerHTML.slice(0, 80))""")
    context.close()
    assert moving == []
