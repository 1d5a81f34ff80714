"""The reference's tables link the pages that answer, and their twins say the same."""

import json
import re
from pathlib import Path

import lxml.html
import pytest

from tests.error_index import read_errors
from tests.projects import ROOT
from tests.reference import pages, parts, read_rows, sentences, twin, written
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
    roots = [lxml.html.parse(site / f"reference/{part}/index.html").getroot() for part in parts(ROOT, page)]
    shown, there = [], []
    for table in [table for root in roots for table in root.xpath("//article//table")]:
        columns = [cell.text_content() for cell in table.iterfind(".//th")]
        for row in table.iterfind(".//tbody/tr"):
            cells = row.findall("td")
            shown.append(dict(zip(columns, (cell.text_content() for cell in cells))))
            there.append([link.attrib for cell in cells[1:] for link in cell.iterfind(".//a")])
    rows = twin(ROOT, page)["rows"]
    texts = [
        {column: cell["text"] if isinstance(cell, dict) else cell for column, cell in row.items() if column not in ("page", "table", "id")}
        for row in rows
    ]
    assert shown == texts
    for row, found in zip(rows, there):
        said = [link for cell in row.values() if isinstance(cell, dict) for link in cell.get("links", ())]
        assert [link.get("title") for link in found] == [link.get("message") for link in said]
        where = [(site / "reference" / row["page"] / link["href"]).resolve() for link in found]
        assert where == [(site / "reference" / link["url"]).resolve() for link in said]


@pytest.mark.parametrize("page", PAGES)
def test_rows_have_addresses_of_their_own(page):
    rows = [(row["page"], row["id"]) for row in twin(ROOT, page)["rows"]]
    assert rows and len(rows) == len(set(rows))
    assert all(re.fullmatch(r"[a-z0-9_-]+", anchor) for _, anchor in rows)
    headings = {(part, anchor) for part in parts(ROOT, page) for anchor in re.findall(r"\{ #([\w-]+) \}", text_of(part))}
    assert not set(rows) & headings


@pytest.mark.parametrize("page", [page for page in PAGES if page != "equivalents"])
def test_each_message_leads_to_the_page_that_knows_it(page):
    for link in links(page):
        error = re.fullmatch(r"\.\./errors/([\w-]+)/", link["url"])
        if error:
            patterns = ERRORS[error[1]]["patterns"]
            assert any(re.search(pattern, link["message"]) for pattern in patterns), link
        elif "message" in link:
            assert link["url"].startswith("../guide/"), link


@pytest.mark.parametrize("page", [page for page in PAGES if "{ #words }" in text_of(page)])
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
        lines = example.code.splitlines()
        assert len(lines) <= 100 and max(map(len, lines)) <= 79, example.address
        assert len(example.expected) < 60_000, example.address
        assert "Triggered" not in example.expected, f"{example.address} prints a path of torch's build"


def test_a_row():
    lines = ["| t | `f(t)` | `g(t)` |", "| --- | --- | --- |", '| <span id="row-a"></span>[`a`](#row-a), `b` | shares `x`, [warns](../errors/e.md "no `f`") | [why](#here) |']
    [row] = read_rows("matrix", lines, "page")
    assert row == {
        "page": "page",
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


def test_tables_sort_and_filter(page):
    page.goto("/reference/dtypes-in/")
    rows = page.locator(".matrix tbody tr:visible")
    before = rows.all_inner_texts()
    head = page.locator(".matrix th", has_text="from_dlpack")
    for order, expected in ("ascending", sorted), ("descending", lambda cells: sorted(cells, reverse=True)):
        head.get_by_role("button", name="Sort by from_dlpack").press("Enter")
        assert head.get_attribute("aria-sort") == order
        words = [row.locator("td").nth(5).inner_text().split()[0] for row in rows.all()]
        assert words == expected(words) and len(set(words)) > 1
    head.get_by_role("button").click()
    assert rows.all_inner_texts() == before and head.get_attribute("aria-sort") is None
    page.get_by_label("Filter the table").fill("BIG-endian")
    assert [text.split("\t")[0] for text in rows.all_inner_texts()] == ["big-endian float32", "big-endian int32"]
    page.get_by_text(f"2 of {len(before)} rows").wait_for()


@pytest.mark.parametrize("page", ["dtypes-in", "dtypes-out", "routes"])
def test_columns_have_addresses_of_their_own(site, page):
    root = lxml.html.parse(site / f"reference/{page}/index.html").getroot()
    for table in root.xpath("//article//table"):
        for head in table.xpath(".//th[position() > 1]"):
            [anchor], [link] = head.xpath(".//@id"), head.xpath(".//a/@href")
            assert link == f"#{anchor}" and len(root.xpath(f"//*[@id='{anchor}']")) == 1


def test_first_mention_of_a_term_is_linked(site):
    entries = {
        entry.get("id"): " ".join(entry.getparent().text_content().split())
        for entry in lxml.html.parse(site / "reference/glossary/index.html").xpath("//article//li/span[@id]")
    }
    linked = set()
    for path in site.rglob("index.html"):
        links = lxml.html.parse(path).xpath("//a[@class='term']")
        anchors = [link.get("href").split("#")[1] for link in links]
        assert len(anchors) == len(set(anchors)), f"{path} links a term twice"
        assert all(link.get("title") == entries[anchor] for link, anchor in zip(links, anchors))
        linked |= set(anchors)
    assert len(linked) > 25
