"""Which outputs differ under another NumPy or torch than the pinned ones.

    python -m tests.drift                     writes the record of older NumPys
    python -m tests.drift check 1.26.4        compares a NumPy with the record
    python -m tests.drift check installed     compares what is installed

The record, docs/reference/older-numpys.json, holds each output that an older
NumPy prints differently. `check` ends with status 1 and a diff where a run
disagrees with it; what is installed has to print what the pages show. Recipes
are left out: their libraries need the pinned NumPy. Each NumPy takes minutes.
"""

import difflib
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from tests import versions
from tests.projects import ROOT
from tests.verifier import interpreter, pages, plugin

RECORD = ROOT / "docs/reference/older-numpys.json"
OLDER = (*versions.OLDER, "2.2.6")


def examples(root=ROOT):
    """Return the examples that need no GPU and no recipe's library."""
    read = [pages.read_page(root, file) for file in pages.find_pages(root) if not file.startswith("docs/recipes/")]
    return [example for page in read for example in page.examples if not example.cuda]


def run_here(root):
    """Print a line of JSON for each example: its address and what it prints
    under the NumPy of this process, or why there is nothing to compare."""
    interpreter.start_interpreters()
    found = examples(root)

    def outcome(example):
        done = interpreter.run(example.block.code, plugin.file_name(example))
        return example.address, done.failure or done.text

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(outcome, found):
            print(json.dumps(result), flush=True)


def run(version, root=ROOT):
    """Return what all examples print under an older NumPy: {address: text}."""
    environment = os.environ | {"PYTHONPATH": f"{versions.folder_of(version)}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-m", "tests.drift", "--run"]
    done = subprocess.run(command, cwd=root, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return dict(map(json.loads, done.stdout.splitlines()))


if __name__ == "__main__":
    if sys.argv[1:] == ["--run"]:
        from pathlib import Path
        run_here(Path.cwd())
