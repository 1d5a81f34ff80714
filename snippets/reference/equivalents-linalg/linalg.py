"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.linalg.norm(x); np.linalg.norm(x, axis=1); np.linalg.norm(x, 2)
np.linalg.norm(x, 1) | torch.norm(x, 1) | of the elements
    | torch.linalg.norm(x, 1)
np.linalg.norm(i) |  | floats only | torch.linalg.norm(i.double())
np.linalg.vector_norm(x, ord=1); np.linalg.matrix_norm(m, ord="nuc")
np.linalg.det(m); np.linalg.slogdet(m); np.linalg.cond(m); np.linalg.inv(m)
np.linalg.inv(i) |  | floats only | torch.linalg.inv(i.double())
np.linalg.pinv(x); np.linalg.solve(m, x); np.linalg.matrix_rank(x)
np.linalg.lstsq(x.T, v)[0] | torch.linalg.lstsq(x.T, v).solution
np.linalg.svd(x)[1]; np.linalg.svdvals(x); np.linalg.eigvalsh(m)
np.linalg.svd(x)[2].shape | torch.svd(x)[2].shape | reduced, and `V` for `Vh`
    | torch.linalg.svd(x)[2].shape
np.linalg.eigh(m)[0]; np.linalg.cholesky(m); abs(np.linalg.qr(x.T)[1])
np.linalg.eigvals(np.triu(m)) |  | complex
    | torch.linalg.eigvals(torch.triu(m)).real
np.linalg.multi_dot([m, x, x.T]); np.matrix_transpose(x) | x.mT
np.polyfit(v, v**2, 1) | none | no such name
    | torch.linalg.lstsq(torch.vander(v, 2), v[:, None] ** 2).solution[:, 0]
np.linalg.tensorinv(m, ind=1); np.linalg.tensorsolve(m, x[:, 0])
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "i": np.array([[7, -3], [1, 5]]), "v": np.array([3.0, 1.0, 2.0]),
    "m": np.array([[2.0, 1.0], [1.0, 3.0]]),
}
PAGES = {"Expected a floating point": "mean-output-dtype"}


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
