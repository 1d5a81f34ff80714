"""The pytest plugin: one test per example, per notebook, and per page that has a problem.

With --update, tests write the outputs that differ; __main__.py sets it.
"""

import functools
import os
import re
import shutil
from importlib.metadata import distributions
from pathlib import PurePath

import pytest
from mkdocs.utils.meta import get_data

from tests.verifier import examples, interpreter, notebooks, pages


class Check(pytest.Item):
    """Fails with what its function `verify` says; `address`: its name for --update."""

    def __init__(self, name, parent, verify, address, line=1):
        super().__init__(name, parent)
        self.verify, self.address, self.line = verify, address, line

    def runtest(self):
        update = self.config.option.update is not None
        fault = self.verify(write=self.write if update else None)
        if fault:
            pytest.fail(fault, pytrace=False)

    def write(self, file, text):
        """Write a file; the run's summary will say so."""
        (self.config.rootpath / file).write_text(text, encoding="utf-8")
        self.user_properties.append(("wrote", str(file)))

    def reportinfo(self):
        return self.path, self.line - 1, self.name


class PageFile(pytest.File):
    """A Markdown page: a test for each example, or one that names its problem."""

    def collect(self):
        root, seed = self.config.rootpath, self.config.option.seed
        page = pages.read_page(root, self.path.relative_to(root).as_posix())
        if page.problem:
            yield Check.from_parent(self, name="inventory", verify=lambda write: str(page.problem), address=page.file)
            return
        missing = find_missing(get_data(self.path.read_text("utf-8"))[1])
        for example in page.examples:
            line = example.fence.line
            verify = functools.partial(examples.verify, root, example, seed)
            check = Check.from_parent(self, name=f"{line}:{example.name[:-3]}", verify=verify, address=example.address, line=line)
            check.add_marker("example")
            if example.cuda:
                check.add_marker("cuda")
            needs = missing + ["CUDA"] * (example.cuda and not examples.gpu())
            if needs:
                check.add_marker(pytest.mark.skip(f"needs {', '.join(needs)}"))
            yield check


def find_missing(front_matter):
    """Return the libraries and commands that a page's examples need and are not
    installed; none in CI, where all have to be."""
    if os.environ.get("CI"):
        return []
    libraries = [name for name in front_matter.get("libraries", []) if not any(distributions(name=name))]
    return libraries + [name for name in front_matter.get("commands", []) if not shutil.which(name)]


class NotebookFile(pytest.File):
    """A notebook, re-executed as a whole and compared cell by cell."""

    def collect(self):
        address = self.path.relative_to(self.config.rootpath).as_posix()
        verify = functools.partial(notebooks.verify, self.path, address)
        yield Check.from_parent(self, name="cells", verify=verify, address=address)


def pytest_addoption(parser):
    parser.addoption("--seed", type=int, default=0, help="seed and hash seed of the examples")
    parser.addoption("--update", nargs="*", metavar="NAME", help="write outputs: all, or those named")


def pytest_configure(config):
    config.addinivalue_line("markers", "example: an example of a page")
    config.addinivalue_line("markers", "cuda: an example that needs a CUDA GPU")
    interpreter.start_interpreters(PYTHONHASHSEED=str(config.option.seed))


def pytest_collect_file(file_path, parent):
    kind = {".md": PageFile, ".ipynb": NotebookFile}.get(file_path.suffix)
    return kind and kind.from_parent(parent, path=file_path)


def pytest_collection_modifyitems(config, items):
    """Keep what --update names, by a snippet, page, notebook or folder."""
    chosen = []
    for name in config.option.update or []:
        found = [item for item in items if is_named(item.address, name)]
        if not found:
            raise pytest.UsageError(f"{name} names no example, page or notebook")
        chosen += found
    if chosen:
        items[:] = dict.fromkeys(chosen)


def is_named(address, name):
    """Tell whether `name` is an address or a folder above it; also whether it is
    below it, as an example is below its page's problem."""
    address, name = (
        PurePath(re.sub(r"^(\./)?(docs|snippets)(/|$)|\.(md|py|out|ipynb)(:\d+)?$", "", path))
        for path in (address, name)
    )
    return address.is_relative_to(name) or name.is_relative_to(address)


def pytest_terminal_summary(terminalreporter):
    """Say what was written and how many examples ran."""
    properties = [pair for report in terminalreporter.stats.get("passed", []) for pair in report.user_properties]
    for name, file in sorted(properties):
        if name == "wrote":
            terminalreporter.write_line(f"wrote {file}")
    ran, cuda, library = count(terminalreporter.stats)
    terminalreporter.write_line(f"examples: {ran} ran, {cuda} need CUDA, {library} need a library")


def count(stats):
    """Return how many examples ran, needed CUDA, and needed a library."""
    outcomes = stats.get("passed", []) + stats.get("failed", []) + stats.get("skipped", [])
    reports = [report for report in outcomes if "example" in report.keywords]
    skipped = [report for report in reports if report.skipped]
    cuda = sum("cuda" in report.keywords for report in skipped)
    return len(reports) - len(skipped), cuda, len(skipped) - cuda


def pytest_sessionfinish(session):
    """Fail a run of everything in which no example ran."""
    config, option = session.config, session.config.option
    reporter = config.pluginmanager.get_plugin("terminalreporter")  # None in xdist's workers
    part = option.keyword or option.markexpr or option.collectonly
    if reporter and config.args == config.getini("testpaths") and not part and not count(reporter.stats)[0]:
        reporter.write_line("no example ran: the pages were not read")
        session.exitstatus = 1
