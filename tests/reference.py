"""The tables of the reference as data, for programs to read.

    python -m tests.reference

writes docs/reference/PAGE.json for each page there that says what its columns
mean, in a section `{ #columns }`: the rows of the tables that it and its parts,
PAGE-*.md, include (the .out files of their programs), a sentence per column, the
words that the cells use, and the versions that filled them.
"""

import json
import re
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[1]
SECTION = re.compile(r"^## .*\{ #(\w+) \}$", re.MULTILINE)
ITEM = re.compile(r"^- `([^`]+)`: (.+(?:\n  .+)*)", re.MULTILINE)
INCLUDE = re.compile(r'^--8<-- "(reference/[\w-]+/([\w-]+)\.out)"$', re.MULTILINE)
ANCHOR = re.compile(r'<span id="([\w-]+)"></span>')
CELL = "text: what the cell says; links: what in it leads where, seen from this file, and the message that is answered there."
LINK = re.compile(r'\[([^\]]*)\]\(([^ )]+)(?: "([^"]*)")?\)')


def pages(root):
    """Return the names of the pages whose tables have a twin."""
    paths = sorted(root.glob("docs/reference/*.md"))
    return [path.stem for path in paths if "{ #columns }" in path.read_text("utf-8")]


def parts(root, page):
    """Return the names of a page and of those that continue it."""
    return [page, *sorted(path.stem for path in root.glob(f"docs/reference/{page}-*.md"))]


def sentences(text, section):
    """Return a section's list, {term: sentence}; {} where there is no such section.

    Raises:
        SystemExit: a term is there twice.
    """
    parts = SECTION.split(text)
    body = dict(zip(parts[1::2], parts[2::2])).get(section, "")
    items = [(term, " ".join(plain(said).split())) for term, said in ITEM.findall(body)]
    if len(items) != len(dict(items)):
        raise SystemExit(f"{{ #{section} }} explains a term twice: {[term for term, _ in items]}; rename one")
    return dict(items)


def tables(root, text):
    """Return the tables that a page includes, as {program's name: lines}."""
    found = {name: (root / "snippets" / path).read_text("utf-8") for path, name in INCLUDE.findall(text)}
    return {name: lines.splitlines() for name, lines in found.items() if lines.startswith("|")}


def split(line):
    """Return the cells of a table's line."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def plain(markdown):
    """Return a cell's text: without anchors, links' addresses and code marks."""
    return LINK.sub(r"\1", ANCHOR.sub("", markdown)).replace("`", "").replace("\\|", "|")


def address(link, page):
    """Return where a page's link leads, seen from the folder of the twin."""
    path, _, anchor = link.partition("#")
    path = re.sub(r"(index)?\.md$", lambda found: "" if found[1] else "/", path) if path else f"{page}/"
    return path + (f"#{anchor}" if anchor else "")


def read_cell(markdown, page):
    """Return a cell: its text, and its links where it has any."""
    links = [
        {"text": plain(word), "url": address(link, page)} | ({"message": message} if message else {})
        for word, link, message in LINK.findall(markdown)
    ]
    return {"text": plain(markdown)} | ({"links": links} if links else {})


def read_rows(name, lines, page):
    """Return a table's rows, each {column: cell}, with its table and anchor."""
    header = [plain(cell) for cell in split(lines[0])]
    for line in lines[2:]:
        first, *cells = split(line)
        row = {"page": page, "table": name, "id": ANCHOR.search(first)[1], header[0]: plain(first)}
        yield row | {column: read_cell(cell, page) for column, cell in zip(header[1:], cells, strict=True)}


def twin(root, page):
    """Return the data of a page's tables.

    Raises:
        SystemExit: a column has no sentence, or a sentence no column.
    """
    texts = {part: (root / f"docs/reference/{part}.md").read_text("utf-8") for part in parts(root, page)}
    rows = [
        row
        for part in texts
        for name, lines in tables(root, texts[part]).items()
        for row in read_rows(name, lines, part)
    ]
    text = texts[page]
    schema = {
        "page": "the page that shows the row.",
        "table": "the program that wrote the row's table.",
        "id": "the row's anchor on the page.",
    }
    schema |= sentences(text, "columns")
    unlike = {column for row in rows for column in row} ^ set(schema)
    if unlike:
        raise SystemExit(f"docs/reference/{page}.md: let the list in {{ #columns }} say what {unlike} mean, and no others")
    versions = {name: version(name).split("+")[0] for name in ("torch", "numpy")}
    return {"schema": schema, "cell": CELL, "words": sentences(text, "words"), "versions": versions, "rows": rows}


def written(root, page):
    """Return the text of a page's twin, one row a line."""
    data = twin(root, page)
    rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in data.pop("rows"))
    head = json.dumps(data, ensure_ascii=False, indent=1).removesuffix("\n}")
    return f'{head},\n "rows": [\n{rows}\n]\n}}\n'


if __name__ == "__main__":
    for page in pages(ROOT):
        (ROOT / f"docs/reference/{page}.json").write_text(written(ROOT, page), "utf-8")
