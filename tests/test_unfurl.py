"""A link to a page unfurls in a forum or a chat: title, description, and a card.

Discourse, Slack and their like read Open Graph first, then Twitter's tags, then
title and description. Discourse cuts titles behind 80 characters, descriptions
behind 250, and needs either a description or an image beside the title:
https://github.com/discourse/discourse/blob/main/lib/onebox/engine/allowlisted_generic_onebox.rb
It asks oEmbed only for what the tags leave out
(https://github.com/discourse/discourse/blob/main/lib/onebox/engine/standard_embed.rb),
so this site has none: it would say the same again.
"""

import importlib.util
from io import BytesIO
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup, SoupStrainer
from linkpreview import Link, LinkPreview
from PIL import Image

from tests.projects import ROOT, build, make_site
from tests.test_published import LOCAL

spec = importlib.util.spec_from_file_location("cards", ROOT / "docs/_theme/cards.py")
cards = importlib.util.module_from_spec(spec)
spec.loader.exec_module(cards)
PUBLISHED = "https://bridge.example/below/"


def unfurl(site, origin):
    """Return for each page of a built site its address, what a reader of links
    makes of it, and its meta tags."""
    for path in sorted(site.rglob("index.html")):
        address = urljoin(origin, f"{path.parent.relative_to(site).as_posix()}/")
        head = BeautifulSoup(path.read_text("utf-8"), "lxml", parse_only=SoupStrainer("head"))
        tags = {tag.get("property") or tag.get("name"): tag["content"] for tag in head("meta", content=True)}
        if "refresh" not in str(head.find("meta", attrs={"http-equiv": True})):
            yield address, LinkPreview(Link(address, "-"), soup=head), tags


def test_every_page_unfurls(site):
    pages = list(unfurl(site, LOCAL))
    assert len(pages) > 200
    for address, preview, tags in pages:
        assert preview.opengraph.title == preview.title and preview.generic.title.startswith(preview.title), address
        assert preview.opengraph.description == preview.generic.description, address
        assert 50 <= len(preview.description) <= 250 and len(preview.title) <= 100, address
        assert preview.site_name == "The NumPy Bridge" and tags["og:url"] == address
        assert tags["og:type"] == ("website" if address == LOCAL else "article")


def test_every_page_can_have_a_card(site):
    """No title and no description is too long for it, or has a letter that its
    font lacks. Small enough for a chat on a phone."""
    sizes = []
    for address, preview, _ in unfurl(site, LOCAL):
        card = cards.draw("The NumPy Bridge", "Reference", preview.title, preview.description)
        assert Image.open(BytesIO(card)).size == (1200, 630)
        sizes.append(len(card))
    assert max(sizes) < 24_000 and sum(sizes) / len(sizes) < 20_000


@pytest.fixture
def project(tmp_path):
    """A small project: a page in a section, and a home without description."""
    text = "---\ntitle: \"Quotes' & \\\"marks\\\"\"\ndescription: An answer as long as answers on this site are, say.\n---\n\n# Page\n"
    return make_site(tmp_path, {"docs/guide/page.md": text})


def test_published_pages_have_a_card_each(project):
    assert build(project, SITE_URL=PUBLISHED).returncode == 0
    pages = {address: (preview, tags) for address, preview, tags in unfurl(project / "site", PUBLISHED)}
    assert {PUBLISHED, f"{PUBLISHED}guide/page/"} <= set(pages)
    for address, (preview, tags) in pages.items():
        assert preview.opengraph.image == f"{address}card.png"
        with Image.open(project / "site" / preview.image.removeprefix(PUBLISHED)) as image:
            assert [str(side) for side in image.size] == [tags["og:image:width"], tags["og:image:height"]] == ["1200", "630"]
        assert tags["og:image:alt"] == f"{preview.title}: {preview.description}"
        assert tags["twitter:card"] == "summary_large_image"
    assert pages[f"{PUBLISHED}guide/page/"][0].title == "Quotes' & \"marks\""


def test_cards_are_the_same_in_each_build(project):
    built = [
        {path: path.read_bytes() for path in (project / "site").rglob("card.png")}
        for _ in range(2)
        if build(project, SITE_URL=PUBLISHED).returncode == 0
    ]
    assert len(built) == 2 and built[0] == built[1] != {}


def test_no_cards_without_a_real_address(project):
    assert build(project).returncode == 0
    assert not list((project / "site").rglob("card.png"))
    assert all("og:image" not in tags for _, _, tags in unfurl(project / "site", LOCAL))


@pytest.mark.parametrize("title, says", [
    ("word " * 60, "no room"),
    ("unspeakable" * 12, "no room"),
    ("A cross: \u2717", "has no '\u2717'"),
])
def test_what_a_card_cannot_show_fails_the_build(project, title, says):
    page = project / "docs/guide/page.md"
    page.write_text(f"---\ntitle: \"{title}\"\ndescription: D\n---\n\n# Page\n", "utf-8")
    built = build(project, SITE_URL=PUBLISHED)
    assert built.returncode != 0 and says in built.stderr and "guide/page.md" in built.stderr
