"""The same sources build with Zensical and with ProperDocs: the same pages, the
same addresses on them, the same code blocks. What else is missing stands in
tests/ledger.toml, with its reason."""

import os
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch

import lxml.html
import pytest

from tests.addresses import addresses, lost, published
from tests.projects import ROOT, copy_project

COMMANDS = {
    "zensical": ["docs/_theme/build_with_zensical.py"],
    "properdocs": ["-m", "properdocs", "build", "--strict", "--config-file", "mkdocs.yml"],
}
LEDGER = tomllib.loads((ROOT / "tests/ledger.toml").read_text("utf-8"))["lost"]
DATED = ("sitemap.xml", "sitemap.xml.gz")


def code_blocks(path):
    return [pre.text_content() for pre in lxml.html.parse(path).iterfind(".//article//pre")]


def files(site):
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}


def faults(site, other, lost):
    """Say how another builder's site differs from MkDocs's, a message each.

    `lost`: patterns of the files that it lacks, or that have other bytes there.
    """
    here, there = files(site), files(other)
    odd = {file: "is left out" for file in here - there}
    for file in here & there - set(DATED):
        if not file.endswith(".html") and (site / file).read_bytes() != (other / file).read_bytes():
            odd[file] = "has other bytes"
    for file, what in odd.items():
        if not any(fnmatch(file, pattern) for pattern in lost):
            yield f"{file} {what}: mend it, or list it in tests/ledger.toml"
    idle = {pattern for pattern in lost if not any(fnmatch(file, pattern) for file in odd)}
    yield from (f"{pattern} is the same now: remove it from tests/ledger.toml" for pattern in idle)
    yield from (f"{address} is gone" for address in addresses(site) - addresses(other))
    yield from (f"{address} is new" for address in addresses(other) - addresses(site))
    for page in sorted(here & there):
        if page.endswith("index.html") and code_blocks(site / page) != code_blocks(other / page):
            yield f"{page} shows other code"
    for path in other.iterdir():
        if path.suffix == ".py" or path.suffix in (".txt", ".xml") and "{{" in path.read_text("utf-8"):
            yield f"{path.name} is published unrendered"


@pytest.mark.parametrize("name", COMMANDS)
def test_another_builder_builds_the_same_site(site, tmp_path, name):
    copy_project(tmp_path)
    command, environment = [sys.executable, *COMMANDS[name]], os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    listed = [entry["file"] for entry in LEDGER if entry["builder"] == name]
    assert sorted(faults(site, tmp_path / "site", listed)) == []
    assert lost(tmp_path / "site", published()) == []


def test_the_ledger_names_builders_and_reasons():
    assert {entry["builder"] for entry in LEDGER} <= set(COMMANDS)
    assert all(len(entry["reason"].split()) > 3 for entry in LEDGER)


PAGE = """<div data-md-component="content"><article><h1 id="top">P</h1>
<div><span class="filename" id="a.py"></span><pre>1\n</pre></div></article></div>"""
FAULTS = {
    "a page": (lambda site: shutil.rmtree(site / "page"), ["page/index.html is left out: mend it, or list it in tests/ledger.toml", "/page/ is gone", "/page/#top is gone", "/page/#a.py is gone"]),
    "an address": (lambda site: write(site, PAGE.replace("a.py", "b.py")), ["/page/#a.py is gone", "/page/#b.py is new"]),
    "code": (lambda site: write(site, PAGE.replace("1\n", "1")), ["page/index.html shows other code"]),
    "bytes": (lambda site: (site / "feed.xml").write_text("other"), ["feed.xml has other bytes: mend it, or list it in tests/ledger.toml"]),
    "an exception": (lambda site: (site / "lost.txt").write_text("lost"), ["lost.txt is the same now: remove it from tests/ledger.toml"]),
    "a template": (lambda site: (site / "raw.txt").write_text("{{ x }}"), ["raw.txt is published unrendered"]),
    "a hook": (lambda site: (site / "hooks.py").write_text(""), ["hooks.py is published unrendered"]),
    "nothing": (lambda site: None, []),
}


def write(site, text):
    (site / "page").mkdir(exist_ok=True)
    (site / "page/index.html").write_text(text)


@pytest.mark.parametrize("spoil, says", FAULTS.values(), ids=FAULTS)
def test_each_fault_is_found(tmp_path, spoil, says):
    site, other = tmp_path / "site", tmp_path / "other"
    site.mkdir()
    write(site, PAGE)
    (site / "feed.xml").write_text("feed")
    shutil.copytree(site, other)
    (site / "lost.txt").write_text("lost")
    spoil(other)
    assert sorted(faults(site, other, ["lost.txt"])) == sorted(says)
