"""Writes outputs: `python -m tests.verifier [NAME ...]`, from the root.

NAME is a snippet (guide/memory/shares), a page or folder (guide/memory) or a
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


def key(name):
    """Return what names of snippets and their pages have in common."""
    return re.sub(r"^\./|^(snippets|docs)/|/$|\.(py|out|md|ipynb)(:\d+)?$", "", name)


class Names:
    """The names asked for; remembers which of them were met."""

    def __init__(self, names):
        self.asked, self.met = {key(name) for name in names}, set()

    def want(self, name):
        """Tell whether `name`, or a folder above it, was asked for."""
        asked = {a for a in self.asked if f"{key(name)}/".startswith(f"{a}/")}
        self.met |= asked
        return bool(asked) or not self.asked


def update_page(root, file, names):
    """Run a page's examples, write the outputs that changed; return refusals."""
    page = pages.read_page(root, file, outputs=False)
    examples = [example for example in page.examples if names.want(example.address)]
    if page.problems:
        return list(map(str, page.problems)) if examples or names.want(file) else []
    refusals = []
    for example in reversed(examples):  # from below, so that line numbers above stay
        if example.cuda and not plugin.has_cuda():
            continue
        outcome = interpreter.run(example.block.code, plugin.file_name(example))
        fault = plugin.judge(example, outcome, outcome.text)
        if not fault and outcome.text and not (example.output or example.out in page.prose):
            fault = f"{example.address} prints; give it an output fence in {file}"
        old = plugin.STAMP.sub("", example.expected) if example.cuda else example.expected
        if fault:
            refusals.append(fault)
        elif outcome.text != old:
            write(root, example, outcome.text + (gpu_stamp() if example.cuda else ""))
    return refusals


def write(root, example, text):
    """Write an output to its file, or into its page where the code is there too."""
    if example.fence.include:
        path = Path("snippets", example.out)
    else:
        path, fence = Path(example.page), example.output
        lines = Path(root, path).read_text("utf-8").splitlines()
        lines[fence.line : fence.line + len(fence.body)] = [
            fence.before + line for line in text.splitlines()
        ]
        text = "\n".join(lines) + "\n"
    Path(root, path).write_text(text, encoding="utf-8")
    print("wrote", path)


def update_notebook(root, path):
    """Execute a notebook, write it if an output changed; return refusals."""
    try:
        if notebooks.check(Path(root, path)):
            nbformat.write(notebooks.execute(Path(root, path)), Path(root, path))
            print("wrote", path)
    except CellExecutionError as error:
        return [f"{path}: a cell raised {error.ename}, without the tag raises-exception"]
    return []


def versions():
    """Return what outputs are verified with, as {"torch": …, "numpy": …}."""
    return {name: version(name).split("+")[0] for name in ("torch", "numpy")}


def gpu_stamp():
    """Return the line that closes an output made on a GPU."""
    code = "import torch\nprint(torch.cuda.get_device_name(), end='')"
    using = ", ".join(" ".join(item) for item in versions().items())
    return f"# {interpreter.run(code).text}, {using}\n"


def update_stamp(root):
    """Write the versions and today's date to mkdocs.yml, if the versions changed."""
    path = Path(root, "mkdocs.yml")
    old = new = path.read_text("utf-8")
    for name, value in versions().items():
        new = re.sub(rf"(?m)^(    {name}:) .*$", rf'\1 "{value}"', new)
    if new != old:
        today = datetime.date.today().isoformat()
        path.write_text(re.sub(r"(?m)^(    date:) .*$", rf'\1 "{today}"', new), encoding="utf-8")
        print("wrote mkdocs.yml")


def main():
    parser = argparse.ArgumentParser(prog=plugin.UPDATE, description=__doc__)
    parser.add_argument("name", nargs="*", help="what to update; all, if none is named")
    names, root = Names(parser.parse_args().name), Path.cwd()
    interpreter.start_interpreters()
    refusals = [refusal for file in pages.find_pages(root) for refusal in update_page(root, file, names)]
    for path in sorted(root.glob("docs/**/*.ipynb")):
        path = path.relative_to(root)
        refusals += update_notebook(root, path) if names.want(path.as_posix()) else []
    refusals += [f"{name} names no example, page or notebook" for name in names.asked - names.met]
    if not names.asked and not refusals:
        update_stamp(root)
    for refusal in refusals:
        print(refusal, file=sys.stderr)
    sys.exit(bool(refusals))


if __name__ == "__main__":
    main()
