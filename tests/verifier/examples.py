"""Runs an example and compares what it printed, or writes that down."""

import difflib
import functools
import textwrap
from pathlib import Path

from tests.verifier import interpreter
from tests.verifier.pages import GPU, UPDATE


def verify(example, root, update=False):
    """Run an example; return what is wrong, or None.

    With `update`, an output that differs is not wrong but written. An example
    that fails is never written.
    """
    outcome = interpreter.run(example.code, example.name)
    expected = GPU.sub("", example.expected) if example.cuda else example.expected
    where = f"{example.page}:{example.line}: {example.address}"
    if outcome.failure:
        return f"{where} {outcome.failure}"
    if outcome.raised and not example.raises:
        return f"{where} raised, and its output is not marked ```pytb\n{outcome.text}"
    if example.raises and not outcome.raised:
        return f"{where} is marked ```pytb and raised nothing\n{outcome.text}"
    if outcome.text == expected:
        return None
    if not example.shown:
        return f"{where} prints, and the page shows no output\n{outcome.text}"
    if not update:
        difference = diff(expected.splitlines(), outcome.text.splitlines(), f"{example.page}::{example.name[:-3]}")
        return f"{where} prints something else\n{difference}"
    record(root, example, outcome.text + (gpu() if example.cuda else ""))


def record(root, example, text):
    """Write an output to its file, or into its page where the code is there too."""
    if example.out:
        return write(root, f"snippets/{example.out}", text)
    page, fence = Path(root, example.page).read_text("utf-8"), example.output
    before, code, behind = page.partition(example.body)
    opens, body = fence.ticks + fence.info, textwrap.indent(text, fence.before)
    write(root, example.page, before + code + behind.replace(f"{opens}\n{fence.body}", f"{opens}\n{body}", 1))


def write(root, file, text):
    Path(root, file).write_text(text, encoding="utf-8")
    print("wrote", file)


def diff(old, new, test):
    """Return how two lists of lines differ, and the command that updates the old."""
    lines = difflib.unified_diff(old, new, "expected", "got", lineterm="")
    return "\n".join([*lines, f"  update: {UPDATE} {test}"])


@functools.cache
def gpu():
    """Return the line that closes an output made on a GPU; "" where is none."""
    return interpreter.run(
        "import numpy, torch\n"
        "if torch.cuda.is_available():\n"
        "    name = torch.cuda.get_device_name()\n"
        "    print(f'# {name}, torch {torch.__version__}, numpy {numpy.__version__}')\n"
    ).text
