"""What is published beside the pages says the same as the pages."""

import gzip
import json
import re
from importlib import metadata

import feedparser
import lxml.etree
import lxml.html
import pytest
from mkdocs.utils.meta import get_data

from tests.projects import FRONT_MATTER, ROOT
from tests.verifier.pages import find_pages, read_page

LOCAL = "http://127.0.0.1:8000/"
PAGES = [file.removeprefix("docs/") for file in find_pages(ROOT) if file not in ("README.md", "docs/tags.md")]
POSTS = [file for file in PAGES if file.startswith("blog/posts/")]


def built(site, file):
    """Return the folder of a page in the built site."""
    if file in POSTS:
        day = re.search(r"^date: (\d+)-(\d+)-(\d+)$", (ROOT / "docs" / file).read_text("utf-8"), re.MULTILINE)
        return site / "blog" / "/".join(day.groups()) / file.split("/")[-1].removesuffix(".md")
    return site / re.sub(r"((?<![^/])index)?\.md$", "", file)


def there(site, address):
    """Tell whether an address leads to a file of the built site."""
    path = site / address.removeprefix(LOCAL)
    return address.startswith(LOCAL) and (path.is_file() or (path / "index.html").is_file())


def head(site, file):
    """Return the head of a page, and its meta tags, {name or property: content}."""
    [head] = lxml.html.parse(built(site, file) / "index.html").xpath("//head")
    return head, {meta.get("name") or meta.get("property"): meta.get("content") for meta in head.iterfind("meta")}


@pytest.mark.parametrize("file", PAGES)
def test_markdown_twin(site, file):
    twin = (built(site, file) / "index.md").read_text("utf-8")
    source = FRONT_MATTER.sub("", (ROOT / "docs" / file).read_text("utf-8"))
    assert twin.startswith(source.strip().splitlines()[0])
    assert not re.search(r"^--8<--", twin, re.MULTILINE)
    for example in read_page(ROOT, f"docs/{file}").examples:
        assert example.code.rstrip() in twin and example.expected.rstrip() in twin
    [link] = lxml.html.parse(built(site, file) / "index.html").xpath("//head/link[@type='text/markdown']/@href")
    assert (built(site, file) / link).resolve() == built(site, file) / "index.md"
    assert twin in (site / "llms-full.txt").read_text("utf-8")


def test_llms_txt_lists_the_pages(site):
    text = (site / "llms.txt").read_text("utf-8")
    links = re.findall(r"^- \[.+?\]\((.+?)\): .{50,}$", text, re.MULTILINE)
    assert [link for link in links if not there(site, link)] == [] and len(links) == len(set(links))
    listed = {site / link.removeprefix(LOCAL) for link in links}
    left_out = {file for file in PAGES if built(site, file) / "index.md" not in listed}
    assert left_out == {"index.md", "blog/index.md", *POSTS} - ({"blog/index.md"} if site / "blog/index.md" in listed else set())


@pytest.mark.parametrize("file", PAGES)
def test_head_says_what_the_page_is(site, file):
    tree, meta = head(site, file)
    address = LOCAL + f"{built(site, file).relative_to(site).as_posix()}/".removeprefix("./")
    assert tree.xpath("link[@rel='canonical']/@href") == [meta["og:url"]] == [address]
    assert meta["og:title"] and meta["og:title"] in tree.findtext("title")
    assert meta["og:description"] == meta["description"]
    [data] = [json.loads(text) for text in tree.xpath("script[@type='application/ld+json']/text()")]
    article, crumbs, *_ = data["@graph"]
    assert (article["url"], article["description"]) == (address, meta["description"])
    assert all(there(site, crumb["item"]) for crumb in crumbs["itemListElement"])
    assert [crumb["position"] for crumb in crumbs["itemListElement"]] == list(range(1, len(crumbs["itemListElement"]) + 1))
    assert crumbs["itemListElement"][-1]["item"] == address


@pytest.mark.parametrize("file", [file for file in PAGES if re.match("errors/(?!index)", file)])
def test_an_error_page_is_a_question_and_its_answer(site, file):
    """What the head says of it stands on the page: the title as the question,
    what is above the second heading as the answer, word by word. No search
    engine shows it (Google: only for public authorities and health,
    https://developers.google.com/search/docs/appearance/structured-data/faqpage);
    other readers find the cure in one place. Not a QAPage: nobody can answer there."""
    page = lxml.html.parse(built(site, file) / "index.html")
    [data] = page.xpath("//head/script[@type='application/ld+json']/text()")
    [faq] = [part for part in json.loads(data)["@graph"] if part["@type"] == "FAQPage"]
    [question] = faq["mainEntity"]
    title = "".join(page.xpath("//article/h1//text()[not(parent::a)]"))
    above = page.xpath("//article/h2[1]/preceding-sibling::node()[not(self::h1)]/descendant-or-self::text()")
    said = "".join(text for text in above if not text.getparent().xpath("ancestor-or-self::*[@class='filename']"))
    assert question["name"].replace("`", "") in title  # one begins with an operator in quotes
    assert question["acceptedAnswer"]["text"].split() == said.split() != []
    assert question["acceptedAnswer"]["url"] == page.xpath("//link[@rel='canonical']/@href")[0] + "#top"


@pytest.mark.parametrize("name, version", [("atom.xml", "atom10"), ("rss.xml", "rss20")])
def test_feed(site, name, version):
    """A feed reader finds every post, newest first, whole, at the day and under
    the address that its front matter says; an id never changes, since an
    address never does (test_addresses)."""
    feed = feedparser.parse((site / name).read_bytes(), sanitize_html=False)
    assert not feed.bozo and feed.version == version, feed.get("bozo_exception")
    assert f'href="{name}"' in (site / "index.html").read_text("utf-8")
    posts = {f"{LOCAL}{built(site, file).relative_to(site).as_posix()}/": ROOT / "docs" / file for file in POSTS}
    assert [post.link for post in feed.entries] == sorted(posts, reverse=True)
    for post in feed.entries:
        _, meta = get_data(posts[post.link].read_text("utf-8"))
        assert post.id == post.link and (post.title, post.summary) == (meta["title"], meta["description"])
        assert post.published_parsed[:6] == (*meta["date"].timetuple()[:3], 0, 0, 0)
        assert re.search(r"(Z|\+0000)$", post.published)
        shown = lxml.html.fromstring(post.content[0].value)
        page = lxml.html.parse(built(site, posts[post.link].relative_to(ROOT / "docs").as_posix()) / "index.html")
        assert [pre.text_content() for pre in shown.iter("pre")] == [pre.text_content() for pre in page.xpath("//article//pre")]
        assert all(re.match("https?://", address) for address in shown.xpath("//@href | //@src"))


def test_robots_and_sitemap(site):
    assert f"Sitemap: {LOCAL}sitemap.xml" in (site / "robots.txt").read_text("utf-8")
    urls = lxml.etree.parse(site / "sitemap.xml").findall("{*}url")
    assert all(there(site, url.findtext("{*}loc")) for url in urls)
    assert len(urls) >= len(PAGES)


def test_search_index_is_small(site):
    """At most 650 bytes a page: 98 KB for 150 pages, where the goal is 150."""
    text = (site / "search/pages.json").read_bytes()
    index = json.loads(text)
    described = {page["url"] for page in index if page["says"] and page["title"]}
    left_out = [file for file in PAGES if f"{built(site, file).relative_to(site).as_posix()}/".removeprefix("./") not in described]
    assert left_out == []
    assert len(gzip.compress(text)) / len(index) <= 650, "shorten `asked` or headings of the pages added last"
    assert "<pre" not in str(index)
    theirs = json.loads((site / "search/search_index.json").read_text("utf-8"))
    assert theirs["docs"] == [], "Material loads this index with every page; see published.py"


def test_recipes_name_the_versions_that_ran(site):
    """A page shows the pins of its libraries; each pin is used by some page, and
    is what is installed here."""
    pins = dict(re.findall(r"^([\w-]+)==([\w.]+)", (ROOT / "docs/recipes/requirements.txt").read_text("utf-8"), re.MULTILINE))
    named = {file: get_data((ROOT / "docs" / file).read_text("utf-8"))[1].get("libraries", []) for file in PAGES}
    assert {name for names in named.values() for name in names} == set(pins)
    for file, names in named.items():
        shown = lxml.html.parse(built(site, file) / "index.html").xpath("string(//p[@class='libraries'])")
        assert all(f"{name} {pins[name]}" in " ".join(shown.split()) for name in names), file
    here = {re.sub(r"[_.]", "-", item.name).lower(): item.version for item in metadata.distributions()}
    assert {name: here[name] for name in pins if name in here} == {name: pins[name] for name in pins if name in here}
