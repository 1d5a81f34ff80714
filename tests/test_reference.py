"""The reference's tables link the pages that answer, and their twins say the same."""

import json
import re
from pathlib import Path

import lxml.html
import pytest

from tests.error_index import read_errors
from tests.projects import ROOT
from tests.reference import pages, read_rows, sentences, twin, written
from tests.verifier.pages import find_pages, read_page

PAGES = pages(ROOT)
PROGRAMS = [
    example
    for file in find_pages(ROOT)
    if file.startswith("docs/reference/")
    for example in read_page(ROOT, file).examples
]
ERRORS = {error["page"]: error for error in read_errors(ROOT)}


def text_of(page):
    return (ROOT / f"docs/reference/{page}.md").read_text("utf-8")


def links(page):
    """Return the links in the cells of a page's twin."""
    cells = [cell for row in twin(ROOT, page)["rows"] for cell in row.values()]
    return [link for cell in cells if isinstance(cell, dict) for link in cell.get("links", ())]


@pytest.mark.parametrize("page", PAGES)
def test_twin_is_up_to_date(page):
    path = ROOT / f"docs/reference/{page}.json"
    assert path.read_text("utf-8") == written(ROOT, page), "run: python -m tests.reference"
    assert json.loads(written(ROOT, page)) == twin(ROOT, page)
    assert f"({page}.json)" in text_of(page), "link it, so that readers find it"


def test_no_twin_is_left_over():
    assert sorted(path.stem for path in ROOT.glob("docs/reference/*.json")) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_twin_says_what_the_page_shows(site, page):
    """Read the built table by other means, and compare cell by cell."""
    root = lxml.html.parse(site / f"reference/{page}/index.html").getroot()
    shown, there = [], []
    for table in root.xpath("//article//table"):
        columns = [cell.text_content() for cell in table.iterfind(".//th")]
        for row in table.iterfind(".//tbody/tr"):
            cells = row.findall("td")
            shown.append(dict(zip(columns, (cell.text_content() for cell in cells))))
            there.append([link.attrib for cell in cells[1:] for link in cell.iterfind(".//a")])
    rows = twin(ROOT, page)["rows"]
    texts = [
        {column: cell["text"] if isinstance(cell, dict) else cell for column, cell in row.items() if column not in ("table", "id")}
        for row in rows
    ]
    assert shown == texts
    for row, found in zip(rows, there):
        said = [link for cell in row.values() if isinstance(cell, dict) for link in cell.get("links", ())]
        assert [link.get("title") for link in found] == [link.get("message") for link in said]
        where = [(site / f"reference/{page}" / link["href"]).resolve() for link in found]
        assert where == [(site / "reference" / link["url"]).resolve() for link in said]


@pytest.mark.parametrize("page", PAGES)
def test_rows_have_addresses_of_their_own(page):
    ids = [row["id"] for row in twin(ROOT, page)["rows"]]
    assert ids and len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z0-9_-]+", anchor) for anchor in ids)
    assert not set(ids) & set(re.findall(r"\{ #([\w-]+) \}", text_of(page)))


@pytest.mark.parametrize("page", PAGES)
def test_each_message_leads_to_the_page_that_knows_it(page):
    for link in links(page):
        error = re.fullmatch(r"\.\./errors/([\w-]+)/", link["url"])
        if error:
            patterns = ERRORS[error[1]]["patterns"]
            assert any(re.search(pattern, link["message"]) for pattern in patterns), link
        elif "message" in link:
            assert link["url"].startswith("../guide/"), link


@pytest.mark.parametrize("page", PAGES)
def test_each_word_of_the_cells_is_explained(page):
    words, data = set(), twin(ROOT, page)
    for row in data["rows"]:
        for cell in row.values():
            if isinstance(cell, dict):
                first, *notes = cell["text"].split(", ")
                words |= {first.split()[0], *notes}
    assert words - {"by platform"} == set(data["words"])


def test_programs_can_be_read():
    for example in PROGRAMS:
        lines = example.block.code.splitlines()
        assert len(lines) <= 100 and max(map(len, lines)) <= 79, example.address
        assert len(example.expected) < 60_000, example.address
        assert "Triggered" not in example.expected, f"{example.address} prints a path of torch's build"


def test_a_row():
    lines = ["| t | `f(t)` | `g(t)` |", "| --- | --- | --- |", '| <span id="row-a"></span>[`a`](#row-a), `b` | shares `x`, [warns](../errors/e.md "no `f`") | [why](#here) |']
    [row] = read_rows("matrix", lines, "page")
    assert row == {
        "table": "matrix",
        "id": "row-a",
        "t": "a, b",
        "f(t)": {"text": "shares x, warns", "links": [{"text": "warns", "url": "../errors/e/", "message": "no `f`"}]},
        "g(t)": {"text": "why", "links": [{"text": "why", "url": "page/#here"}]},
    }


def test_a_term_that_is_explained_twice_is_refused():
    with pytest.raises(SystemExit, match="twice"):
        sentences("## What? { #columns }\n\n- `t`: one.\n- `t`: two.\n", "columns")


def test_a_column_without_a_sentence_is_refused(tmp_path):
    for path, text in {
        "docs/reference/page.md": '--8<-- "reference/page/a.out"\n\n## What? { #columns }\n\n- `t`: the tensor.\n',
        "snippets/reference/page/a.out": '| t | u |\n| --- | --- |\n| <span id="row"></span>x | y |\n',
    }.items():
        Path(tmp_path, path).parent.mkdir(parents=True, exist_ok=True)
        Path(tmp_path, path).write_text(text)
    with pytest.raises(SystemExit, match="say what {'u'} mean"):
        twin(tmp_path, "page")
