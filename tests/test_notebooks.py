"""Notebooks are re-executed, and a wrong output or a stray error fails."""

import re

import nbformat
import pytest

from tests.projects import ROOT, make_project, run
from tests.verifier.notebooks import verify


def notebook(path, source, outputs=(), tags=()):
    """Write a notebook of one code cell; return its path."""
    cell = nbformat.v4.new_code_cell(source, outputs=list(outputs), metadata={"tags": list(tags)}, id="cell")
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=[cell], metadata=kernel), path)
    return path


def stream(text):
    return nbformat.v4.new_output("stream", text=text)


def error(name, value):
    return nbformat.v4.new_output("error", ename=name, evalue=value, traceback=[f"{name}: {value}"])


ZERO = error("ZeroDivisionError", "division by zero")
PARTS = "import time\nprint(1, flush=True)\ntime.sleep(1)\nprint(2)"
CASES = {
    "right": ("print(1)", [stream("1\n")], [], None),
    "an output in two parts": (PARTS, [stream("1\n2\n")], [], None),
    "another output": ("print(2)", [stream("1\n")], [], "+    2"),
    "no output": ("print(2)", [], [], "+    2"),
    "an error": ("1 / 0", [], [], "a cell raised ZeroDivisionError: division by zero"),
    "an error, committed, without the tag": ("1 / 0", [ZERO], [], "without the tag raises-exception"),
    "the tag without an error": ("print(1)", [stream("1\n")], ["raises-exception"], "raised nothing"),
    "an error with the tag": ("1 / 0", [ZERO], ["raises-exception"], None),
    "another error": ("{}[1]", [ZERO], ["raises-exception"], "+    KeyError: 1"),
    "no error any more": ("print(1)", [ZERO], ["raises-exception"], "raised nothing"),
}


@pytest.mark.parametrize("source, outputs, tags, says", CASES.values(), ids=CASES)
def test_verify(tmp_path, source, outputs, tags, says):
    notebook(tmp_path / "n.ipynb", source, outputs, tags)
    fault = verify("n.ipynb", tmp_path)
    assert (says in fault) if says else not fault, fault


def test_update(tmp_path):
    make_project(tmp_path, {})
    path = notebook(tmp_path / "docs/n.ipynb", "print(2)", [stream("1\n")])
    result = run(tmp_path, "pytest", "-q", "docs")
    assert "docs/n.ipynb prints something else" in result.stdout and "1 failed" in result.stdout
    assert "wrote docs/n.ipynb\n" in run(tmp_path, "pytest", "--update", "docs/n.ipynb").stdout
    assert not verify("docs/n.ipynb", tmp_path)
    before = path.stat().st_mtime_ns
    assert "wrote" not in run(tmp_path, "pytest", "--update", "docs").stdout
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize("source, tags", [("1 / 0", []), ("print(1)", ["raises-exception"])], ids=["error", "tag"])
def test_update_refuses(tmp_path, source, tags):
    make_project(tmp_path, {})
    path = notebook(tmp_path / "docs/n.ipynb", source, [], tags)
    before = path.read_bytes()
    assert run(tmp_path, "pytest", "--update", "docs").returncode == 1
    assert path.read_bytes() == before


def test_binder_has_what_is_tested_here():
    pins = [(ROOT / name).read_text("utf-8") for name in ("requirements.txt", "docs/recipes/requirements.txt")]
    wanted = re.findall(r"^\S+==\S+", (ROOT / ".binder/requirements.txt").read_text("utf-8"), re.MULTILINE)
    assert wanted and all(re.search(rf"^{re.escape(pin)}\s", "\n".join(pins), re.MULTILINE) for pin in wanted)
