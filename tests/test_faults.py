"""What goes wrong in a build leaves a whole site or none, and says so."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time

import pytest

from tests import versions
from tests.projects import build, make_site

# A hook of the test's own: at an event it does what the environment says.
SABOTEUR = """
import os, pathlib, resource, signal, time

if "FULL_AT" in os.environ:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(os.environ["FULL_AT"]),) * 2)

def kill_at(moment):
    if os.environ.get("KILL_AT") == moment:
        os.kill(os.getpid(), signal.SIGKILL)

def on_post_page(output, page, config):
    kill_at("half-way")
    if "WAIT_FOR" in os.environ:
        pathlib.Path("started").touch()
        while not pathlib.Path(os.environ["WAIT_FOR"]).exists():
            time.sleep(0.02)

rename = pathlib.Path.rename
def rename_and_die(path, target):
    rename(path, target)
    kill_at(f"{path.name} renamed")
pathlib.Path.rename = rename_and_die
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A small project whose site is built, and whose pages have changed since."""
    folder = make_site(tmp_path_factory.mktemp("faults") / "project")
    (folder / "saboteur.py").write_text(SABOTEUR)
    config = folder / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("\nhooks:\n", "\nhooks:\n  - saboteur.py\n"), "utf-8")
    write(folder, "first")
    assert build(folder).returncode == 0
    (folder / "site/.hidden").write_text("kept by the host\n")
    write(folder, "second")
    return folder


@pytest.fixture
def project(built, tmp_path):
    """A copy of that project."""
    return shutil.copytree(built, tmp_path / "project")


def write(folder, word):
    for name in ("index", "other"):
        (folder / f"docs/{name}.md").write_text(f"---\ntitle: {name}\ndescription: The {word} site\n---\n\n# The {word} site\n")


def whole(folder):
    """Return which site stands there, all of it: the first or the second."""
    site = folder / "site"
    parts = [(site / name).read_text("utf-8") for name in ("index.html", "other/index.html", "search/pages.json")]
    [word] = {word for part in parts for word in re.findall("The (first|second) site", part)}
    assert all(word in part for part in parts) and (site / "sitemap.xml.gz").stat().st_size
    assert (site / ".hidden").read_text() == "kept by the host\n"
    return word


def left_over(folder):
    """Return what a build left beside the site."""
    return sorted(path.name for path in (folder / ".site").iterdir() if path.name != "lock")


def test_killed(project):
    """At any time; the next build does not mind."""
    assert build(project, KILL_AT="half-way").returncode == -signal.SIGKILL
    assert whole(project) == "first" and left_over(project) == ["new"]
    assert build(project, KILL_AT="site renamed").returncode == -signal.SIGKILL
    assert not (project / "site").exists() and left_over(project) == ["new", "old"]
    assert build(project, KILL_AT="half-way").returncode == -signal.SIGKILL
    assert whole(project) == "first" and left_over(project) == ["new"]
    assert build(project, KILL_AT="new renamed").returncode == -signal.SIGKILL
    assert left_over(project) == ["old"]
    assert build(project).returncode == 0
    assert whole(project) == "second" and left_over(project) == []


def test_a_full_disk(project):
    """Played by a limit on the size of files, which needs no rights."""
    failed = build(project, FULL_AT="100000")
    assert failed.returncode == 1
    assert re.search(rf"ERROR .*File too large.*: {project}/site is as it was", failed.stderr), failed.stderr
    assert "Traceback" not in failed.stderr
    assert whole(project) == "first" and left_over(project) == []


def test_a_folder_that_takes_no_files(project):
    """Played by a file in its place: whom a read-only folder stops, root is not among them."""
    shutil.rmtree(project / ".site")
    (project / ".site").write_text("")
    failed = build(project)
    assert failed.returncode == 1
    assert re.search(rf"ERROR .*File exists: '{project}/.site'.*: {project}/site is as it was", failed.stderr)
    assert "Traceback" not in failed.stderr
    assert whole(project) == "first"


def test_a_page_that_is_wrong(project):
    (project / "docs/other.md").write_text("# The second site\n\n[x](#nowhere)\n")
    assert build(project).returncode == 1
    assert whole(project) == "first" and left_over(project) == []


def test_two_builds_at_once(project):
    """The second waits until the first is done."""
    with start(project, WAIT_FOR="go") as first:
        while not (project / "started").exists():
            assert first.poll() is None, first.stderr.read()
            time.sleep(0.02)
        write(project, "first")
        with start(project) as second:
            waited = any("Another build is writing" in line for line in iter(second.stderr.readline, ""))
            (project / "go").touch()
            assert waited, "the second build did not wait"
            assert second.wait() == 0, second.stderr.read()
        assert first.wait() == 0, first.stderr.read()
    assert whole(project) == "first" and left_over(project) == []


def start(folder, **environment):
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    return subprocess.Popen(command, cwd=folder, env=os.environ | environment, stderr=subprocess.PIPE, text=True)


def test_an_older_numpy_is_broken(tmp_path, monkeypatch):
    """As after an install that was stopped, or on a disk that lost it."""
    folder = tmp_path / "numpy-0"
    (folder / "numpy").mkdir(parents=True)
    (folder / "numpy/__init__.py").write_text("cut off in the mid")
    monkeypatch.setattr(versions, "folder_of", lambda version: folder)
    with pytest.raises(AssertionError, match=f"{folder} is broken: delete it, then run: python -m tests.versions install"):
        versions.run("0")
