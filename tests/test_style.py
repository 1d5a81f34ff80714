"""Pages and examples keep the limits of docs/about/contributing.md."""

import re
import sys

import pytest

from tests.projects import FRONT_MATTER, ROOT
from tests.verifier.pages import find_pages, read_page

PAGES = [file for file in find_pages(ROOT) if file.startswith(("docs/guide/", "docs/errors/", "docs/recipes/", "docs/blog/posts/"))]
EXAMPLES = [e for file in find_pages(ROOT) for e in read_page(ROOT, file).examples if e.include]
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def words(file):
    """Count the words of a page's prose: no front matter, code, table or address."""
    text = FENCE.sub("", FRONT_MATTER.sub("", (ROOT / file).read_text("utf-8")))
    text = re.sub(r"<!--.*?-->|\{ #[\w-]+ \}|\]\([^)]*\)|^\|.*$", "", text, flags=re.MULTILINE)
    return len(text.split())


@pytest.mark.parametrize("file", PAGES)
def test_page_has_200_to_800_words(file):
    assert file.endswith("/index.md") or 200 <= words(file) <= 800


def test_samples_are_short_and_narrow():
    long = {}
    for example in EXAMPLES:
        lines = example.code.splitlines()
        columns = max(map(len, lines))
        writes_a_table = example.address.startswith("reference/")  # see tests/test_reference.py
        if not writes_a_table and (len(lines) > 15 or columns > 72):
            long[example.address] = f"{len(lines)} lines, {columns} columns"
    assert not long


def test_a_fence_follows_an_empty_line():
    """Without one, some builders leave the block inside the paragraph before it."""
    joined = []
    for file in find_pages(ROOT):
        text = (ROOT / file).read_text("utf-8")
        for fence in FENCE.finditer(text):
            before = text[: fence.start()].splitlines()
            if before and before[-1].strip() and not before[-1].startswith("<!--"):
                joined.append(f"{file}:{len(before) + 1}")
    assert not joined, f"put an empty line before the fence at {joined}"


def test_no_sample_hides_a_module():
    """A file numpy.py beside other samples is what their `import numpy` finds."""
    taken = sys.stdlib_module_names | {"numpy", "torch", "scipy", "pandas", "sympy"}
    hiding = [example.address for example in EXAMPLES if example.include.rsplit("/", 1)[-1][:-3] in taken]
    assert not hiding, f"rename {hiding}"
