"""The cheat sheet is one A4 page, on paper and as PDF, and both say the same."""

import io
import math

import lxml.html
from pypdf import PdfReader

from tests.cheat_sheet import PDF, print_sheet
from tests.projects import ROOT

A4_PT = (595, 842)


def sheet(pdf):
    """Return the one page of a PDF: its size in points, and its text without spaces."""
    [page] = PdfReader(pdf).pages
    assert "/Annots" not in page, "a link would lead to the machine that printed it"
    return (math.floor(page.mediabox.width), math.floor(page.mediabox.height)), squeeze(page.extract_text())


def squeeze(text):
    return "".join(text.split())


def test_the_page_prints_on_one_sheet(site, address, chromium):
    root = lxml.html.parse(site / "reference/cheat-sheet/index.html").getroot()
    for link in root.xpath("//a[@class='headerlink']"):
        link.drop_tree()
    [title], [tables] = root.xpath("//article/h1"), root.xpath("//div[@class='cheat']")
    expected = squeeze(title.text_content() + tables.text_content())
    assert sheet(io.BytesIO(print_sheet(chromium, address))) == (A4_PT, expected)
    assert sheet(ROOT / PDF) == (A4_PT, expected), "run: python -m tests.cheat_sheet"
