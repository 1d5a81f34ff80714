"""What MkDocs cannot be told in mkdocs.yml; the site reads well without it.

- Publishes snippets/**/*.py, and makes each example's file name a link to
  the file and an address of the example (`page/#shares.py`).
- Takes the style sheets and scripts out of mkdocs-jupyter's pages; what they
  need is in assets/site.css.
"""

import html
import re
from pathlib import Path

from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

EXAMPLE = re.compile(
    r'<div class="(language-python highlight)"><span class="filename">([\w-]+\.py)</span>'
)
INLINED = re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL)


def on_files(files, config):
    """Add the snippets' programs to the published files."""
    root = Path(config.config_file_path).parent
    for path in sorted(root.glob("snippets/**/*.py")):
        uri = path.relative_to(root).as_posix()
        files.append(File.generated(config, uri, abs_src_path=str(path)))
    return files


def on_page_content(content, page, config, files):
    """Link the examples of a page to their files; strip a notebook's page."""
    if page.file.src_uri.endswith(".ipynb"):
        return INLINED.sub("", content)
    folder = "snippets/" + page.file.src_uri.removesuffix(".md")

    def link(match):
        uri = f"{folder}/{match[2]}"
        if not files.get_file_from_path(uri):
            return match[0]
        name, url = html.escape(match[2]), get_relative_url(uri, page.url)
        return (
            f'<div class="{match[1]}" id="{name}"><span class="filename">'
            f'<a href="{url}" download title="Download {name}">{name}</a></span>'
        )

    return EXAMPLE.sub(link, content)
