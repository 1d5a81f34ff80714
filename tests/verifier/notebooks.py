"""Re-executes a notebook and compares what it shows with what is committed."""

import copy
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbconvert import MarkdownExporter

from tests.verifier.examples import diff, write
from tests.verifier.interpreter import normalise


def verify(file, root, update=False):
    """Execute a notebook; return what is wrong, or None.

    With `update`, outputs that differ are not wrong but written; never those of a
    cell that raises without the tag raises-exception, or has it and raises nothing.
    """
    committed = nbformat.read(Path(root, file), as_version=4)
    fresh = copy.deepcopy(committed)
    try:
        execute(fresh)
    except CellExecutionError as error:
        return f"{file}: a cell raised {error.ename}: {error.evalue}, without the tag raises-exception"
    for cell in fresh.cells:
        tagged = "raises-exception" in cell.metadata.get("tags", [])
        if tagged and not any(output.output_type == "error" for output in cell.outputs):
            return f"{file}: a cell with the tag raises-exception raised nothing:\n{cell.source}"
    fresh.metadata = committed.metadata  # not of the Python that ran it
    old, new = shown(committed), shown(fresh)
    if old == new:
        return None
    if not update:
        return f"{file} prints something else\n{diff(old, new, file)}"
    write(root, file, nbformat.writes(fresh) + "\n")


def execute(notebook):
    """Execute a notebook in place; cut from its outputs what differs from run to
    run: machine paths, all of a traceback but its last line, and where the kernel
    happened to split a stream."""
    with tempfile.TemporaryDirectory() as folder:
        options = {"kernel_name": "python3", "record_timing": False, "coalesce_streams": True}
        NotebookClient(notebook, resources={"metadata": {"path": folder}}, timeout=90, **options).execute()
    for output in (output for cell in notebook.cells for output in cell.get("outputs", [])):
        if output.output_type == "error":
            output.traceback = [f"{output.ename}: {output.evalue}"]
        elif output.get("name") == "stderr":
            output.text = normalise(output.text, folder)


def shown(notebook):
    """Return the lines of a notebook as Markdown: a picture is its name alone."""
    return MarkdownExporter().from_notebook_node(notebook)[0].splitlines()
