"""What a reader does with a page in a browser: copies, links, turns, gets lost."""

from pathlib import PurePosixPath

import pytest

from tests.projects import ROOT
from tests.test_published import LOCAL, PAGES, built
from tests.test_site import rendered
from tests.verifier.pages import read_page

PARTS = 4  # of the pages, side by side
SHOWN = {"text": "Prints:", "pytb": "Raises:"}
# Clicks each button of a kind, and returns what it would put on the clipboard.
COPIED = """async (kind) => {
  const copied = []
  navigator.clipboard.writeText = async (text) => void copied.push(text)
  document.addEventListener("copy", () => copied.push(document.getSelection().toString() || document.activeElement.value))
  for (const folded of document.querySelectorAll("details")) folded.open = true
  const samples = document.querySelectorAll(".language-python > .filename[id]")
  const buttons = () => document.querySelectorAll(`.language-python:has(> .filename[id]) ${kind}`)
  for (let i = 0; i < 1000 && buttons().length < samples.length; i++) await new Promise((done) => setTimeout(done, 20))
  for (const button of buttons()) {
    button.click()
    await new Promise((done) => setTimeout(done))
  }
  return copied
}"""


def examples(file):
    return [example for example in read_page(ROOT, f"docs/{file}").examples if example.include]


@pytest.mark.parametrize("part", range(PARTS))
def test_buttons_copy_their_sample(page, site, part):
    """The theme's button copies the program, to the byte the one that the suite
    runs; the other a block for a forum. On every page."""
    for file in PAGES[part::PARTS]:
        path = f"{built(site, file).relative_to(site).as_posix()}/".removeprefix("./")
        page.goto(f"/{path}")
        copied = page.evaluate(COPIED, "[data-md-type=copy]")
        assert [text.rstrip("\n") for text in copied] == [example.code.rstrip("\n") for example in examples(file)], file
        for example, block in zip(examples(file), page.evaluate(COPIED, ".forum"), strict=True):
            name = PurePosixPath(example.include).name
            parts = [f"```python\n{rendered(example).rstrip()}\n```"]
            if example.output:
                parts += [SHOWN[example.output.info], f"```text\n{rendered(example.output).rstrip()}\n```"]
            assert block.startswith("\n\n".join(parts)), (file, name)
            assert block.endswith(f"]({LOCAL}{path}#{name})\n")


def test_buttons_have_names_of_their_own(page):
    page.goto("/guide/to-numpy/")
    names = page.locator(".language-python button").evaluate_all("buttons => buttons.map((button) => button.ariaLabel)")
    assert len(names) == len(set(names)) > 10 and all(".py" in name for name in names)


def test_arrow_keys_turn_the_page(page):
    page.goto("/guide/to-numpy/")
    page.keyboard.press("Control+ArrowRight")
    page.locator("[data-md-component=search-query]").click()
    page.wait_for_function("document.getElementById('__search').checked")  # else Escape closes nothing
    page.keyboard.type("x")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    assert page.url.endswith("/guide/to-numpy/")
    page.locator(".md-content h1").click()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**/guide/tensors-that-refuse/")
    page.keyboard.press("ArrowLeft")
    page.wait_for_url("**/guide/to-numpy/")


@pytest.mark.parametrize("path, title", [
    ("guide/tensor-to-numpy.html", "PyTorch tensor to NumPy array"),
    ("errors/bfloat16", "bfloat16"),
])
def test_a_lost_reader_gets_suggestions(page, address, path, title):
    page.route(f"**/{path}", lambda route: route.fulfill(response=page.request.get(address + "404.html")))
    page.goto(f"/{path}")
    page.locator(".suggestions li").first.wait_for()
    assert title in page.locator(".suggestions").inner_text()
