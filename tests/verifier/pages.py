"""Reads a Markdown page: its fences, each in exactly one lane.

    example   a Python fence: executed
    output    the fence behind an expected-output comment: what that printed
    data      yaml, json, toml: parsed
    shell     sh, bash, console: shown
    ledger    listed in tests/ledger.toml with its reason: shown

A fence in no lane, or in a form that some tool passes over, becomes a
Problem. Includes are expanded by pymdownx.snippets with the options of
mkdocs.yml, and pytest-codeblocks cuts the blocks out: what is tested is what
is shown.
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
from pymdownx.snippets import SnippetExtension

FENCE = re.compile(r"^(?P<before>(?:[ \t]|>|[-*+] |\d+[.)] )*)(?P<ticks>`{3,}|~{3,})(?P<info>[^`]*)$")
PYTHON = re.compile(r"[{ .]*(i?python|i?py(?!tb))", re.IGNORECASE)
RUN = re.compile(r'python( [a-z_]+="[^"]*")*')  # the one form that is run
COMMENT = re.compile(r"^\s*<!--[-\s]*(pytest[-.].*?)[-\s]*-->")
INCLUDE = re.compile(r"""^\s*-+8<-+\s+["'](.+)["']\s*$""")
EXPECTED = "pytest-codeblocks:expected-output"
CUDA = "pytest.mark.cuda"
OUTPUT = {"text": False, "pytb": True}  # info string: does its example raise?
DATA = {"yaml": yaml.safe_load, "json": json.loads, "toml": tomllib.loads}
SHELL = ("sh", "bash", "console")


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where, what, and its cure."""

    file: str
    line: int
    what: str
    cure: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.what}\n  cure: {self.cure}"


class PageError(Exception):
    """A page that cannot be read any further; `args[0]` is the Problem."""


@dataclass
class Fence:
    """A fenced block: the parts of its opening line, the pytest comments above
    it, its source lines, and its text as pytest-codeblocks cuts it out."""

    line: int
    before: str
    ticks: str
    info: str
    comments: list
    body: list = field(default_factory=list)
    code: str = ""

    @property
    def include(self):
        """The snippet's path, where the body is one include and no more."""
        found = INCLUDE.match(self.body[0]) if len(self.body) == 1 else None
        return found and found[1]


@dataclass
class Example:
    """A Python fence with the output it must have; `raises`: by an exception;
    `block`: pytest-codeblocks' own record of it."""

    page: str
    fence: Fence
    output: Fence | None = None
    expected: str = ""
    raises: bool = False
    block: pytest_codeblocks.CodeBlock | None = None

    @property
    def address(self):
        """The snippet's path; page and line where the code is in the page."""
        return self.fence.include or f"{self.page}:{self.fence.line}"

    @property
    def out(self):
        """The path of the snippet's output below snippets/."""
        return re.sub(r"\.py$", ".out", self.fence.include or "")

    @property
    def cuda(self):
        return CUDA in self.fence.comments


@dataclass
class Page:
    """What read_page() found; `prose`: snippets included outside fences;
    `ledger`: the ledger's entries that the page used."""

    file: str
    fences: list = field(default_factory=list)
    examples: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    prose: set = field(default_factory=set)
    ledger: list = field(default_factory=list)

    def check(self, line, rules):
        """Note the first rule broken; a rule is (broken, what, cure)."""
        for broken, what, cure in rules:
            if broken:
                self.problems.append(Problem(self.file, line, what, cure))
                return


def find_pages(root):
    """Return the paths of all Markdown pages and README.md, relative to root."""
    pages = Path(root, "docs").rglob("*.md")
    return sorted(page.relative_to(root).as_posix() for page in pages) + ["README.md"]


def read_text(root, file):
    """Return a file's text; PageError unless it is UTF-8 with Unix line ends."""
    data = Path(root, file).read_bytes()
    at, what, cure = data.find(b"\r"), "has Windows line ends", "save it with Unix line ends"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        at, what, cure = error.start, "is not UTF-8", "save it as UTF-8"
    if at < 0:
        return text
    raise PageError(Problem(file, data[:at].count(b"\n") + 1, what, cure))


@cache
def expander(root):
    """Return pymdownx.snippets' preprocessor, set as mkdocs.yml sets it."""
    with open(Path(root, "mkdocs.yml"), encoding="utf-8") as config:
        extensions = yaml_load(config)["markdown_extensions"]
    named = [extension for extension in extensions if isinstance(extension, dict)]
    options = next(e["pymdownx.snippets"] for e in named if "pymdownx.snippets" in e)
    bases = [str(Path(root, base)) for base in options["base_path"]]
    # What is appended to every page has no fences; this expands line by line.
    options = options | {"base_path": bases, "auto_append": []}
    return markdown.Markdown(extensions=[SnippetExtension(**options)]).preprocessors["snippet"]


@cache
def read_ledger(root):
    """Return the entries of tests/ledger.toml: what is shown, not run, and why."""
    path = Path(root, "tests", "ledger.toml")
    return tomllib.loads(path.read_text("utf-8")).get("fence", []) if path.exists() else []


def read_page(root, file, outputs=True):
    """Read one page; what is wrong with it is in the result's `problems`.

    With `outputs=False` an `.out` that is not there yet counts as empty.
    """
    root, page = str(root), Page(file)
    try:
        lines = scan(root, page, read_text(root, file).splitlines(), outputs)
        previous = None
        for fence in page.fences:
            sort_into_lane(root, page, fence, previous)
            previous = fence
        if not page.problems:
            attach_blocks(root, page, lines)
    except PageError as error:
        page.problems.append(error.args[0])
    return page


def scan(root, page, source, outputs):
    """Collect the page's fences; return the lines for pytest-codeblocks: with
    includes expanded, and Python fences opened in the one form that it runs."""
    lines, comments, fence = [], [], None
    for number, line in enumerate(source, 1):
        found, comment, include = FENCE.match(line), COMMENT.match(line), INCLUDE.match(line)
        if fence and found and not found["info"].strip() and found["ticks"].startswith(fence.ticks):
            fence = None
        elif fence:
            fence.body.append(line)
        elif found:
            fence = Fence(number, *found.groups(), comments)
            page.fences.append(fence)
            comments = []
            if PYTHON.match(fence.info):
                line = f"{fence.before}{fence.ticks}python"
        elif comment:
            comments.append(comment[1])
        elif line.strip():
            page.check(number, [(comments, f"no fence follows <!--{'--><!--'.join(comments)}-->", "put it right above its fence")])
            comments = []
        lines += expand(root, page, number, line, outputs) if "8<-" in line else [line]
        if include and not fence:
            page.prose.add(include[1])
    page.check(fence and fence.line, [(fence, "this fence is never closed", "close it with as many ticks")])
    return lines


def expand(root, page, number, line, outputs):
    """Return the lines that pymdownx.snippets makes of a line."""
    include = INCLUDE.match(line)
    if include:
        path = include[1]
        there = Path(root, "snippets", path).is_file()
        outside = ".." in path or path.startswith(("/", "http"))
        if not there and not outputs and path.endswith(".out"):
            return []
        if outside or not there:
            cure = "include what lies in snippets/" if outside else f"create snippets/{path}; outputs: python -m tests.verifier"
            raise PageError(Problem(page.file, number, f'includes "{path}", which is not a file in snippets/', cure))
        read_text(root, f"snippets/{path}")
    lines = expander(root).run([line])
    return lines[:-1] if include and lines and not lines[-1].strip() else lines


def sort_into_lane(root, page, fence, previous):
    """Put one fence into its lane, or say why it is in none."""
    language, shown = fence.info.split(" ")[0], fence.ticks + fence.info
    unknown = [comment for comment in fence.comments if comment not in (EXPECTED, CUDA)]
    for entry in read_ledger(root):
        if (entry["page"], entry["opens"], entry["first"]) == (page.file, shown, (fence.body + [""])[0]):
            page.ledger.append(entry)
            return
    if unknown:
        page.check(fence.line, [(True, f"<!--{unknown[0]}--> has no place here", "remove it: no example is skipped, continued or allowed to fail")])
    elif PYTHON.match(fence.info):
        check_example(page, fence)
        page.examples.append(Example(page.file, fence))
    elif EXPECTED in fence.comments:
        bind_output(page, fence, previous)
    elif language in DATA:
        try:
            DATA[language]("\n".join(fence.body))
        except Exception as error:
            page.check(fence.line, [(True, f"does not parse as {language}: {error}", "correct the data")])
    else:
        page.check(fence.line, [
            (language in OUTPUT, "an output fence without a marker", f"write <!--{EXPECTED}--> above it"),
            (language not in SHELL, f"{shown} is in no lane", "use ```python, its output, data or shell; else list it in tests/ledger.toml"),
        ])


def check_example(page, fence):
    """Find what would keep an example from being run, named or shown right."""
    home, behind = re.sub(r"^docs/|\.md$", "", page.file), fence.before.strip()
    include = fence.include or ""
    name = PurePosixPath(include).name
    page.check(fence.line, [
        ("~" in fence.ticks or not RUN.fullmatch(fence.info), f"{fence.ticks}{fence.info} is passed over by some tool", 'write ```python, then title="…" or hl_lines="…"'),
        (behind, f'a fence behind "{behind}" is passed over by some tool', "put it on a line of its own"),
        (EXPECTED in fence.comments, "Python as an output", "mark the output as ```text or ```pytb"),
        (not include and any(map(INCLUDE.match, fence.body)), "an include among other code", "include one whole file"),
        (include and page.file == "README.md", "README.md is read with no include expanded", "put the code in the fence"),
        (include and not re.fullmatch(rf"{home}/[\w-]+\.py", include), f'includes "{include}"', f"this page's examples are snippets/{home}/NAME.py, whole"),
        (include and f'title="{name}"' not in fence.info, "its title is not its file's name", f'write ```python title="{name}"'),
    ])


def bind_output(page, fence, previous):
    """Bind an output to the example before it, or say why it cannot be."""
    example = page.examples[-1] if page.examples else None
    loose = example is None or previous not in (example.fence, example.output)
    typed = not loose and example.fence.include and fence.include != example.out
    page.check(fence.line, [
        (loose, "an output without an example", "put it right behind its example"),
        (not loose and example.output, "a second output for one example", "keep one"),
        (fence.info not in OUTPUT, f"an output says {fence.ticks}{fence.info}", "```text for printed, ```pytb for raised"),
        (typed, "an output that is not its example's", not loose and f'include "{example.out}"'),
    ])
    if not loose:
        example.output, example.raises = fence, OUTPUT.get(fence.info, False)


def attach_blocks(root, page, lines):
    """Give each fence its text, as pytest-codeblocks cuts it out."""
    blocks = pytest_codeblocks.extract_from_buffer(io.StringIO("\n".join(lines) + "\n"))
    own = [fence for fence in page.fences if EXPECTED not in fence.comments]
    page.check(1, [(len(own) != len(blocks), f"of {len(own)} fences pytest-codeblocks sees {len(blocks)}", "use ``` fences, none inside another")])
    examples = iter(page.examples)
    for fence, block in zip(own, blocks):
        fence.code = block.code
        if fence in [example.fence for example in page.examples]:
            example = next(examples)
            example.block = block
            if example.output:
                example.output.code = example.expected = block.expected_output or ""
            elif example.out in page.prose and Path(root, "snippets", example.out).exists():
                example.expected = read_text(root, f"snippets/{example.out}")
