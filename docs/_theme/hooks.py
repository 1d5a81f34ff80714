"""What MkDocs cannot be told in mkdocs.yml; the site reads well without it.

- Publishes snippets/**/*.py, and makes each example's file name a link to
  the file, and an address of the example (`page/#shares.py`).
- Gives notebooks what pages have: title, description and tags (from the
  notebook's metadata, key `page`), the same code blocks, and none of
  mkdocs-jupyter's own styles and scripts. Gives pictures the alternative
  text that their output holds, folds the cells tagged `answer`, and adds the
  links to download the notebook and, from GitHub, to run it.
- Tells the theme which versions docs/recipes/requirements.txt pins.
- Takes the id from a post's title where the blog lists several.
- Links the first mention of a glossary's term on a page to its entry, whose
  sentence is the link's title: browsers show it on hover.
- Has `mkdocs serve --dirty`, which looks at the age of pages alone, build a page
  again when one of its snippets changed.
- Marks the cells of the matrices by their first word, for their colours.
"""

import html
import json
import re
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from bs4 import BeautifulSoup
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

EXAMPLE = re.compile(
    r'<div class="(language-python highlight)"><span class="filename">([\w-]+\.py)</span>'
)
ENTRY = re.compile(r'^- <span id="([\w-]+)"></span>\[(.+?)\]\(.+?\): (.+(?:\n  .+)*)', re.MULTILINE)
EVERYDAY = {"copy", "cast", "device", "graph", "mask", "scalar"}  # seldom the term alone
TAG = re.compile(r"(<(?:pre|table)\b.*?</(?:pre|table)>|<[^>]+>)", re.DOTALL)
NO_TERMS = re.compile(r"(a|code|button|form|summary|h[1-6])")
SAYS = re.compile(r"<td>(?=(shares|raises)\b)")
GITHUB = re.compile(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?")
PIN = re.compile(r"^([\w-]+)==([\w.]+)", re.MULTILINE)


def on_config(config):
    """Read the versions of the recipes' libraries, and the glossary."""
    pins, glossary = (
        path.read_text("utf-8") if path.exists() else ""
        for path in (Path(config.docs_dir, name) for name in ("recipes/requirements.txt", "reference/glossary.md"))
    )
    config.extra["libraries"] = dict(PIN.findall(pins))
    config.extra["terms"] = {
        term.lower(): (anchor, html.escape(f"{term}: {' '.join(said.replace('`', '').split())}"))
        for anchor, term, said in ENTRY.findall(glossary)
        if term not in EVERYDAY
    }


def on_files(files, config):
    """Add the snippets' programs to the published files; drop a built page older than its own."""
    root = Path(config.config_file_path).parent
    for page in files.documentation_pages():
        built, snippets = Path(page.abs_dest_path), root / "snippets" / page.src_uri.removesuffix(".md")
        if built.exists() and any(path.stat().st_mtime > built.stat().st_mtime for path in snippets.glob("*")):
            built.unlink()
    for path in sorted(root.glob("snippets/**/*.py")):
        uri = path.relative_to(root).as_posix()
        files.append(File.generated(config, uri, abs_src_path=str(path)))
    return files


@event_priority(100)  # before the plugins that read a page's tags
def on_page_markdown(markdown, page, config, files):
    """Give a notebook the front matter that its metadata holds."""
    if is_notebook(page):
        notebook = json.loads(Path(page.file.abs_src_path).read_text("utf-8"))
        page.meta.update(notebook["metadata"]["page"])


def on_page_content(content, page, config, files):
    """Finish a page's HTML."""
    if is_notebook(page):
        return tidy_notebook(content, page.file, config.repo_url)
    folder = "snippets/" + page.file.src_uri.removesuffix(".md")
    content = link_examples(content, folder, page.url, files.src_uris)
    if 'class="matrix"' in content:
        content = SAYS.sub(r'<td class="\1">', content)
    terms = config.extra["terms"]
    return link_terms(content, page, terms) if terms and page.file.name != "glossary" else content


@event_priority(-150)  # behind the blog, which makes the excerpts
def on_page_context(context, page, config, nav):
    """Take from the posts listed on one page the id that the title of each has."""
    for post in context.get("posts", ()):
        post.content = post.content.replace(' id="top"', "", 1)


def is_notebook(page):
    return page.file.src_uri.endswith(".ipynb")


def link_examples(content, folder, url, published):
    """Make the file names above examples links to the files; add ids.

    `folder`: that of the page's snippets; `url`: the page's; `published`: the
    addresses of all programs.
    """

    def link(match):
        classes, name = match.groups()
        uri = f"{folder}/{name}"
        if uri not in published:
            return match[0]
        return (
            # Not the block's id: the theme would make a selector of it, and trip over the dot.
            f'<div class="{classes}"><span class="filename" id="{name}">'
            f'<a href="{get_relative_url(uri, url)}" download>{name}</a>'
            f'<a class="headerlink" href="#{name}" title="Link to {name}">#</a></span>'
        )

    return EXAMPLE.sub(link, content)


def link_terms(content, page, terms):
    """Link each term's first mention in running text to the glossary."""
    found, inside = set(), []
    glossary = get_relative_url("reference/glossary/", page.url)

    def link(match):
        term = match[1].lower()
        if term in found:
            return match[0]
        found.add(term)
        anchor, sentence = terms[term]
        return f'<a class="term" href="{glossary}#{anchor}" title="{sentence}">{match[0]}</a>'

    mention = re.compile(rf"\b({'|'.join(map(re.escape, terms))})(?:s|es)?\b(?!-)", re.IGNORECASE)
    parts = TAG.split(content)
    for number, part in enumerate(parts):
        name = re.match(r"</?([\w-]+)", part)
        if name and number % 2 and NO_TERMS.fullmatch(name[1]):
            inside.pop() if part.startswith("</") else inside.append(name[1])
        elif not number % 2 and not inside:
            parts[number] = mention.sub(link, part)
    return "".join(parts)


def tidy_notebook(content, file, repo_url):
    """Return a notebook's cells as the HTML that a page would have."""
    soup = BeautifulSoup(content, "html.parser")
    for anchor in soup.select("a.anchor-link"):
        anchor["class"], anchor["title"] = "headerlink", "Link to this section"
        anchor.string = "#"
    for image, alt in zip(soup.select('img[src^="data:image/png"]'), alternatives(file), strict=True):
        image["alt"] = alt
        del image["class"]
    parts = [(False, notebook_links(file.src_uri, repo_url))]
    for cell in soup.select(".jp-MarkdownCell .jp-RenderedMarkdown, .highlight-ipynb, .jp-OutputArea-output"):
        code = cell.find("pre")
        if "jp-RenderedMarkdown" in cell["class"]:
            part = cell.decode_contents()
        elif "highlight-ipynb" in cell["class"]:
            part = block("python", code)
        elif code:
            raises = cell.find_parent(class_="celltag_raises-exception")
            failed = raises and "stderr" in cell["data-mime-type"]
            part = block("pytb" if failed else "text", code)
        else:
            part = f"<p>{cell.img}</p>" if cell.img else cell.decode_contents()
        answers = "celltag_answer" in cell["class"] or cell.find_parent(class_="celltag_answer")
        parts.append((bool(answers), part))
    # The first cell is the title and says what is needed; then the button.
    parts[:2] = reversed(parts[:2])
    groups = []
    for answers, group in groupby(parts, key=itemgetter(0)):
        text = "\n".join(part for _, part in group)
        folded = f'<details class="answer"><summary>Answer</summary>\n{text}\n</details>'
        groups.append(folded if answers else text)
    return "\n".join(groups)


def alternatives(file):
    """Return what a notebook says of each of its pictures, in order."""
    cells = json.loads(Path(file.abs_src_path).read_text("utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    pictures = [output for output in outputs if "image/png" in output.get("data", {})]
    return [output["metadata"].get("image/png", {}).get("alt", "") for output in pictures]


def notebook_links(uri, repo_url):
    """Return the links to download a notebook and, from GitHub, to run it."""
    links = {uri.rpartition("/")[2]: "Download this notebook"}
    if github := GITHUB.fullmatch(repo_url or ""):
        path, repository = f"docs/{uri}", github[1]
        links[f"https://colab.research.google.com/github/{repository}/blob/main/{path}"] = "Open in Colab"
        links[f"https://mybinder.org/v2/gh/{repository}/main?urlpath=lab/tree/{path}"] = "Open in Binder"
    buttons = [
        f'<a class="md-button" href="{address}"{"" if ":" in address else " download"}>{text}</a>'
        for address, text in links.items()
    ]
    return f'<p class="buttons" data-search-exclude>{"".join(buttons)}</p>'


def block(language, pre):
    """Return a code block as pymdownx.highlight writes it."""
    code = pre.decode_contents().strip("\n")
    return f'<div class="language-{language} highlight"><pre><code>{code}\n</code></pre></div>'
