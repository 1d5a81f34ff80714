"""The records of what other versions print are whole, are shown, and a drift is found."""

import sys

import pytest
import yaml

from tests import drift, versions
from tests.projects import ROOT, example, make_project, skip_reason

RECORDS = {name: drift.read_record(name) for name in drift.RECORDS}
PROJECT = {
    "docs/page.md": f"# Page\n\n{example('scalar')}\n{example('steady')}",
    "snippets/page/scalar.py": "import numpy as np\n\nprint([np.float32(0.5)])\n",
    "snippets/page/scalar.out": "[np.float32(0.5)]\n",
    "snippets/page/steady.py": "print(1)\n",
    "snippets/page/steady.out": "1\n",
}
UPDATE = "run: python -m tests.drift"


@pytest.mark.parametrize("name", RECORDS)
def test_record_names_examples_that_are_there_and_differ(name):
    shown = {address: found.expected for address, found in drift.examples().items()}
    assert tuple(RECORDS[name]) == drift.RECORDS[name]
    for version, known in RECORDS[name].items():
        gone = sorted(set(known) - set(shown))
        assert known and not gone, f"{version}: no such examples: {gone}; {UPDATE}"
        same = [address for address, text in known.items() if text == shown[address]]
        assert not same, f"{version} prints what the page shows: {same}; {UPDATE}"
        lost = [address for address, text in known.items() if "exit status 255" in text]
        assert not lost, f"{version}: multiprocessing lost sight of {lost}; {UPDATE}"


@pytest.mark.parametrize("name", RECORDS)
def test_page_shows_the_record(name):
    assert drift.table(RECORDS[name]) in (ROOT / f"docs/reference/{name}.md").read_text("utf-8"), UPDATE


def test_a_record_is_expected_of_the_version_that_it_names(monkeypatch):
    name = drift.NEWER[0]
    assert not set(drift.installed()) & set(drift.NEWER) and drift.known("installed") == {}
    monkeypatch.setattr(drift, "installed", lambda: [name])
    assert drift.known("installed") == RECORDS["newer-versions"][name] != {}
    assert drift.main(["record", "NumPy 9.9"]) == drift.__doc__  # not installed: nothing is written


def test_record_agrees_with_what_numpy_versions_shows():
    """One output, two files: the record's, and the one that the page includes."""
    for (name, version), (path, _) in versions.shown().items():
        address = f"{versions.HOME}/{name}.py"
        assert RECORDS["older-numpys"][f"NumPy {version}"][address] == path.read_text("utf-8"), f"{address}: {UPDATE}"


@pytest.mark.skipif(sys.version_info >= versions.NO_WHEELS, reason=skip_reason("tests/test_drift.py"))
def test_another_numpy_is_found_out(tmp_path):
    outputs = drift.run("NumPy 1.26.4", make_project(tmp_path, PROJECT))
    assert drift.differing(outputs, tmp_path) == {"page/scalar.py": "[0.5]\n"}
    diff = drift.drift(outputs, {}, tmp_path)
    assert diff[0] == "--- page/scalar.py expected" and diff[-2:] == ["-[np.float32(0.5)]", "+[0.5]"]
    assert not drift.drift(outputs, {"page/scalar.py": "[0.5]\n"}, tmp_path)


def test_installed_versions_do_not_drift(tmp_path):
    assert not drift.drift(drift.run("installed", make_project(tmp_path, PROJECT)), {}, tmp_path)


def test_the_weekly_run_knows_the_same_versions():
    """It checks each NumPy of the record, the newest, and the nightly torch."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/drift.yml").read_text("utf-8"))
    matrix = workflow["jobs"]["run"]["strategy"]["matrix"]["include"]
    assert [entry["against"] for entry in matrix if "install" not in entry] == list(drift.OLDER)
    assert [entry["against"] for entry in matrix if "install" in entry] == ["the newest", "the nightly torch"]
    assert workflow["permissions"] == {} and list(workflow["jobs"]) == ["run"]
