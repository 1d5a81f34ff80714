"""Re-executes notebooks and compares their text outputs with the committed ones."""

import tempfile

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from tests.verifier.interpreter import normalise


def execute(path):
    """Return the notebook at `path` with fresh outputs, in a form that is the
    same on every run: no counts, times or paths; an error is its last line.

    Raises CellExecutionError at an error in a cell without raises-exception.
    """
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        metadata = {"metadata": {"path": folder}}
        client = NotebookClient(notebook, timeout=90, kernel_name="python3", resources=metadata)
        client.execute()
        for cell in code_cells(notebook):
            cell.execution_count = None
            cell.metadata.pop("execution", None)
            for output in cell.outputs:
                if "execution_count" in output:
                    output.execution_count = None
                if output.output_type == "error":
                    output.traceback = [f"{output.ename}: {output.evalue}"]
                elif output.get("name") == "stderr":
                    output.text = normalise(output.text, folder)
    return notebook


def check(path):
    """Return what differs between the notebook and its execution, as messages."""
    committed = nbformat.read(path, as_version=4)
    for number, cell in enumerate(code_cells(committed), 1):
        if expects_error(cell) != any(o.output_type == "error" for o in cell.outputs):
            return [f"{path.name} code cell {number}: an error output and the tag raises-exception go together"]
    try:
        fresh = execute(path)
    except CellExecutionError as error:
        return [f"{path.name}: a cell raised {error.ename}: {error.evalue}, without the tag raises-exception"]
    pairs = zip(code_cells(committed), code_cells(fresh))
    return [
        f"{path.name} code cell {number}:\n--- expected\n{texts(old)}\n+++ got\n{texts(new)}"
        for number, (old, new) in enumerate(pairs, 1)
        if texts(old) != texts(new)
    ]


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def expects_error(cell):
    return "raises-exception" in cell.metadata.get("tags", [])


def texts(cell):
    """Return a cell's outputs as text, one line group an output."""
    parts = []
    for output in cell.outputs:
        if output.output_type == "stream":
            parts.append(f"{output.name}: {output.text}")
        elif output.output_type == "error":
            parts.append(f"error: {output.ename}: {output.evalue}")
        else:
            parts.append("; ".join([*sorted(output.data), output.data.get("text/plain", "")]))
    return "\n".join(parts)
