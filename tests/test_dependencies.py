"""What the project depends on: pinned, under a known licence, kept up to date,
and run in the workflows with no more rights than needed."""

import json
import re
import tomllib
from importlib import metadata

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from tests.projects import ROOT

REQUIREMENTS = ["docs/requirements.txt", "docs/recipes/requirements.txt", "requirements.txt"]
LICENCES = tomllib.loads((ROOT / "tests/licences.toml").read_text("utf-8"))
NODE = json.loads((ROOT / "tests/node/package-lock.json").read_text("utf-8"))["packages"]
WORKFLOWS = sorted(ROOT.glob(".github/workflows/*.yml"))


def requirements():
    """Return {name: whether it is for this machine} of all direct requirements."""
    lines = [line for file in REQUIREMENTS for line in (ROOT / file).read_text("utf-8").splitlines()]
    direct = [Requirement(line.partition("#")[0]) for line in lines if line[:1].isalpha()]
    return {entry.name: not entry.marker or entry.marker.evaluate() for entry in direct}


def licence(name):
    """Return the licence that an installed package states, on one line."""
    meta = metadata.metadata(name)
    classifiers = [text for text in meta.get_all("Classifier", ()) if text.startswith("License")]
    said = meta.get("License-Expression") or ", ".join(text.split(" :: ")[-1] for text in classifiers) or meta.get("License")
    return said or "not stated"


def test_licences_are_listed():
    installed = {name: licence(name) for name, here in requirements().items() if here}
    said = {name: LICENCES["python"].get(name) for name in installed}
    assert said == installed, "look at the licence, then mend tests/licences.toml"
    assert LICENCES["python"].keys() == requirements().keys(), "tests/licences.toml lists what is not required"


def test_licences_of_node_packages_are_listed():
    named = {name: NODE[f"node_modules/{name}"]["license"] for name in NODE[""]["dependencies"]}
    assert LICENCES["node"] == named, "look at the licence, then mend tests/licences.toml"


def test_every_requirement_is_pinned():
    for file in [*REQUIREMENTS, ".constraints.txt"]:
        for line in (ROOT / file).read_text("utf-8").splitlines():
            assert not line or re.match(r"#|-[rc] |[\w.-]+==[\w.]+(;.*)?( +#.*)?$", line), f"{file}: pin {line}"


def test_every_pin_takes_the_python_that_the_readme_promises():
    """Its first release, 3.11.0, too: Debian 12 has 3.11.2."""
    lines = [line for file in [*REQUIREMENTS, ".constraints.txt"] for line in (ROOT / file).read_text("utf-8").splitlines()]
    pins = [Requirement(line.partition("#")[0]) for line in lines if line[:1].isalpha()]
    needs = {pin.name: metadata.metadata(pin.name).get("Requires-Python", "") for pin in pins if not pin.marker or pin.marker.evaluate()}
    assert "Python 3.11 or newer" in (ROOT / "README.md").read_text("utf-8")
    assert {name: need for name, need in needs.items() if not SpecifierSet(need).contains("3.11.0")} == {}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit(path):
    uses = re.findall(r"\buses: (.+)", path.read_text("utf-8"))
    assert uses
    for use in uses:
        assert re.fullmatch(r"[\w-]+/[\w./-]+@[0-9a-f]{40} # v\d[\d.]*", use), f"{path.name}: name the commit of {use}"


WRITES = {"site.yml": {"publish": {"pages", "id-token"}}, "drift.yml": {"run": {"issues"}}}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_have_least_rights(path):
    """They read; what a job may write is listed here, and its work on pull requests never."""
    workflow = yaml.safe_load(path.read_text("utf-8"))
    assert workflow["permissions"] in ({}, {"contents": "read"})
    assert "pull_request_target" not in workflow[True]  # YAML reads `on` as true
    for name, job in workflow["jobs"].items():
        writes = {right for right, value in job.get("permissions", {}).items() if value == "write"}
        assert writes == WRITES.get(path.name, {}).get(name, set()), f"{path.name}: {name} may write {writes}"
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False, f"{path.name}: {name} keeps the token"


def test_the_update_bot_sees_every_requirement():
    updates = yaml.safe_load((ROOT / ".github/dependabot.yml").read_text("utf-8"))["updates"]
    watched = {
        (update["package-ecosystem"], place.strip("/"))
        for update in updates
        for place in update.get("directories") or [update["directory"]]
    }
    folders = {("pip", file.rpartition("/")[0]) for file in REQUIREMENTS}
    assert watched == folders | {("npm", "tests/node"), ("github-actions", "")}
    assert all(update["schedule"]["interval"] == "weekly" for update in updates)


def test_the_audit_reads_every_requirement():
    steps = yaml.safe_load((ROOT / ".github/workflows/audit.yml").read_text("utf-8"))["jobs"]["audit"]["steps"]
    [command] = [step["run"] for step in steps if "pip-audit" in step.get("run", "")]
    assert set(re.findall(r"-r (\S+)", command)) == {*REQUIREMENTS, ".constraints.txt"}
