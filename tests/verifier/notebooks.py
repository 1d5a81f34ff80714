"""Re-executes a notebook and compares its text outputs with the committed ones."""

import copy
import tempfile

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from tests.verifier.examples import diff
from tests.verifier.interpreter import normalise


def verify(path, address, write=None):
    """Execute a notebook; return what is wrong, or None.

    With `write`, outputs that differ are not wrong: write(path, text) is
    called with the notebook as executed. A cell that raises without the tag
    raises-exception, or has the tag and raises nothing, is never written.
    """
    committed = nbformat.read(path, as_version=4)
    try:
        fresh = execute(copy.deepcopy(committed))
    except CellExecutionError as error:
        return f"{address}: a cell raised {error.ename}: {error.evalue}, without the tag raises-exception"
    for cell in fresh.cells:
        tagged = "raises-exception" in cell.metadata.get("tags", [])
        if tagged and not any(output.output_type == "error" for output in cell.outputs):
            return f"{address}: a cell has the tag raises-exception and raised nothing:\n{cell.source}"
    old, new = texts(committed), texts(fresh)
    if old == new:
        return None
    if write:
        return write(address, nbformat.writes(fresh) + "\n")
    return f"{address} prints something else\n{diff(old, new, address)}"


def execute(notebook):
    """Execute a notebook in place; cut from its outputs what differs from run to
    run: machine paths, and all of a traceback but its last line."""
    with tempfile.TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}}
        options = {"timeout": 90, "kernel_name": "python3", "record_timing": False}
        NotebookClient(notebook, resources=resources, **options).execute()
    for output in (output for cell in notebook.cells for output in cell.get("outputs", [])):
        if output.output_type == "error":
            output.traceback = [f"{output.ename}: {output.evalue}"]
        elif output.get("name") == "stderr":
            output.text = normalise(output.text, folder)
    return notebook


def texts(notebook):
    """Return a notebook's outputs as lines of text, each with its cell's number."""
    lines = []
    for number, cell in enumerate(notebook.cells, 1):
        for output in cell.get("outputs", []):
            if output.output_type == "stream":
                text = f"{output.name}: {output.text}"
            elif output.output_type == "error":
                text = f"error: {output.ename}: {output.evalue}"
            else:
                text = "; ".join([*sorted(output.data), output.data.get("text/plain", "")])
            lines += [f"cell {number}: {line}" for line in text.splitlines()]
    return lines
