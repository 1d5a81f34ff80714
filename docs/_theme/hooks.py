"""What MkDocs cannot be told in mkdocs.yml; the site reads well without it.

- Publishes snippets/**/*.py, and makes each example's file name a link to
  the file, and an address of the example (`page/#shares.py`).
- Gives notebooks what pages have: title, description and tags (from the
  notebook's metadata, key `page`), the same code blocks, and none of
  mkdocs-jupyter's own styles and scripts. Adds the link to download it.
"""

import json
import re
from pathlib import Path

from bs4 import BeautifulSoup
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

EXAMPLE = re.compile(
    r'<div class="(language-python highlight)"><span class="filename">([\w-]+\.py)</span>'
)


def on_files(files, config):
    """Add the snippets' programs to the published files."""
    root = Path(config.config_file_path).parent
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
        return tidy_notebook(content, Path(page.file.src_uri).name)
    return link_examples(content, page, files)


def is_notebook(page):
    return page.file.src_uri.endswith(".ipynb")


def link_examples(content, page, files):
    """Make the file names above examples links to the files; add ids."""
    folder = "snippets/" + page.file.src_uri.removesuffix(".md")

    def link(match):
        classes, name = match.groups()
        uri = f"{folder}/{name}"
        if not files.get_file_from_path(uri):
            return match[0]
        return (
            f'<div class="{classes}" id="{name}"><span class="filename">'
            f'<a href="{get_relative_url(uri, page.url)}" download>{name}</a></span>'
        )

    return EXAMPLE.sub(link, content)


def tidy_notebook(content, name):
    """Return a notebook's cells as the HTML that a page would have."""
    soup = BeautifulSoup(content, "html.parser")
    for anchor in soup.select("a.anchor-link"):
        anchor["class"], anchor["title"] = "headerlink", "Link to this section"
        anchor.string = "#"
    parts = [f'<p><a class="md-button" href="{name}" download>Download this notebook</a></p>']
    for cell in soup.select(".jp-MarkdownCell .jp-RenderedMarkdown, .highlight-ipynb, .jp-OutputArea-output"):
        code = cell.find("pre")
        if "jp-RenderedMarkdown" in cell["class"]:
            parts.append(cell.decode_contents())
        elif "highlight-ipynb" in cell["class"]:
            parts.append(block("python", code))
        elif code:
            raises = cell.find_parent(class_="celltag_raises-exception")
            failed = raises and "stderr" in cell["data-mime-type"]
            parts.append(block("pytb" if failed else "text", code))
        else:
            parts.append(cell.decode_contents())
    # The first cell is the title and says what is needed; then the button.
    parts[:2] = reversed(parts[:2])
    return "\n".join(parts)


def block(language, pre):
    """Return a code block as pymdownx.highlight writes it."""
    code = pre.decode_contents().strip("\n")
    return f'<div class="language-{language} highlight"><pre><code>{code}\n</code></pre></div>'
