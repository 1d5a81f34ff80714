"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
x[0]; x[:, -1]; x[:, ::2]; c[..., 0]; v[None]; x[[0, 1], [2, 0]]; x[[1, 0]]
v[k]; x[x > 0]; x[:, p]; x[0] = 9; x[x > 0] = 0; x[:] = v
x[0, 1] |  | a 0-d view | x[0, 1].clone(); m[np.diag_indices(2)] | m.diag()
v[::-1] |  | no negative strides | v.flip(0)
v[u] |  | [a mask](../errors/uint8-index-deprecated.md) | v[u.long()]
c[0, :, [0, 1]] |  | the list's dimension is last | c[0][:, [0, 1]].T
x[np.ix_([0, 1], [2, 0])] | x[[0, 1]][:, [2, 0]]
np.argwhere(x > 0); x.flat[4] |  | use `ravel` | x.ravel()[4].clone()
x[1] = [7, 8, 9] |  | needs a tensor | x[1] = torch.tensor([7, 8, 9])
np.nonzero(x) |  | one tensor, as `argwhere` | torch.nonzero(x, as_tuple=True)
np.flatnonzero(p) | none | no such name | torch.nonzero(p.ravel())[:, 0]
np.ravel_multi_index((k[:2], k[2:]), (3, 3)) | none | no such name
    | k[:2] * 3 + k[2:]
np.choose(k[:3], [v, 9 * v, v]) | none | no such name
    | torch.stack([v, 9 * v, v]).gather(0, k[None, :3])[0]
np.unravel_index(k, (2, 3)); np.fill_diagonal(m, 0) | m.fill_diagonal_(0)
m[np.triu_indices(2)] | m[tuple(torch.triu_indices(2, 2))]
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "v": np.array([3.0, 1.0, 2.0]), "c": np.arange(12.0).reshape(2, 3, 2),
    "k": np.array([2, 0, 2, 1]), "u": np.array([0, 2, 1], dtype=np.uint8),
    "p": np.array([True, False, True]), "m": np.ones((2, 2)),
}
PAGES = {"step must be greater than zero": "step-greater-than-zero",
         "can't assign": "cannot-assign-ndarray",
         "object has no attribute": "tensor-has-no-attribute"}


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
