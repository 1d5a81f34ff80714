"""What is published beside the pages says the same as the pages."""

import json
import re
from importlib import metadata

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
        assert example.fence.code.rstrip() in twin and example.expected.rstrip() in twin
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
    article, crumbs = data["@graph"]
    assert (article["url"], article["description"]) == (address, meta["description"])
    assert all(there(site, crumb["item"]) for crumb in crumbs["itemListElement"])
    assert [crumb["position"] for crumb in crumbs["itemListElement"]] == list(range(1, len(crumbs["itemListElement"]) + 1))
    assert crumbs["itemListElement"][-1]["item"] == address


@pytest.mark.parametrize("name, entry, link, day", [
    ("atom.xml", "{*}entry", "{*}id", "{*}published"),
    ("rss.xml", "channel/item", "link", "pubDate"),
])
def test_feed(site, name, entry, link, day):
    posts = lxml.etree.parse(site / name).findall(f".//{entry}")
    links = [post.findtext(link) for post in posts]
    assert {site / address.removeprefix(LOCAL) for address in links} == {built(site, file) for file in POSTS}
    assert links == sorted(links, reverse=True)
    assert all(re.search(r"\d{4}", post.findtext(day)) for post in posts)
    assert f'href="{name}"' in (site / "index.html").read_text("utf-8")


def test_robots_and_sitemap(site):
    assert f"Sitemap: {LOCAL}sitemap.xml" in (site / "robots.txt").read_text("utf-8")
    urls = lxml.etree.parse(site / "sitemap.xml").findall("{*}url")
    assert all(there(site, url.findtext("{*}loc")) and url.findtext("{*}lastmod") for url in urls)
    assert len(urls) >= len(PAGES)


def test_search_index_has_no_programs(site):
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    assert len(index["docs"]) > 1000 and "<pre" not in str(index["docs"])


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
