"""The same sources build with Zensical and with ProperDocs: the same pages, the
same addresses on them, the same code blocks. What else is missing stands in
tests/ledger.toml, with its reason."""

import os
import subprocess
import sys
import tomllib
from fnmatch import fnmatch

import lxml.html
import pytest

from tests.addresses import addresses, published
from tests.projects import ROOT, copy_project

COMMANDS = {
    "zensical": ["docs/_theme/build_with_zensical.py"],
    "properdocs": ["-m", "properdocs", "build", "--strict", "--config-file", "mkdocs.yml"],
}
LOST = tomllib.loads((ROOT / "tests/ledger.toml").read_text("utf-8"))["lost"]


@pytest.fixture(scope="module", params=COMMANDS)
def built(request, tmp_path_factory):
    """The name of another builder, and the site that it built."""
    folder = copy_project(tmp_path_factory.mktemp(request.param))
    command = [sys.executable, *COMMANDS[request.param]]
    done = subprocess.run(command, cwd=folder, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return request.param, folder / "site"


def code_blocks(path):
    return [pre.text_content() for pre in lxml.html.parse(path).iterfind(".//article//pre")]


def files(site):
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}


def test_addresses_are_the_same(site, built):
    name, other = built
    assert addresses(other) == addresses(site) >= published(), f"{name} gives other addresses than MkDocs"


def test_code_blocks_are_the_same(site, built):
    name, other = built
    blocks = {path.relative_to(site): code_blocks(path) for path in site.rglob("index.html")}
    assert sum(map(len, blocks.values())) > 4000
    wrong = [str(page) for page, texts in blocks.items() if code_blocks(other / page) != texts]
    assert not wrong, f"{name} shows other code than MkDocs on {wrong}"


def test_only_what_the_ledger_lists_is_lost(site, built):
    name, other = built
    patterns = [entry["file"] for entry in LOST if entry["builder"] == name]
    lost = files(site) - files(other)
    unlisted = sorted(file for file in lost if not any(fnmatch(file, pattern) for pattern in patterns))
    assert not unlisted, f"{name} leaves these out: mend it, or list them in tests/ledger.toml: {unlisted[:9]}"
    idle = [pattern for pattern in patterns if not any(fnmatch(file, pattern) for file in lost)]
    assert not idle, f"{name} has these now: remove them from tests/ledger.toml: {idle}"


def test_programs_feeds_and_pictures_are_the_same(site, built):
    name, other = built
    same = [file for file in files(site) & files(other) if not file.endswith((".html", ".xml.gz")) and file != "sitemap.xml"]
    assert {"atom.xml", "rss.xml", "robots.txt"} < set(same) and len(same) > 2000
    wrong = sorted(file for file in same if (site / file).read_bytes() != (other / file).read_bytes())
    assert not wrong, f"{name} publishes other bytes than MkDocs: {wrong[:9]}"


def test_nothing_unrendered_is_published(built):
    name, other = built
    raw = [path.name for path in other.iterdir() if path.is_file() and (path.suffix == ".py" or b"{{" in path.read_bytes())]
    assert not raw, f"{name} publishes these unrendered: {raw}"
