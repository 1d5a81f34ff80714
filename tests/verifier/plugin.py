"""The pytest plugin: one item per example, one per problem, one per notebook.

pytest-codeblocks collects the Markdown files and cuts out the blocks. It runs
them with exec, all in one process; here each goes to a fresh interpreter, and
errors and warnings are compared as well as prints.
"""

import difflib
import collections
import functools
import os
import re
import shutil
from importlib.metadata import PackageNotFoundError, version

import pytest
from mkdocs.utils.meta import get_data
from pytest_codeblocks.plugin import MarkdownFile, TestBlock

from tests.verifier import interpreter, notebooks, pages

UPDATE = "python -m tests.verifier"
STAMP = re.compile(r"# .+, torch \d\S+, numpy \d\S+\n\Z")


class Fault(Exception):
    """What a failing item says; args[0] is the whole message."""


def judge(example, outcome, expected):
    """Say what is wrong with an outcome, or None.

    Arguments: an Example, the Outcome of its run, and the text expected.
    """
    where = f"{example.page}:{example.fence.line}: {example.address}"
    update = f"  update: {UPDATE} {example.address}"
    if outcome.failure:
        return f"{where} {outcome.failure}"
    if outcome.raised and not example.raises:
        return f"{where} raised, and its output is not marked ```pytb\n{outcome.text}"
    if example.raises and not outcome.raised:
        return f"{where} is marked ```pytb and raised nothing\n{outcome.text}"
    if outcome.text == expected:
        return None
    if not example.output and not expected:
        return f"{where} prints, and the page shows no output\n{outcome.text}"
    diff = difflib.unified_diff(
        expected.splitlines(), outcome.text.splitlines(), "expected", "got", lineterm=""
    )
    return "\n".join([f"{where} prints something else", *diff, update])


def file_name(example):
    """Return the name of the file that an example runs from."""
    return example.fence.include.rsplit("/", 1)[-1] if example.fence.include else "inline.py"


@functools.cache
def has_cuda():
    """Ask torch, in a process of its own, for a CUDA GPU."""
    return interpreter.run("import torch\nprint(torch.cuda.is_available())").text == "True\n"


def installed(name):
    """Tell whether a distribution is installed; in CI, all have to be."""
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return bool(os.environ.get("CI"))


class PageFile(MarkdownFile):
    """A Markdown page; MarkdownFile would run the fences of one form only."""

    def collect(self):
        root = self.config.rootpath
        page = pages.read_page(root, self.path.relative_to(root).as_posix())
        for problem in page.problems:
            yield ProblemItem.from_parent(self, name=f"{problem.line}:inventory", fault=str(problem))
        needs = get_data(self.path.read_text("utf-8"))[1]
        missing = [name for name in needs.get("libraries", []) if not installed(name)]
        missing += [name for name in needs.get("commands", []) if not (os.environ.get("CI") or shutil.which(name))]
        for example in [] if page.problems else page.examples:
            name = f"{example.fence.line}:{file_name(example)[:-3]}"
            yield ExampleItem.from_parent(self, name=name, example=example, missing=missing)


class ProblemItem(pytest.Item):
    """A problem of a page or notebook: it fails when it runs, and names itself."""

    def __init__(self, name, parent, fault):
        super().__init__(name, parent)
        self.fault = fault

    def runtest(self):
        raise Fault(self.fault)

    def reportinfo(self):
        return self.path, None, self.name

    def repr_failure(self, excinfo):
        return str(excinfo.value) if excinfo.errisinstance(Fault) else super().repr_failure(excinfo)


class ExampleItem(TestBlock):
    """One example, run and compared; `missing`: libraries that it lacks here."""

    def __init__(self, name, parent, example, missing):
        super().__init__(name, parent, example.block)
        self.example, self.missing = example, missing

    def runtest(self):
        expected = self.example.expected
        if self.missing:
            pytest.skip(f"needs {', '.join(self.missing)}")
        if self.example.cuda:
            if not STAMP.search(expected):
                raise Fault(f"{self.example.address}: its output does not name its GPU and versions")
            if not has_cuda():
                pytest.skip("needs CUDA")
            expected = STAMP.sub("", expected)
        name, seed = file_name(self.example), self.config.option.seed
        outcome = interpreter.run(self.obj.code, name, seed)
        fault = judge(self.example, outcome, expected)
        if fault:
            raise Fault(fault)

    repr_failure = ProblemItem.repr_failure

    def reportinfo(self):
        return self.path, self.example.fence.line - 1, self.name


class NotebookFile(pytest.File):
    """A notebook, re-executed as a whole and compared cell by cell."""

    def collect(self):
        yield NotebookItem.from_parent(self, name="cells")


class NotebookItem(pytest.Item):
    def runtest(self):
        faults = notebooks.check(self.path)
        if faults:
            raise Fault("\n".join([*faults, f"  update: {UPDATE} {self.path.name}"]))

    repr_failure = ProblemItem.repr_failure


class Count:
    """Counts what ran, says so at the end, and fails a run of none."""

    def __init__(self):
        self.counts = collections.Counter()

    def pytest_runtest_logreport(self, report):
        if re.search(r"\.md::\d+:", report.nodeid) and "inventory" not in report.nodeid:
            if report.when == "call":
                needs = "CUDA" if "needs CUDA" in str(report.longrepr) else "a library"
                self.counts[needs if report.skipped else "ran"] += 1

    def pytest_terminal_summary(self, terminalreporter):
        counts = self.counts
        terminalreporter.write_line(f"examples: {counts['ran']} ran, {counts['CUDA']} need CUDA, {counts['a library']} need a library")

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session):
        option = session.config.option
        whole = session.config.args == session.config.getini("testpaths")
        if whole and not (option.keyword or option.markexpr or option.collectonly or self.counts["ran"]):
            print("no example ran: the pages were not read")
            session.exitstatus = 1


def pytest_addoption(parser):
    parser.addoption("--seed", type=int, default=0, help="seed and hash seed of the examples")


def pytest_configure(config):
    config.addinivalue_line("markers", "cuda: an example that needs a CUDA GPU")
    interpreter.start_interpreters(PYTHONHASHSEED=str(config.option.seed))
    if not hasattr(config, "workerinput"):  # under xdist, count where all reports arrive
        config.pluginmanager.register(Count())


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path, parent):
    collected = yield
    if file_path.suffix == ".ipynb":
        return [*collected, NotebookFile.from_parent(parent, path=file_path)]
    return [
        PageFile.from_parent(parent, path=file_path) if isinstance(node, MarkdownFile) else node
        for node in collected
    ]
