"""Pages keep their form: on a phone, enlarged, right to left, and on paper."""

import io

import pypdf
import pytest

# Widths in pixels: a desktop's at 200 % and at 400 % zoom, and a phone's.
WIDTHS = (640, 390, 320)
PARTS = 4
TURN = "direction => { document.documentElement.dir = document.body.dir = direction }"
# Tells whether the page or its code scrolls sideways; a wide table may by itself.
TOO_WIDE = """() => document.documentElement.scrollWidth > innerWidth
  || [...document.querySelectorAll("pre code")].some((code) => code.scrollWidth > code.clientWidth + 1)"""


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_is_wider_than_the_screen(chromium, address, paths, part):
    context = chromium.new_context()
    page = context.new_page()
    wide = []
    for path in paths[part::PARTS]:
        page.goto(address + path)
        for direction in ("ltr", "rtl"):
            page.evaluate(TURN, direction)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 844})
                # On a wide screen, code longer than its box scrolls in it.
                if page.evaluate(TOO_WIDE) if width < 640 else page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    wide.append(f"{path} {direction} {width}")
    context.close()
    assert wide[:5] == []


def test_code_reads_from_the_left_in_a_page_from_the_right(page):
    page.goto("/guide/to-numpy/")
    page.evaluate(TURN, "rtl")
    directions = page.locator("article :is(pre, code, h1)").evaluate_all(
        "all => all.map((element) => [element.localName, getComputedStyle(element).direction])"
    )
    assert set(map(tuple, directions)) == {("pre", "ltr"), ("code", "ltr"), ("h1", "rtl")}


def test_text_twice_as_large_is_all_there(page):
    """Larger letters, the screen as it was: nothing is cut off or covered."""
    page.set_viewport_size({"width": 1280, "height": 900})
    for path in ("/", "/guide/to-numpy/", "/errors/"):
        page.goto(path)
        page.evaluate("document.documentElement.style.fontSize = '250%'")  # the theme's is 125%
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), path
        cut = page.locator("article :is(p, h1, h2, li, button)").evaluate_all(
            "all => all.filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'hidden').length"
        )
        assert cut == 0, path


def test_how_far_in_a_section(page):
    page.goto("/guide/in-place/")
    assert page.locator(".progress").inner_text().strip() == "Page 3 of 6 in Memory"
    assert page.locator(".progress progress").evaluate("bar => [bar.value, bar.max]") == [3, 6]


@pytest.mark.parametrize("path, there", [
    ("/guide/to-numpy/", ["tensor.numpy()", "prints", "How do I get a copy of my own?"]),
    ("/errors/requires-grad/", ["raises", "RuntimeError: Can't call numpy()"]),
    ("/reference/dtypes-in/", ["from_numpy", "frombuffer", "StringDType"]),
])
def test_printed(page, path, there):
    """On paper: what the page says, whole, and nothing to click."""
    page.goto(path)
    page.wait_for_timeout(300)
    text = "".join(sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(page.pdf(format="A4"))).pages)
    text = " ".join(text.split())
    assert [words for words in there if words not in text] == []
    assert [words for words in ("Copy for a forum", "Share:", "Filter the table", "Next", "Search") if words in text] == []
