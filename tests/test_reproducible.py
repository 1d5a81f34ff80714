"""The same commit gives the same bytes: in any folder, zone and locale, on any
day. What git does not know is left out; no build needs git."""

import difflib
import os
import shutil
import subprocess
from itertools import islice

import lxml.etree
import pytest

from tests.projects import build, copy_project, make_site

# Python runs a module of this name at its start: here, years from now.
ANOTHER_DAY = 'import time_machine\ntime_machine.travel("2031-03-09 23:59:30").start()\n'
ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7"}


def difference(one, other):
    """Return what differs between two folders, from the first file on; "" for nothing."""
    names = [{path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()} for site in (one, other)]
    if alone := names[0] ^ names[1]:
        return f"in one of two builds only: {sorted(alone)}"
    differ = sorted(name for name in names[0] if (one / name).read_bytes() != (other / name).read_bytes())
    if not differ:
        return ""
    texts = [(site / differ[0]).read_text("utf-8", "replace").splitlines() for site in (one, other)]
    lines = [line[:300] for line in islice(difflib.unified_diff(*texts, "one build", "another", lineterm="", n=0), 20)]
    return "\n".join([f"{len(differ)} files differ: {', '.join(differ[:10])}; {differ[0]}:", *lines])


def build_another_day(folder, **environment):
    """Build a project in a process that believes to run elsewhere, years from now."""
    (folder / "later").mkdir()
    (folder / "later/sitecustomize.py").write_text(ANOTHER_DAY)
    built = build(folder, PYTHONPATH=str(folder / "later"), **ELSEWHERE | environment)
    assert built.returncode == 0, built.stderr
    return folder / "site"


def test_the_same_site_elsewhere_on_another_day(site, tmp_path):
    folder = tmp_path / "another folder, of a longer name"
    folder.mkdir()
    assert difference(site, build_another_day(copy_project(folder))) == ""


def make_pages(folder):
    """Make a small project with two pages, an old and a new one; return its folder."""
    make_site(folder)
    for name in ("old", "new"):
        (folder / f"docs/{name}.md").write_text(f"# The {name} page\n")
    return folder


@pytest.fixture
def repository(tmp_path):
    """Those pages, committed in 2024 and 2025; and all else, as if in 2023."""
    folder = make_pages(tmp_path / "repository")
    git(folder, "init", "-q", "-b", "main")
    for path, day in (("docs/old.md", "2024-01-31"), ("docs/new.md", "2025-06-01"), (".", "2023-01-01")):
        git(folder, "add", path)
        git(folder, "commit", "-q", "-m", path, GIT_COMMITTER_DATE=f"{day}T23:30:00 -0800")
    return folder


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """The site of those pages as a downloaded archive has them: without a past."""
    folder = make_pages(tmp_path_factory.mktemp("plain") / "pages")
    assert build(folder).returncode == 0
    return folder / "site"


def git(folder, *arguments, **environment):
    who = {f"GIT_{role}_{what}": "a@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = os.environ | who | {"GIT_CONFIG_GLOBAL": os.devnull} | environment
    subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True)


def days(site):
    """Return the days in the sitemap: {address: day or None}."""
    urls = lxml.etree.parse(site / "sitemap.xml").findall("{*}url")
    return {url.findtext("{*}loc").removeprefix("http://127.0.0.1:8000/"): url.findtext("{*}lastmod") for url in urls}


def test_days_are_those_of_the_commits(repository, tmp_path):
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", repository, clone)
    assert build(repository).returncode == 0
    assert difference(repository / "site", build_another_day(clone)) == ""
    shown = days(clone / "site")
    assert (shown["old/"], shown["new/"], shown[""]) == ("2024-01-31", "2025-06-01", "2023-01-01")
    assert '<time datetime="2024-01-31">' in (clone / "site/old/index.html").read_text("utf-8")


def without_git(folder):
    (folder / "bin").mkdir()
    return {"PATH": str(folder / "bin")}


def shallow(folder):
    whole = folder.rename(folder.with_name("whole"))
    git(folder.parent, "clone", "-q", "--depth", "1", f"file://{whole}", folder)
    return {}


def within_another_repository(folder):
    shutil.rmtree(folder / ".git")
    git(folder.parent, "init", "-q")
    git(folder.parent, "commit", "-q", "--allow-empty", "-m", "nothing of ours")
    return {}


@pytest.mark.parametrize("lacking", [without_git, shallow, within_another_repository])
def test_builds_without_its_history(plain, repository, lacking):
    site = build_another_day(repository, **lacking(repository))
    assert difference(plain, site) == ""
    assert {"", "old/", "new/"} <= set(days(site)) and not any(days(site).values())
    assert "last changed" not in (site / "old/index.html").read_text("utf-8")
