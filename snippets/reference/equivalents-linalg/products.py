"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.dot(v, w); np.matmul(m, x); m @ x @ v; c @ c.mT; i @ i; np.inner(x, y)
np.dot(m, m) |  | vectors only | torch.matmul(m, m)
np.dot(x, v) |  | vectors only | torch.mv(x, v)
np.dot(c, c.mT) | torch.matmul(c, c.mT) | pairs the matrices
    | torch.tensordot(c, c.mT, dims=([-1], [-2]))
m @ f |  | one dtype for both | m @ f.double()
p @ p |  | no bool | (p.int() @ p.int()).bool()
np.outer(v, w); np.vdot(z, z); np.kron(m, x); np.trace(m)
np.outer(x, v) |  | vectors only | torch.outer(x.ravel(), v)
np.vecdot(x, y) | torch.linalg.vecdot(x, y)
np.tensordot(x, y.T, axes=1) | torch.tensordot(x, y.T, dims=1)
np.tensordot(x, y, axes=([0], [0])) | torch.tensordot(x, y, dims=([0], [0]))
np.einsum("ij,ij->i", x, y); np.einsum("ii->i", m)
np.cross(x, y) | torch.linalg.cross(x, y)
np.linalg.multi_dot([m, x, v]); np.linalg.matrix_power(m, 3)
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "y": np.array([[2.0, 3.0, 1.0], [0.5, 0.25, 4.0]]), "z": np.array([2j]),
    "f": np.ones((2, 3), dtype=np.float32), "i": np.array([[7, -3], [1, 5]]),
    "p": np.array([[True, False], [True, True]]), "v": np.array([3.0, 1, 2]),
    "m": np.array([[2.0, 1.0], [1.0, 3.0]]), "w": np.array([4.0, -1.0, 0.5]),
    "c": np.arange(12.0).reshape(2, 2, 3),
}
PAGES = {"to have the same dtype": "float-but-found-double",
         "not implemented for": "not-implemented-for"}


def arrays(result):
    """Return the arrays in a result: none, one, or those of a tuple."""
    if isinstance(result, (tuple, list)):
        return sum(map(arrays, result), [])
    if isinstance(result, torch.Tensor):
        result = result.resolve_conj().numpy()
    return [] if result is None else [np.asarray(result)]


def numbers(result):
    return [str(np.round(a.astype(complex), 5) + 0) for a in arrays(result)]


def run(code, convert):
    """Run a line on inputs of its own; return facts about what it does."""
    own = {name: convert(array) for name, array in INPUTS.items()}
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        result = (exec if " = " in code else eval)(code, globals() | own)
    made, before = arrays(result), numbers(result)
    facts = {"number of results": len(made), "shape": [a.shape for a in made],
             "values": before, "dtype": [a.dtype for a in made]}
    inputs = {"inputs": numbers([*own.values()]), "warning": len(said) > 0}
    for array in own.values():
        array[...] = array == 0
    shares = {"memory": before != numbers(result)}
    return facts | inputs | shares if made else inputs


def compare(ours, theirs):
    """Name the first fact in which the two differ, or "same"."""
    facts = []
    for code, convert in (ours, np.copy), (theirs, torch.tensor):
        try:
            facts.append(run(code, convert))
        except Exception as error:
            link = [f"[raises](../errors/{page}.md)" for text, page
                    in PAGES.items() if text in str(error)] or ["raises"]
            return f"{'torch' if facts else 'NumPy'} {link[0]}"
    one, other = facts
    found = [fact for fact in one if one[fact] != other.get(fact, one[fact])]
    return f"differs in {found[0]}" if found else "same"


torch.set_warn_always(True)
print("| NumPy | torch | Compared | As NumPy does |\n" + "| --- " * 4 + "|")
for row in ROWS:
    ours, theirs, *notes = (row if " | " in row else row + " | ").split(" | ")
    anchor = re.sub(r"\W+", "-", ours.replace("np.", "")).strip("-").lower()
    namesake = ours.replace("np.", "torch.").replace("axis=", "dim=")
    cells = [f'<span id="row-{anchor}"></span>`{ours}`',
             "none" if theirs == "none" else f"`{theirs or namesake}`"]
    said = compare(ours, namesake if theirs in ("", "none") else theirs)
    assert (said == "same") == (not notes), (row, said)
    cells.append(": ".join([said, *notes[:1]]))
    for match in notes[1:]:
        left = compare(ours, match)
        assert left in ("same", "differs in memory"), (row, left)
        cells.append(f"`{match}`" + ", a copy" * (left != "same"))
    print("|", " | ".join(cells), "|" if notes[1:] else "| |")
