"""Reads a Markdown page: its fences, each in exactly one lane.

    example   a Python fence: executed
    output    the fence behind an expected-output comment: what that printed
    data      yaml, json, toml: parsed
    shell     sh, bash, console: shown
    ledger    listed in tests/ledger.toml with its reason: shown

Anything else is a Problem, as is an example that some tool passes over: FORM is
the one that all of them run, show with its name and offer as a file. Includes
are expanded by pymdownx.snippets with the options of mkdocs.yml, and
pytest-codeblocks cuts the blocks out: what is tested is what is shown.
"""

import io
import json
import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePosixPath

import markdown
import pytest_codeblocks
import yaml
from mkdocs.utils.yaml import yaml_load
from pymdownx.snippets import SnippetExtension, SnippetMissingError, SnippetPreprocessor

COMMENT = r"[ \t]*<!--[- ]*pytest.*-->[ \t]*\n"
FENCE = re.compile(
    rf"""
    (?P<comments> (?:^{COMMENT})* )
    ^(?P<before> (?:[ \t]|>|[-*+][ ]|\d+[.)][ ])* ) (?P<ticks> `{{3,}}|~{{3,}} ) (?P<info> [^`\n]*) \n
    (?P<body> (?:.*\n)*? )
    (?P<close> ^[ \t>]*(?P=ticks)[`~]*[ \t]*$ | \Z )
    | ^(?P<stray> {COMMENT} )
    """,
    re.MULTILINE | re.VERBOSE,
)
PYTHON = re.compile(r"[{ .]*(i?python|i?py(?!tb))", re.IGNORECASE)
RUN = re.compile(r'python( (?!hl_lines)[a-z_]+="[^"]*"| hl_lines="\d[\d -]*")*')
INCLUDE = re.compile(r'\s*--8<-- "(.+)"\n')
EXPECTED = "pytest-codeblocks:expected-output"
CUDA = "pytest.mark.cuda"
OUTPUT = {"text": False, "pytb": True}  # info string: does its example raise?
DATA = {"yaml": yaml.safe_load, "json": json.loads, "toml": tomllib.loads}
SHELL = ("sh", "bash", "console")
GPU = re.compile(r"# .+, torch \d\S+, numpy \d\S+\n\Z")  # the line that closes a GPU's output
UPDATE = "python -m pytest --update"
FORM = """write the example, then its output, like this; in README.md without the includes

```python title="NAME.py"
--8<-- "{home}/NAME.py"
```

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "{home}/NAME.out"
```

and ```pytb in place of ```text if the example raises"""


class Problem(Exception):
    """One thing that is wrong with a page: where, what, and its cure."""

    def __init__(self, file, line, what, cure):
        super().__init__(f"{file}:{line}: {what}\n  cure: {cure}")


@dataclass(eq=False)
class Fence:
    """A fenced block: the pytest comments above it, the parts of its source, and its
    `code`, includes expanded, as pytest-codeblocks cuts it out. An example has the
    text that it is `expected` to print, if the page shows one: in its `output`, the
    fence behind it, or as its own text."""

    page: str
    line: int
    comments: list
    before: str
    ticks: str
    info: str
    body: str
    close: str
    code: str = ""
    output: "Fence | None" = None
    expected: str = ""
    shown: bool = False

    @property
    def include(self):
        """The snippet's path, where the body is one include and no more."""
        found = INCLUDE.fullmatch(self.body)
        return found and found[1]

    @property
    def out(self):
        """The path of its output below snippets/, where it is a snippet."""
        return self.include and re.sub(r"\.py$", ".out", self.include)

    @property
    def address(self):
        """The snippet's path; the page where the code is in the page."""
        return self.include or self.page

    @property
    def name(self):
        """The name of its file; the line where the code is in the page."""
        return PurePosixPath(self.include or f"line{self.line}.py").name

    @property
    def raises(self):
        return bool(self.output) and OUTPUT[self.output.info]

    @property
    def cuda(self):
        return CUDA in self.comments


@dataclass
class Page:
    """What read_page() found, down to the first `problem`: the fences, those that
    are examples, and the entries of the ledger that it used."""

    file: str
    fences: list = field(default_factory=list)
    examples: list = field(default_factory=list)
    ledger: list = field(default_factory=list)
    problem: Problem | None = None
    text: str = ""

    @property
    def home(self):
        """The folder of its snippets, below snippets/; README.md has none."""
        return re.sub(r"^docs/(.*)\.md$", r"\1", self.file)

    def require(self, fine, what, cure):
        """Raise Problem, at the last fence, unless it is fine."""
        if not fine:
            raise Problem(self.file, self.fences[-1].line, what, cure)


def find_pages(root):
    """Return the paths of all Markdown pages and README.md, relative to root."""
    pages = Path(root, "docs").rglob("*.md")
    return sorted(page.relative_to(root).as_posix() for page in pages) + ["README.md"]


def read_text(root, file):
    """Return a file's text; raise Problem unless it is UTF-8 with Unix line ends."""
    text = Path(root, file).read_bytes().decode("utf-8", "surrogateescape")
    bad = re.search(r"[\r\udc80-\udcff]", text)
    if bad:
        what = "has Windows line ends" if bad[0] == "\r" else "is not UTF-8"
        line = text.count("\n", 0, bad.start()) + 1
        raise Problem(Path(root, file).relative_to(root), line, what, "save it as UTF-8 with Unix line ends")
    return text


@cache
def snippets(root):
    """Return pymdownx.snippets as mkdocs.yml sets it."""
    extensions = yaml_load(Path(root, "mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    options = next(e["pymdownx.snippets"] for e in extensions if "pymdownx.snippets" in e)
    bases = [str(Path(root, base)) for base in options["base_path"]]
    options |= {"base_path": bases, "auto_append": []}  # what is appended has no fences
    return SnippetPreprocessor(SnippetExtension(**options).getConfigs(), markdown.Markdown())


@cache
def read_ledger(root):
    """Return the entries of tests/ledger.toml: what is shown, not run, and why."""
    path = Path(root, "tests", "ledger.toml")
    return tomllib.loads(path.read_text("utf-8")).get("fence", []) if path.exists() else []


def read_page(root, file):
    """Read one page, to its end or to the first thing that is wrong with it."""
    root, page = str(root), Page(file)
    try:
        page.text = read_text(root, file) + "\n"
        for found in FENCE.finditer(page.text):
            sort_into_lane(root, page, read_fence(root, page, found))
    except Problem as problem:
        page.problem = problem
    return page


def read_fence(root, page, found):
    """Add the fence that FENCE has found to the page; return it."""
    line = page.text.count("\n", 0, found.start() + len(found["comments"] or "")) + 1
    comments = re.findall(r"pytest.*?(?=[- ]*-->)", found["comments"] or found["stray"] or "")
    fence = Fence(page.file, line, comments, *found.group("before", "ticks", "info", "body", "close"))
    page.fences.append(fence)
    page.require(fence.ticks, f"no fence follows <!--{''.join(comments)}-->", "put it right above its fence")
    page.require(fence.close, "this fence is never closed", "close it with as many ticks")
    for path in filter(None, map(snippets(root).get_snippet_path, INCLUDE.findall(fence.body))):
        read_text(root, path)  # the extension is not so strict
    try:
        lines = snippets(root).run(fence.body.split("\n")[:-1])
        if fence.include and lines[-1:] == [""]:
            del lines[-1]  # it reads one line too many, after the last line end
    except SnippetMissingError as error:
        to_be_written = (fence.include or "").endswith(".out")
        page.require(to_be_written, error, "create it; an include names a file below snippets/")
        lines = []
    source = "\n".join([fence.before + fence.ticks + fence.info, *lines, fence.close, ""])
    try:
        [block] = pytest_codeblocks.extract_from_buffer(io.StringIO(source))
    except (RuntimeError, ValueError):  # it sees none, none that ends, or several
        page.require(False, "this fence is passed over by some tool", "write ``` on a line of its own")
    fence.code = block.code
    return fence


def sort_into_lane(root, page, fence):
    """Put a fence into its lane, or raise Problem."""
    language, opens = fence.info.split(" ")[0], fence.ticks + fence.info
    key = {"page": page.file, "opens": opens, "first": fence.body.split("\n")[0]}
    entries = [entry for entry in read_ledger(root) if key.items() <= entry.items()]
    strange = ", ".join(set(fence.comments) - {EXPECTED, CUDA})
    page.require(not strange, f"<!--{strange}--> has no place here", "remove it: every example is run, alone")
    if entries:
        page.ledger += entries
    elif PYTHON.match(fence.info):
        add_example(root, page, fence)
    elif language in OUTPUT or fence.comments:
        add_output(page, fence)
    elif language in DATA:
        try:
            DATA[language](fence.code)
        except Exception as error:
            page.require(False, f"does not parse as {language}: {error}", "correct the data")
    else:
        cure = "write ```python, data or shell; else list it in tests/ledger.toml"
        page.require(language in SHELL, f"{opens} is in no lane", cure)


def add_example(root, page, fence):
    """Make a fence an example, with the output that the page shows of it."""
    name, out = fence.name, fence.out
    titled = f'title="{name}"' in fence.info
    whole = fence.include == f"{page.home}/{name}" and titled and name.endswith(".py")
    inline = "8<-" not in fence.body and not fence.comments
    fine = RUN.fullmatch(fence.info) and EXPECTED not in fence.comments and (whole or inline)
    page.require(fine, "this Python fence is passed over by some tool", FORM.format(home=page.home))
    if out and f'--8<-- "{out}"' in page.text:
        path = snippets(root).get_snippet_path(out)
        fence.shown, fence.expected = True, read_text(root, path) if path else ""
    named = not fence.cuda or not fence.expected or GPU.search(fence.expected)
    page.require(named, "its output does not name its GPU and versions", f"delete it; on a GPU, {UPDATE}")
    page.examples.append(fence)


def add_output(page, fence):
    """Give an output to the example right before it."""
    example = page.fences[-2] if page.fences[-2:-1] == page.examples[-1:] != [] else None
    fine = example and fence.info in OUTPUT and fence.comments == [EXPECTED] and fence.include == example.out
    page.require(fine, "this is the output of no example", FORM.format(home=page.home))
    example.output = fence
    if not example.out:
        example.shown, example.expected = True, fence.code
