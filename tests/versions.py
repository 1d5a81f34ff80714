"""Runs the programs of guide/numpy-versions under older NumPys.

`python -m tests.versions install`, from the root, installs each older NumPy into
.cache/ where Python has a wheel of it; torch stays the installed one.
`python -m tests.versions` writes what they print to the .txt files that the page
includes. A title says which NumPys print a fence: ```text title="NumPy 1.26.4
and 2.0.2"; those in no title print the .out file.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.projects import ROOT
from tests.verifier import interpreter

HOME = "guide/numpy-versions"
OLDER = ("1.26.4", "2.0.2")
NO_WHEELS = (3, 13)  # the first Python that they have no wheels for
FENCE = re.compile(r'^```(text|pytb) title="NumPy (.+)"\n--8<-- "(.+)(-[\d.]+\.txt)"\n```$', re.MULTILINE)
PROGRAMS = sorted((ROOT / "snippets" / HOME).glob("*.py"))


def shown():
    """Return the older outputs on the page: {(program, version): (file, raises)}."""
    page = (ROOT / "docs" / f"{HOME}.md").read_text("utf-8")
    return {
        (Path(name).name, version): (ROOT / "snippets" / f"{name}{end}", kind == "pytb")
        for kind, title, name, end in FENCE.findall(page)
        for version in title.split(" and ")
    }


def folder_of(version):
    """Return the folder that holds an older NumPy and nothing else."""
    return ROOT / ".cache" / f"numpy-{version}-{sys.implementation.cache_tag}"


def install(version):
    """Install an older NumPy into its folder, unless it is there."""
    folder = folder_of(version)
    if not folder.exists():
        folder.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as new:
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:"]
            subprocess.run([*pip, "--target", f"{new}/done", f"numpy=={version}"], check=True)
            Path(new, "done").rename(folder)


def run(version):
    """Return what the programs do under a NumPy: {program: [text, raised, failure]}.

    Under "numpy" stands the version that they imported. The NumPy must be
    installed, and whole: AssertionError says how.
    """
    folder, install_it = folder_of(version), "run: python -m tests.versions install"
    assert folder.exists(), install_it
    environment = os.environ | {"PYTHONPATH": str(folder)}
    command = [sys.executable, "-m", "tests.versions", "--run"]
    ran = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE)
    assert ran.returncode == 0, f"{folder} is broken: delete it, then {install_it}"
    return json.loads(ran.stdout)


def run_here():
    """Do the work of run(), in a process whose examples import that NumPy."""
    interpreter.start_interpreters()
    codes = {"numpy": "import numpy\nprint(numpy.__version__, end='')"}
    codes |= {path.stem: path.read_text("utf-8") for path in PROGRAMS}
    outcomes = {name: interpreter.run(code, f"{name}.py") for name, code in codes.items()}
    return {name: [o.text, o.raised, o.failure] for name, o in outcomes.items()}


def update():
    """Write the older outputs that changed."""
    for version in OLDER:
        outcomes = run(version)
        for (name, printer), (path, _) in shown().items():
            text = outcomes[name][0]
            old = path.read_text("utf-8") if path.exists() else None
            if printer == version and path.stem.endswith(f"-{version}") and text != old:
                path.write_text(text, encoding="utf-8")
                print("wrote", path.relative_to(ROOT))


if __name__ == "__main__":
    if sys.argv[1:] == ["--run"]:
        json.dump(run_here(), sys.stdout)
    elif sys.argv[1:] != ["install"]:
        update()
    elif sys.version_info < NO_WHEELS:
        for version in OLDER:
            install(version)
