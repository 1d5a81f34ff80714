"""What is published beside the pages, for search, language models and forums.

- PAGE/index.md: each page as Markdown, its programs and outputs in place of
  the includes; all of them in llms-full.txt. llms.txt lists them.
- The search index, small: Material's plugin would put all text into it. Here
  it has each page's title, description and headings; `asked`, other ways to
  ask what the page answers, which its front matter lists; and for
  docs/assets/rank.js the other words of its text, each once. A word of many
  pages finds none, and a heading of many pages says nothing of one.
- The day on which a page, or an example on it, was last changed.
"""

import html
import json
import re
import subprocess
from collections import Counter
from itertools import chain
from pathlib import Path

from mkdocs.plugins import event_priority

INCLUDE = re.compile(r'^( *)--8<-- "(.+)"$', re.MULTILINE)
COMMENT = re.compile(r"^ *<!--.*?-->\n", re.MULTILINE)
NO_TEXT = re.compile(r"<pre.*?</pre>|<[^>]+>", re.DOTALL)
WORD = re.compile(r"[^\W\d_]\w+")
MANY_PAGES = 0.06
COMMON_HEADING = 10
pages = []
twins = {}
changed = {}


def on_config(config):
    """Ask git once for the last change of each file; without git, of none."""
    pages.clear()  # live reload builds again in the same process
    twins.clear()
    changed.clear()
    root = Path(config.config_file_path).parent
    command = ["git", "log", "--format=%x00%cs", "--name-only", "--", "docs", "snippets"]
    try:
        log = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        log = ""
    for commit in log.split("\0")[1:]:
        day, *files = commit.split("\n")
        for file in filter(None, files):
            changed.setdefault(file, day)


def on_page_markdown(markdown, page, config, files):
    """Note what the templates show: the twin's address, the last change."""
    pages.append(page)
    page.meta["search"] = {"exclude": True}  # by Material's plugin; a quarter of the build
    name = page.file.src_uri.removesuffix(".md")
    days = [day for file, day in changed.items() if file.startswith((f"docs/{name}.", f"snippets/{name}/"))]
    if days:
        page.meta["changed"] = page.update_date = max(days)
    if page.file.src_uri.endswith(".md") and page.meta.get("description"):
        page.meta["twin"] = f"{page.url}index.md"
        twins[page.meta["twin"]] = page


def expand(page, config):
    """Return a page's Markdown, with what it includes."""
    root = Path(config.config_file_path).parent

    def include(match):
        text = (root / "snippets" / match[2]).read_text("utf-8").rstrip("\n")
        return "\n".join(match[1] + line for line in text.split("\n"))

    text = INCLUDE.sub(include, COMMENT.sub("", page.markdown))
    return f"{text.strip()}\n\nSource: {page.canonical_url}\n"


@event_priority(-100)  # behind the plugin that writes the index
def on_post_build(config):
    """Write the twins and llms-full.txt; rewrite the search index."""
    site = Path(config.site_dir)
    texts = {path: expand(page, config) for path, page in twins.items()}
    for path, text in texts.items():
        (site / path).write_text(text, "utf-8")
    (site / "llms-full.txt").write_text("\n---\n\n".join(texts.values()), "utf-8")
    path = site / "search/search_index.json"
    index = json.loads(path.read_text("utf-8"))
    index["docs"] = search_entries()
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")


def search_entries():
    """Return what the search reads: an entry for each page, and each heading."""
    read = [(page, list(headings_of(page.toc)), words_of(NO_TEXT.sub(" ", page.content))) for page in pages]
    common = Counter(title for _, headings, _ in read for title, _ in headings)
    spread = Counter(chain.from_iterable(words for _, _, words in read))
    entries = []
    for page, headings, words in read:
        name, says, asked = page.meta.get("title", page.title), page.meta.get("description", ""), page.meta.get("asked", [])
        telling = [(title, url) for title, url in headings if common[title] <= COMMON_HEADING]
        said = words_of(" ".join([name, says, *asked, *(title for title, _ in telling)]))
        rare = {word for word in words - said if spread[word] < MANY_PAGES * len(pages)}
        entries.append({
            "location": page.url, "title": html.escape(name), "text": html.escape(says), "tags": page.meta.get("tags", []),
            "name": name, "says": says, "asked": asked, "words": " ".join(sorted(rare)),
        })
        entries += ({"location": page.url + url, "title": title, "text": ""} for title, url in telling)
    return entries


def words_of(text):
    return set(WORD.findall(html.unescape(text).lower()))


def headings_of(toc):
    """Give title and address of each heading, the page's title aside."""
    for item in toc:
        if item.level > 1:
            yield item.title, item.url
        yield from headings_of(item.children)
