"""Runs an example and compares what it printed, or writes that down."""

import difflib
import functools
import textwrap
from pathlib import Path

from tests.verifier import interpreter
from tests.verifier.pages import GPU, UPDATE


def verify(root, example, seed, write=None):
    """Run an example; return what is wrong, or None.

    With `write`, an output that differs is not wrong: write(path, text) is
    called with it. An example that fails is never written.
    """
    outcome = interpreter.run(example.fence.code, example.name, seed)
    expected = example.expected or ""
    if example.cuda:
        expected = GPU.sub("", expected)
    where = f"{example.page}:{example.fence.line}: {example.address}"
    if outcome.failure:
        return f"{where} {outcome.failure}"
    if outcome.raised and not example.raises:
        return f"{where} raised, and its output is not marked ```pytb\n{outcome.text}"
    if example.raises and not outcome.raised:
        return f"{where} is marked ```pytb and raised nothing\n{outcome.text}"
    if outcome.text == expected and example.expected is not None:
        return None
    if not example.shown:
        return f"{where} prints, and the page shows no output\n{outcome.text}"
    if write:
        return write(*record(root, example, outcome.text + (gpu() if example.cuda else "")))
    difference = diff(expected.splitlines(), outcome.text.splitlines(), example.address)
    return f"{where} prints something else\n{difference}"


def diff(old, new, address):
    """Return how two lists of lines differ, and the command that updates the old."""
    lines = difflib.unified_diff(old, new, "expected", "got", lineterm="")
    return "\n".join([*lines, f"  update: {UPDATE} {address}"])


def record(root, example, text):
    """Return the file that holds an example's output, and what it is to hold."""
    if example.out:
        return f"snippets/{example.out}", text
    page, fence = Path(root, example.page).read_text("utf-8"), example.output
    before, code, behind = page.partition(example.fence.body)
    old = f"{fence.ticks}{fence.info}\n{fence.body}"
    new = f"{fence.ticks}{fence.info}\n{textwrap.indent(text, fence.before)}"
    return example.page, before + code + behind.replace(old, new, 1)


@functools.cache
def gpu():
    """Return the line that closes an output made on a GPU; "" where is none."""
    code = "import torch\nif torch.cuda.is_available():\n    print(torch.cuda.get_device_name())\n"
    name = interpreter.run(code).text.strip()
    return f"# {name}, {', '.join(map(' '.join, interpreter.versions().items()))}\n" if name else ""
