"""What is published beside the pages, for search, language models and forums.

- PAGE/index.md: each page as Markdown, its programs and outputs in place of
  the includes; all of them in llms-full.txt. llms.txt lists them.
- search/pages.json, for docs/assets/rank.js, small: each page's title,
  description and headings; `asked`, other ways to ask what the page answers,
  which its front matter lists; and the other words of its text, each once. A
  word of many pages finds none, and a heading of many says nothing of one.
- The day on which a page, or an example on it, was last changed, where git
  knows it. The day of the build is nowhere: a commit gives the same bytes always.
- For the head of an error page, the question and its answer as text: the
  message, and what stands below it up to the next heading.
- For the feeds, a post's whole text, whose links lead from anywhere.
"""

import html
import json
import os
import re
import subprocess
from calendar import timegm
from collections import Counter
from itertools import chain
from pathlib import Path
from time import strptime
from urllib.parse import urljoin

INCLUDE = re.compile(r'^( *)--8<-- "(.+)"$', re.MULTILINE)
COMMENT = re.compile(r"^ *<!--.*?-->\n", re.MULTILINE)
ADDRESS = re.compile(r'(?<= )(href|src)="([^"]*)"')
FURNITURE = re.compile(r'<h1.*?</h1>|<span class="filename".*?</span>|<a class="headerlink".*?</a>|<!--.*?-->', re.DOTALL)
COLORS = re.compile("</?span[^>]*>")  # their styles are not where a feed is read
NO_TEXT = re.compile(r"<pre.*?</pre>|<[^>]+>", re.DOTALL)
WORD = re.compile(r"[^\W\d_]\w+")
MANY_PAGES = 0.08
COMMON_HEADING = 10
pages = {}  # by address: `mkdocs serve --dirty` brings again only what was edited
changed = {}  # by the page's path below docs/, without its suffix


def on_config(config):
    """Ask git once for the last change of each page and its snippets; without git, of none.

    The oldest commit of a shallow clone, "grafted", has every file, and says
    nothing of when it changed. The newest day is the build's: MkDocs writes
    the time of SOURCE_DATE_EPOCH into sitemap.xml.gz.
    """
    changed.clear()  # live reload builds again in the same process
    root = Path(config.config_file_path).parent
    command = ["git", "log", "--format=%x00%cs%n%D", "--name-only", "--", "docs", "snippets"]
    try:
        log = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        log = ""
    for commit in log.split("\0")[1:]:
        day, refs, *files = commit.split("\n")
        for file in map(Path, filter(None, files)):
            name = file.with_suffix("") if file.parts[0] == "docs" else file.parent
            if "grafted" not in refs.split(", "):
                changed.setdefault(name.relative_to(file.parts[0]).as_posix(), day)
    day = max(changed.values(), default=config.extra["verified"]["date"])
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(timegm(strptime(day, "%Y-%m-%d"))))


def on_page_markdown(markdown, page, config, files):
    """Note what the templates show: the twin's address, the last change."""
    pages[page.url] = page
    page.meta["search"] = {"exclude": True}  # from an index that Material loads with every page
    if day := changed.get(page.file.src_uri.rpartition(".")[0]):
        page.meta["changed"] = day
    if page.file.src_uri.endswith(".md") and page.meta.get("description"):
        page.meta["twin"] = f"{page.url}index.md"


def on_page_content(content, page, config, files):
    """Note an error page's answer for its head."""
    if page.meta.get("exception"):
        top = FURNITURE.sub("", content.partition("<h2")[0])
        page.meta["answer"] = html.unescape(re.sub("<[^>]+>", "", top)).strip()


def on_env(env, config, files):
    """Give the feeds' templates the text of each post."""
    for file in files.documentation_pages():
        if file.src_uri.startswith("blog/posts/") and file.page.content:
            file.page.meta["feed"] = for_feed(file.page)


def for_feed(post):
    """Return a post's text as HTML that a reader can show elsewhere."""
    whole = lambda link: f'{link[1]}="{html.escape(urljoin(post.canonical_url, html.unescape(link[2])))}"'
    return ADDRESS.sub(whole, COLORS.sub("", FURNITURE.sub("", post.content)))


def expand(page, config):
    """Return a page's Markdown, with what it includes."""
    root = Path(config.config_file_path).parent

    def include(match):
        text = (root / "snippets" / match[2]).read_text("utf-8").rstrip("\n")
        return "\n".join(match[1] + line for line in text.split("\n"))

    text = INCLUDE.sub(include, COMMENT.sub("", page.markdown))
    return f"{text.strip()}\n\nSource: {page.canonical_url}\n"


def on_post_build(config):
    """Write the twins and llms-full.txt, and what the search reads."""
    site = Path(config.site_dir)
    texts = {page.meta["twin"]: expand(page, config) for page in pages.values() if page.meta.get("twin")}
    for path, text in texts.items():
        (site / path).write_text(text, "utf-8")
    (site / "llms-full.txt").write_text("\n---\n\n".join(texts.values()), "utf-8")
    (site / "search/pages.json").write_text(json.dumps(search_index(), ensure_ascii=False, separators=(",", ":")), "utf-8")


def search_index():
    """Return what the search reads of each page."""
    read = [
        (page, list(headings_of(page.toc)), words_of(NO_TEXT.sub(" ", page.content)))
        for page in pages.values()
        if page.meta.get("description")
    ]
    common = Counter(heading for _, headings, _ in read for heading in headings)
    spread = Counter(chain.from_iterable(words for _, _, words in read))
    index = []
    for page, headings, words in read:
        title, says, asked = page.meta["title"], page.meta["description"], page.meta.get("asked", [])
        heads = " ".join(heading for heading in headings if common[heading] <= COMMON_HEADING)
        rare = {word for word in words if spread[word] < MANY_PAGES * len(read)}
        text = " ".join(sorted(rare - words_of(" ".join([title, says, heads, *asked]))))
        index.append({"url": page.url, "title": title, "says": says, "asked": asked, "heads": heads, "text": text})
    return index


def words_of(text):
    """Return the words of a text, or of HTML, each once."""
    return set(WORD.findall(html.unescape(text).lower()))


def headings_of(toc):
    """Give the headings of a page, its title aside."""
    for item in toc:
        if item.level > 1:
            yield html.unescape(item.title)
        yield from headings_of(item.children)
