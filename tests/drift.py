"""Which outputs another NumPy or torch prints differently than the pinned ones.

    python -m tests.drift                         records the older NumPys
    python -m tests.drift record "torch 2.15.0"   records what is installed, if it is that
    python -m tests.drift check "NumPy 1.26.4"    compares an older NumPy with its record
    python -m tests.drift check installed         compares what is installed with the pages,
                                                  and with its record if there is one

A record holds every output that another version prints differently: docs/assets/
older-numpys.json and newer-versions.json, shown by the pages of these names in
docs/reference/. `check` prints a diff and ends with status 1 where a run disagrees.
Recipes are left out, and pages that list libraries: those need the pinned NumPy.
Each run takes minutes.
"""

import difflib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib.metadata import version as version_of
from pathlib import Path

from tests import versions
from tests.error_index import TABLE, code
from tests.projects import ROOT
from tests.verifier import interpreter, pages

OLDER = tuple(f"NumPy {version}" for version in (*versions.OLDER, "2.2.6"))
NEWER = ("NumPy 2.5.5", "torch 2.15.0")  # each beside the other's pinned version, on Python 3.12
RECORDS = {"older-numpys": OLDER, "newer-versions": NEWER}
DAY = re.compile(r"^date: (\d+)-(\d\d)-(\d\d)$", re.MULTILINE)
LIBRARIES = re.compile(r"^libraries: \[(?!ml-dtypes\])", re.MULTILINE)  # that one runs with all
WIDTH = 72


@cache
def examples(root=ROOT):
    """Return the examples that need no GPU and no recipe's library, by address."""
    read = [pages.read_page(root, file) for file in pages.find_pages(root) if not file.startswith("docs/recipes/")]
    found = [example for page in read if not LIBRARIES.search(page.text) for example in page.examples]
    return {example.address: example for example in found if not example.cuda}


def run(version, root=ROOT):
    """Return what all examples print under a version, {address: text}.

    `version`: an older NumPy, in its folder in .cache, or "installed". A text also
    says why there is none, "ran longer than 90 s".
    """
    folder = versions.folder_of(number(version))
    assert version == "installed" or folder.exists(), f"no {version} here; run: python -m tests.versions install"
    path = [str(folder)] if version != "installed" else []
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([*path, str(ROOT)])}
    # Not `-m`: then every example's process would import this module, and pytest, first.
    command = [sys.executable, "-c", "from tests.drift import run_here; run_here()"]
    done = subprocess.run(command, cwd=root, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return dict(map(json.loads, done.stdout.splitlines()))


def number(version):
    return version.rpartition(" ")[2]


def run_here():
    """Do the work of run(), in a process that imports that NumPy: print a line of
    JSON for each example."""
    # Processes: of two threads that wait, multiprocessing tells one a wrong exit status.
    with ProcessPoolExecutor(os.cpu_count(), initializer=interpreter.start_interpreters) as pool:
        for result in pool.map(outcome, examples(Path.cwd()).values()):
            print(json.dumps(result), flush=True)


def outcome(example):
    """Run an example; return its address, and what it printed or why it did not."""
    done = interpreter.run(example.code, example.name)
    return example.address, done.failure or done.text


def read_record(name):
    """Return the known differences that a record holds, {version: {address: text}}."""
    return json.loads((ROOT / f"docs/assets/{name}.json").read_text("utf-8"))


def installed():
    """Return the names that what is installed has in a record."""
    return [f"NumPy {version_of('numpy')}", f"torch {version_of('torch').partition('+')[0]}"]


def known(version):
    """Return the outputs that run(version) is known to print differently."""
    if version != "installed":
        return read_record("older-numpys").get(version, {})
    newer = read_record("newer-versions")
    return {address: text for name in installed() for address, text in newer.get(name, {}).items()}


def differing(outputs, root=ROOT):
    """Return those of run()'s outputs that are not what the pages show."""
    shown = {address: example.expected for address, example in examples(root).items()}
    return {address: text for address, text in outputs.items() if text != shown[address]}


def drift(outputs, known, root=ROOT):
    """Return the diffs between run()'s outputs and what is expected of them.

    `known`: the outputs expected in place of those that the pages show.
    """
    lines = []
    for address, example in examples(root).items():
        expected, got = known.get(address, example.expected), outputs[address]
        diff = difflib.unified_diff(expected.splitlines(), got.splitlines(), f"{address} expected", "got", lineterm="")
        lines += diff if expected != got else []
    return lines


def table(record):
    """Return the page's table: a row per example and output."""
    rows, found = ["| Example | with | prints |", "| --- | --- | --- |"], examples()
    for address in sorted({address for outputs in record.values() for address in outputs}):
        by_text = {}
        for version, outputs in record.items():
            if address in outputs:
                by_text.setdefault(outputs[address], []).append(version)
        for text, names in by_text.items():
            rows.append(f"| {link(address)} | {', '.join(names)} | {summary(found[address].expected, text)} |")
    counts = [f"{len(outputs)} with {version}" for version, outputs in record.items()]
    return f"Of {len(found)} outputs, these differ: {', '.join(counts)}.\n\n" + "\n".join(rows) + "\n"


def link(address):
    """Return the link from the page to an example.

    As HTML: the example's own address comes from a hook, and MkDocs does not know it.
    """
    page, _, name = address.rpartition("/")
    if not page:
        return address  # README.md
    url = re.sub(r"(^|/)index$", "", page)
    if page.startswith("blog/posts/"):
        day = DAY.search((ROOT / "docs" / f"{page}.md").read_text("utf-8"))
        url = f"blog/{'/'.join(day.groups())}/{page.removeprefix('blog/posts/')}"
    return f'<a href="../../{url}/#{name}">{address}</a>'.replace("..//", "../")


def summary(shown, text):
    """Return the first line that is printed instead, or that is missing."""
    changes = [line for line in difflib.ndiff(shown.splitlines(), text.splitlines()) if line[2:].strip()]
    new, gone = ([line[2:].strip() for line in changes if line[0] == sign] for sign in "+-")
    line = (new or gone or ["the same, with other line ends"])[0]
    short = line if len(line) <= WIDTH else line[:WIDTH].rstrip() + " …"
    return code(short) if new else f"not {code(short)}"


def write(name, record):
    """Write a record and its page's table, where they changed."""
    page = ROOT / f"docs/reference/{name}.md"
    shown = TABLE.sub(lambda found: found[1] + "\n" + table(record) + "\n" + found[2], page.read_text("utf-8"))
    data = json.dumps(record, indent=1, ensure_ascii=False) + "\n"
    for path, text in ((ROOT / f"docs/assets/{name}.json", data), (page, shown)):
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print("wrote", path.relative_to(ROOT))


def main(arguments):
    """Do what the command line asks; return the exit status."""
    match arguments:
        case ["check", version]:
            if version != "installed":
                versions.install(number(version))
            diff = drift(run(version), known(version))
            print("\n".join(diff) or f"no drift: {version}")
            return bool(diff)
        case []:
            for version in OLDER:
                versions.install(number(version))
            write("older-numpys", {version: differing(run(version)) for version in OLDER})
        case ["record", name] if name in NEWER and name in installed():
            record = read_record("newer-versions") | {name: differing(run("installed"))}
            write("newer-versions", {name: record[name] for name in NEWER if name in record})
        case _:
            return __doc__


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
