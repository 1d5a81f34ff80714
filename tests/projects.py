"""Small projects for the tests: pages and snippets in a folder of their own."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
SETTINGS = ("mkdocs.yml", ".pytest.ini")
MARKER = "<!--pytest-codeblocks:expected-output-->\n"


def make_project(folder, files):
    """Write `files` ({path: text or bytes}) below `folder`, beside this
    project's own settings; return the folder."""
    for name in SETTINGS:
        shutil.copy(ROOT / name, folder / name)
    config = folder / "mkdocs.yml"  # its redirects lead to pages that are not here
    config.write_text(re.sub(r"(redirect_maps:).*?\n(?= {0,4}\S)", r"\1 {}\n", config.read_text("utf-8"), flags=re.DOTALL), "utf-8")
    for name, content in {"README.md": "# Project\n", **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def make_site(folder, files=()):
    """Make a project of two pages and `files`, with this project's theme; return its folder."""
    folder.mkdir(exist_ok=True)
    pages = {"docs/index.md": "# Home\n", "docs/blog/index.md": "# Blog\n", "snippets/.keep": ""}
    make_project(folder, pages | dict(files))
    for name in ("docs/_theme", "docs/assets"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("atom.xml", "rss.xml", "robots.txt"):
        shutil.copy(ROOT / "docs" / name, folder / "docs")
    (folder / "docs/blog/posts").mkdir()
    config = (folder / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(config[: config.index("\nnav:")], "utf-8")
    return folder


def copy_project(folder):
    """Copy this project's pages and snippets below `folder`; return it."""
    for name in ("docs", "snippets"):
        shutil.copytree(ROOT / name, folder / name)
    for name in (*SETTINGS, "README.md"):
        shutil.copy(ROOT / name, folder / name)
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "tests/ledger.toml", folder / "tests/ledger.toml")
    return folder


def example(name, page="page", output="text"):
    """Return the Markdown that embeds an example and its output."""
    return (
        f'```python title="{name}.py"\n--8<-- "{page}/{name}.py"\n```\n\n'
        f'{MARKER}```{output}\n--8<-- "{page}/{name}.out"\n```\n'
    )


def run(folder, *command):
    """Run `python -m COMMAND` in `folder`; return it with stdout and stderr."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    environment.pop("PYTEST_XDIST_WORKER", None)
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
    )


def run_pytest(folder, *arguments):
    """Run the examples of a project; return the result and its counts.

    The counts are those of pytest's last line, {"passed": 3, "failed": 1, …}.
    """
    result = run(folder, "pytest", "-q", "docs", "README.md", *arguments)
    last = result.stdout.strip().splitlines()[-1] if result.stdout.strip() else ""
    return result, {word: int(number) for number, word in re.findall(r"(\d+) (\w+)", last)}


def skip_reason(test):
    """Return why tests/ledger.toml allows a test to be skipped."""
    ledger = tomllib.loads((ROOT / "tests/ledger.toml").read_text("utf-8"))
    [reason] = [entry["reason"] for entry in ledger["skip"] if entry["test"] == test]
    return reason


def build(folder, **environment):
    """Build the project in `folder` into folder/site; return the process.

    Never with -q: it hides warnings from --strict as well.
    """
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment,
        capture_output=True,
        text=True,
    )
