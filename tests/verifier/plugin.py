"""The pytest plugin: a test for each example and each notebook.

Their ids are the addresses they have on the site: docs/guide/memory.md::shares
is at guide/memory/#shares.py. A page with a problem is an error of collection.
"""

import functools
import os
import shutil
from importlib.metadata import distributions

import pytest
from mkdocs.utils.meta import get_data

from tests.verifier import examples, interpreter, pages


class Check(pytest.Item):
    """Fails with what `verify` returns: what is wrong, or None."""

    def __init__(self, name, parent, verify, line=1):
        super().__init__(name, parent)
        self.verify, self.line = verify, line

    def runtest(self):
        if fault := self.verify(self.config.rootpath, update=self.config.option.update):
            pytest.fail(fault, pytrace=False)

    def reportinfo(self):
        return self.path, self.line - 1, self.name


class PageFile(pytest.File):
    """A Markdown page: a check for each example."""

    def collect(self):
        root = self.config.rootpath
        page = pages.read_page(root, self.path.relative_to(root).as_posix())
        if page.problem:
            raise self.CollectError(str(page.problem))
        missing = find_missing(get_data(self.path.read_text("utf-8"))[1])
        for example in page.examples:
            verify = functools.partial(examples.verify, example)
            check = Check.from_parent(self, name=example.name[:-3], verify=verify, line=example.line)
            check.add_marker("example")
            if example.cuda:
                check.add_marker("cuda")
            if needs := missing + ["CUDA"] * (example.cuda and not examples.gpu()):
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
    """A notebook: one check of all its cells."""

    def collect(self):
        from tests.verifier import notebooks  # half a second that pages need not wait for

        verify = functools.partial(notebooks.verify, self.path.relative_to(self.config.rootpath).as_posix())
        yield Check.from_parent(self, name="cells", verify=verify)


def pytest_addoption(parser):
    parser.addoption("--seed", type=int, default=0, help="the seed of the examples")
    parser.addoption("--update", action="store_true", help="write the outputs that differ")


def pytest_configure(config):
    interpreter.start_interpreters(config.option.seed)
    if config.option.update:
        config.option.reportchars += "P"  # shows what passed and wrote


def pytest_collect_file(file_path, parent):
    kind = {".md": PageFile, ".ipynb": NotebookFile}.get(file_path.suffix)
    return kind and kind.from_parent(parent, path=file_path)


def pytest_terminal_summary(terminalreporter):
    """Say how many examples ran, and what the others need."""
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
    whole = config.args == config.getini("testpaths")
    part = option.keyword or option.markexpr or option.collectonly
    if reporter and whole and not part and not count(reporter.stats)[0]:
        reporter.write_line("no example ran: the pages were not read")
        session.exitstatus = 1
