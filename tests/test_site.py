"""The built site shows what was tested, links to what is there, and says who
printed it."""

import base64
import gzip
import re
from functools import cache
from importlib.metadata import version
from pathlib import Path
from urllib.parse import parse_qs, unquote, urldefrag, urljoin, urlsplit

import lxml.html
import nbformat
import pytest
import yaml
from mkdocs.utils.yaml import yaml_load
from nbformat import v4

from tests.browser import serve
from tests.projects import FRONT_MATTER, ROOT, build, example, make_site, run
from tests.verifier.pages import find_pages, read_page

ORIGIN = "http://127.0.0.1:8000/"
NOTEBOOKS = sorted(ROOT.glob("docs/**/*.ipynb"))
SOURCES = [file for file in find_pages(ROOT) if file != "README.md"]


@cache
def html(path):
    return lxml.html.parse(path).getroot()


def front_matter(file):
    return yaml.safe_load(FRONT_MATTER.match((ROOT / file).read_text("utf-8"))[1])


def built_page(site, file):
    """Return the HTML file of a source page."""
    if file.startswith("docs/blog/posts/"):
        meta = front_matter(file)
        return site / "blog" / meta["date"].strftime("%Y/%m/%d") / meta["slug"] / "index.html"
    path = Path(file).relative_to("docs").with_suffix("")
    return site / (path.parent if path.name == "index" else path) / "index.html"


def rendered(fence):
    """Return a fence's text as Markdown can show it: tabs become spaces, and
    empty lines at the end are lost. Some messages have either."""
    return fence.code.expandtabs(4).rstrip("\n")


def code_blocks(root):
    """Return the text of every code block in a page's article, in order."""
    return [pre.text_content() for pre in root.iterfind(".//article//pre")]


@pytest.mark.parametrize("file", SOURCES)
def test_page_shows_what_was_tested(site, file):
    page = read_page(ROOT, file)
    shown = code_blocks(html(built_page(site, file)))
    assert [code.rstrip("\n") for code in shown] == [rendered(fence) for fence in page.fences]


@pytest.mark.parametrize("file", SOURCES)
def test_page_has_no_leftovers(site, file):
    prose = html(built_page(site, file)).xpath("//article//text()[not(ancestor::pre or ancestor::code)]")
    assert not re.search(r"--8<--|<!--|pytest\.mark|```|~~~|\{ ?#", "".join(prose))


@pytest.mark.parametrize("file", SOURCES)
def test_examples_can_be_downloaded_and_linked(site, file):
    path = built_page(site, file)
    examples = [e for e in read_page(ROOT, file).examples if e.include]
    links = html(path).xpath('//article//span[@class="filename"]/a[@download]')
    assert len(links) == len(examples)
    for link, shown in zip(links, examples):
        name = Path(shown.include).name
        assert link.text == name
        assert link.getnext().get("href") == f"#{name}"
        assert link.getparent().get("id") == name
        assert (path.parent / link.get("href")).resolve().read_text() == shown.code


@pytest.mark.parametrize("file", SOURCES)
def test_page_says_what_it_is(site, file):
    meta, root = front_matter(file), html(built_page(site, file))
    says = root.xpath('//meta[@name="description"]/@content')
    assert says == [meta["description"]], f'{file}: write the description without ", which the theme does not escape'
    assert meta["title"] in root.findtext(".//title")
    assert 50 <= len(meta["description"]) <= 160
    assert meta.get("tags") or file == "docs/tags.md"
    assert len(root.findall(".//h1")) == 1


def test_titles_and_descriptions_are_unique():
    for key in ("title", "description"):
        values = [front_matter(file)[key] for file in SOURCES]
        assert len(values) == len(set(values))


@pytest.mark.parametrize("file", SOURCES)
def test_headings_have_ids_of_their_own(file):
    """An id that a title makes changes with the title, and links die."""
    text = re.sub(r"(?ms)^\s*(`{3,}).*?^\s*\1", "", (ROOT / file).read_text("utf-8"))
    headings = re.findall(r"(?m)^#{1,6} .*$", text)
    bare = [heading for heading in headings if not re.search(r"\{ #[\w-]+ \}$", heading)]
    assert headings and not bare


@pytest.mark.parametrize("file", SOURCES)
def test_samples_live_in_snippets(file):
    inline = [e.address for e in read_page(ROOT, file).examples if not e.include]
    assert not inline, f"move {inline} to snippets/, where they can be downloaded"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebook_page(site, path):
    notebook = nbformat.read(path, as_version=4)
    page = site / path.relative_to(ROOT / "docs").with_suffix("") / "index.html"
    root = html(page)
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    blocks = root.xpath('//article//div[@class="language-python highlight"]//code')
    assert [block.text_content().rstrip("\n") for block in blocks] == code
    assert root.xpath('//meta[@name="description"]/@content') == [notebook.metadata["page"]["description"]]
    [link] = root.xpath('//article//a[@download]/@href')
    assert (page.parent / link).read_bytes() == path.read_bytes()
    assert len(gzip.compress(page.read_bytes())) < 100_000
    headings = [heading for heading in root.find(".//article").iter("h1", "h2", "h3", "h4")]
    for values in ([h.get("id") for h in headings], [h.text_content() for h in headings]):
        assert all(values) and len(values) == len(set(values))
    assert not root.xpath("//article//style | //article//script | //article//a[text()='¶']")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebook_pictures(site, path):
    """Each is small and says what it shows."""
    root = html(site / path.relative_to(ROOT / "docs").with_suffix("") / "index.html")
    images = root.xpath("//article//img")
    drawn = [o for cell in nbformat.read(path, as_version=4).cells for o in cell.get("outputs", []) if "png" in str(o)]
    assert len(images) == len(drawn)
    alts = [image.get("alt") for image in images]
    assert all(len(alt) >= 40 and "No description" not in alt for alt in alts)
    assert len(alts) == len(set(alts))
    sizes = [len(base64.b64decode(image.get("src").removeprefix("data:image/png;base64,"))) for image in images]
    assert all(size < 15_000 for size in sizes)


def test_every_link_leads_somewhere(site):
    """Links within the site, in whatever way they came to be; strict builds
    see only those of Markdown."""
    dead = []
    for path in sorted(site.rglob("*.html")):
        here = urljoin(ORIGIN, path.relative_to(site).as_posix().removesuffix("index.html"))
        for link in html(path).xpath("//@href | //@src"):
            address, anchor = urldefrag(urljoin(here, link))
            if not address.startswith(ORIGIN):
                continue
            target = site / unquote(urlsplit(address).path).lstrip("/")
            target = target / "index.html" if target.is_dir() else target
            found = target.is_file() and (
                not anchor or target.suffix != ".html" or html(target).xpath("//*[@id=$id]", id=unquote(anchor))
            )
            if not found and not anchor.startswith("__"):
                dead.append(f"{path.relative_to(site)}: {link}")
    assert not dead


def test_nothing_is_loaded_from_elsewhere(site):
    loads = "//script/@src | //img/@src | //iframe/@src | //link[@rel!='canonical']/@href | //source/@srcset"
    for path in site.rglob("*.html"):
        foreign = [url for url in html(path).xpath(loads) if urlsplit(url).netloc not in ("", "127.0.0.1:8000")]
        assert not foreign, path


def test_generated_pages_show_only_tested_code(site):
    tested = {rendered(fence) for file in SOURCES for fence in read_page(ROOT, file).fences}
    own = {built_page(site, file) for file in SOURCES}
    for path in site.rglob("*.html"):
        if path not in own and "notebooks" not in path.parts:
            assert {code.rstrip("\n") for code in code_blocks(html(path))} <= tested


def test_stamp_is_what_is_installed(site):
    verified = yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))["extra"]["verified"]
    installed = {name: version(name).split("+")[0] for name in ("torch", "numpy")}
    cure = "run: python -m pytest --update, then python -m tests.record"
    assert {name: verified[name] for name in installed} == installed, cure
    footer = html(site / "index.html").find(".//footer").text_content()
    for text in (*installed.values(), verified["date"], "MIT-0", "CC BY 4.0"):
        assert text in footer


def test_there_is_a_404_a_blog_and_its_archive(site):
    assert "No page at this address" in html(site / "404.html").findtext(".//h1")
    assert html(site / "blog/index.html").xpath('//a[contains(@href, "converting-tensors-to-arrays")]')
    assert (site / "blog/archive/2023/index.html").exists()
    assert "deeplearning" in html(site / "tags/index.html").text_content()


BUILD_FAILS = {
    "a dead link": ("[x](nowhere.md)\n", "nowhere.md"),
    "a dead anchor": ("[x](#nowhere)\n", "#nowhere"),
    "a dead include": ('```python title="no.py"\n--8<-- "page/no.py"\n```\n', "page/no.py"),
}


@pytest.fixture
def small(tmp_path):
    """A project of one page, with this project's settings and theme."""
    return make_site(tmp_path)


@pytest.mark.parametrize("text, says", BUILD_FAILS.values(), ids=BUILD_FAILS)
def test_strict_build_fails(small, text, says):
    (small / "docs/page.md").write_text(f"# Page\n\n{text}")
    built = build(small)
    assert built.returncode != 0
    assert says in built.stderr


def test_titles_highlights_and_annotations(small):
    code = "print(1)  # (1)!\nprint(2)\n"
    text = example("a").replace('title="a.py"', 'title="a.py" hl_lines="2"')
    (small / "docs/page.md").write_text(f"# Page\n\n{text}\n1. Said here.\n")
    (small / "snippets/page").mkdir()
    (small / "snippets/page/a.py").write_text(code)
    (small / "snippets/page/a.out").write_text("1\n2\n")
    assert run(small, "pytest", "-q", "docs").stdout.count("1 passed") == 1
    assert build(small).returncode == 0
    root = html(small / "site/page/index.html")
    assert code_blocks(root) == [code, "1\n2\n"]
    assert root.xpath("//span[@class='filename']/a")[0].text_content() == "a.py"
    assert root.xpath('//span[@class="hll"]')[0].text_content() == "print(2)\n"
    assert "content.code.annotate" in root.xpath('//script[@id="__config"]')[0].text


def test_comments(small):
    """`comments: true` loads giscus where it is configured, and only there."""
    page = small / "docs/page.md"
    page.write_text("---\ntitle: P\ndescription: D\ncomments: true\n---\n\n# Page\n")

    def built(**environment):
        assert build(small, **environment).returncode == 0
        root = html.__wrapped__(small / "site/page/index.html")
        giscus = root.xpath('//script[contains(@src, "giscus")]')
        return giscus, root.xpath('//a[contains(@href, "/issues/new")]/@href')

    assert built() == ([], [])
    giscus, [report] = built(REPO_URL="https://example.org/bridge")
    assert not giscus
    assert report.startswith("https://example.org/bridge/issues/new?title=P&body=http")
    config = small / "mkdocs.yml"
    config.write_text(config.read_text().replace("giscus: {}", "giscus: {repo: a/b, repo_id: R}"))
    giscus, report = built(REPO_URL="https://example.org/bridge")
    assert giscus[0].get("data-repo") == "a/b" and not report
    page.write_text(page.read_text().replace("comments: true\n", ""))
    giscus, report = built(REPO_URL="https://example.org/bridge")
    assert not giscus and report


def test_an_example_can_be_reported(small, chromium):
    """The report names page, example and versions; without a repository, or
    without JavaScript, there is no such link at the example."""
    (small / "docs/page.md").write_text(f"---\ntitle: A page\ndescription: D\n---\n\n# Page\n\n{example('a')}\n{example('b')}")
    (small / "snippets/page").mkdir()
    for name in "ab":
        (small / f"snippets/page/{name}.py").write_text("print(1)\n")
        (small / f"snippets/page/{name}.out").write_text("1\n")

    def reports(javascript=True, **environment):
        assert build(small, **environment).returncode == 0
        context = chromium.new_context(java_script_enabled=javascript)
        page = context.new_page()
        with serve(small / "site") as address:
            page.goto(f"{address}page/")
            links = page.locator("a.report").evaluate_all("links => links.map((link) => [link.ariaLabel, link.href])") if javascript else []
            count = page.locator("a.report").count()
        context.close()
        return count, [(label, parse_qs(urlsplit(url).query)) for label, url in links]

    assert reports()[0] == 0
    repository = {"REPO_URL": "https://example.org/bridge", "SITE_URL": "https://bridge.example/"}
    assert reports(javascript=False, **repository)[0] == 1  # the page's own
    count, [first, second, whole] = reports(**repository)
    label, fields = second
    assert label == "Report a problem with b.py"
    assert fields["title"] == ["A page: b.py"]
    body = fields["body"][0].splitlines()
    assert body[0] == "https://bridge.example/page/#b.py"
    assert re.match(r"torch \d+\.\d+\.\d+, numpy \d+\.\d+\.\d+", body[1])
    assert whole[1]["body"][0].splitlines()[0] == "https://bridge.example/page/"


NOTEBOOK_CELLS = [
    v4.new_markdown_cell("# A notebook", id="title"),
    v4.new_code_cell("print(1)", id="asks"),
    v4.new_code_cell(
        "print(2)",
        id="code",
        metadata={"tags": ["answer"]},
        outputs=[v4.new_output("stream", text="2\n")],
    ),
    v4.new_markdown_cell("It is 2.", id="said", metadata={"tags": ["answer"]}),
    v4.new_markdown_cell("## Next", id="next"),
]


@pytest.fixture
def notebook(small):
    """A project with one notebook; call it to build and get the page."""
    page = {"title": "N", "description": "D", "tags": ["t"]}
    metadata = {"page": page, "kernelspec": {"name": "python3", "display_name": "P", "language": "python"}}
    nbformat.write(v4.new_notebook(cells=NOTEBOOK_CELLS, metadata=metadata), small / "docs/n.ipynb")

    def built(**environment):
        result = build(small, **environment)
        assert result.returncode == 0, result.stderr
        return html.__wrapped__(small / "site/n/index.html")

    return built


def test_notebook_answers_are_folded(notebook):
    [answer] = notebook().xpath("//article//details")
    assert "open" not in answer.attrib
    assert answer.findtext("summary") == "Answer"
    assert [pre.text_content() for pre in answer.iter("pre")] == ["print(2)\n", "2\n"]
    assert answer.findtext("p") == "It is 2."
    assert answer.getprevious().text_content().strip() == "print(1)"
    assert answer.getnext().tag == "h2"


@pytest.mark.parametrize("end", ["", "/", ".git"])
def test_notebook_links_on_github(notebook, end):
    root = notebook(REPO_URL=f"https://github.com/some-one/the.bridge{end}")
    assert root.xpath('//article//a[contains(@class, "md-button")]/@href') == [
        "n.ipynb",
        "https://colab.research.google.com/github/some-one/the.bridge/blob/main/docs/n.ipynb",
        "https://mybinder.org/v2/gh/some-one/the.bridge/main?urlpath=lab/tree/docs/n.ipynb",
    ]


@pytest.mark.parametrize("address", ["", "https://example.org/some-one/bridge", "https://github.com/some-one"])
def test_notebook_links_elsewhere(notebook, address):
    root = notebook(REPO_URL=address)
    assert root.xpath('//article//a[contains(@class, "md-button")]/@href') == ["n.ipynb"]


def test_site_address_comes_from_the_environment(small):
    (small / "docs/page.md").write_text("# Page\n")
    assert build(small, SITE_URL="https://example.org/bridge/").returncode == 0
    root = html.__wrapped__(small / "site/page/index.html")
    assert root.xpath('//link[@rel="canonical"]/@href') == ["https://example.org/bridge/page/"]
