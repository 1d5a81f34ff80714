"""Writes outputs: `python -m tests.verifier [NAME ...]`, from the root.

NAME is a snippet (guide/memory/shares), a folder of them, a page or a
notebook; without a name, all. Only what changed is written. An example that
fails and is not marked as raising is refused, and its output stays as it is.
"""

import argparse
import datetime
import re
import sys
from importlib.metadata import version
from pathlib import Path

import nbformat
from nbclient.exceptions import CellExecutionError

from tests.verifier import interpreter, notebooks, pages, plugin


def stamp():
    """Return the versions to stamp, as {"torch": …, "numpy": …}."""
    return {name: version(name).split("+")[0] for name in ("torch", "numpy")}


def gpu_stamp():
    """Return the line that closes an output made on a GPU."""
    name = interpreter.run("import torch\nprint(torch.cuda.get_device_name(), end='')").text
    return f"# {name}, torch {stamp()['torch']}, numpy {stamp()['numpy']}\n"


def wanted(names, *addresses):
    """Tell whether one of the addresses, or a folder above it, was named."""
    named = {str(Path(n).with_suffix("")).removeprefix("snippets/").removeprefix("docs/") for n in names}
    paths = [Path(a).with_suffix("") for a in addresses]
    paths += [Path(str(p).removeprefix("docs/")) for p in paths]
    return not names or any(str(p) in named or named & set(map(str, p.parents)) for p in paths)


def update_page(root, file, names):
    """Run a page's examples; write outputs that changed. Return refusals."""
    page = pages.read_page(root, file, outputs=False)
    examples = [e for e in page.examples if wanted(names, e.address.split(":")[0], file)]
    if page.problems:
        return [str(problem) for problem in page.problems] if examples or wanted(names, file) else []
    refusals = []
    for example in reversed(examples):  # so that lines above keep their numbers
        if example.cuda and not plugin.has_cuda():
            continue
        outcome = interpreter.run(example.block.code, Path(example.address).name.replace(":", "-"))
        fault = plugin.judge(example, outcome, outcome.text)
        if fault or (outcome.text and not (example.output or example.out in page.prose)):
            refusals.append(fault or f"{example.address} prints; give it an output fence on {file}")
        elif outcome.text != (plugin.STAMP.sub("", example.expected) if example.cuda else example.expected):
            write(root, example, outcome.text + (gpu_stamp() if example.cuda else ""))
    return refusals


def write(root, example, text):
    """Write an example's output: to its file, or into its page where it is inline."""
    if example.fence.include:
        path = Path(root, "snippets", example.out)
        path.write_text(text, encoding="utf-8")
    else:
        path, fence = Path(root, example.page), example.output
        lines = path.read_text("utf-8").splitlines()
        lines[fence.line : fence.line + len(fence.body)] = [fence.before + line for line in text.splitlines()]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("wrote", path)


def update_notebook(path):
    """Execute a notebook; write it if an output changed. Return refusals."""
    try:
        if notebooks.check(path):
            nbformat.write(notebooks.execute(path), path)
            print("wrote", path)
    except CellExecutionError as error:
        return [f"{path}: a cell raised {error.ename}, without the tag raises-exception"]
    return []


def update_stamp(root):
    """Set the footer's versions, and the date, where the versions changed."""
    path = Path(root, "mkdocs.yml")
    text = path.read_text("utf-8")
    new = text
    for name, value in stamp().items():
        new = re.sub(rf"^(    {name}: ).*$", rf'\g<1>"{value}"', new, flags=re.MULTILINE)
    if new != text:
        today = datetime.date.today().isoformat()
        new = re.sub(r"^(    date: ).*$", rf'\g<1>"{today}"', new, flags=re.MULTILINE)
        path.write_text(new, encoding="utf-8")
        print("wrote", path)


def main():
    parser = argparse.ArgumentParser(prog=plugin.UPDATE, description=__doc__)
    parser.add_argument("name", nargs="*")
    names = parser.parse_args().name
    root = Path.cwd()
    interpreter.start_interpreters()
    refusals = []
    for file in pages.find_pages(root):
        refusals += update_page(root, file, names)
    for path in sorted(Path(root, "docs").rglob("*.ipynb")):
        if wanted(names, path.relative_to(root).as_posix(), path.name):
            refusals += update_notebook(path)
    if not names and not refusals:
        update_stamp(root)
    print("\n".join(refusals), file=sys.stderr, end="\n" if refusals else "")
    sys.exit(bool(refusals))


if __name__ == "__main__":
    main()
