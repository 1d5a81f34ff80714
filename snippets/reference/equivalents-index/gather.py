"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.take(x, k); np.take(x, k, axis=1) | torch.index_select(x, 1, k)
np.take(x, k.astype(np.int32)) | torch.take(x, k.int()) | int64 only
    | torch.take(x, k.int().long())
np.take(v, o) | torch.index_select(v, 0, o) | needs a vector | torch.take(v, o)
np.take_along_axis(x, o, axis=1) | torch.take_along_dim(x, o, dim=1)
np.take_along_axis(x, o, 1) | torch.gather(x, 1, o)
np.take_along_axis(x, o[:1], 1) | torch.gather(x, 1, o[:1]) | no broadcasting
    | torch.take_along_dim(x, o[:1], 1)
np.put_along_axis(x, o, y, 1) | x.scatter_(1, o, y)
np.put(x, k[:1], 9) | x.put_(k[:1], torch.tensor([9])) | one dtype for both
    | x.put_(k[:1], x.new_tensor([9]))
np.add.at(v, k, 1) | v.index_put_((k,), v.new_tensor(1), accumulate=True)
np.add.at(v, k, v[k]) | v.index_add_(0, k, v[k])
np.maximum.at(v, k, 1) | v.scatter_reduce_(0, k, v.new_ones(4), "amax")
np.putmask(x, p, y) | x.masked_scatter_(p, y) | takes `y` in turn | x[p] = y[p]
np.extract(p, x) | torch.masked_select(x, p)
np.where(p, x, y); np.where(p, x, 0); np.where(p)
np.where(p, 1.0, 0.0) |  | float32 | torch.where(p, 1.0, 0.0).double()
np.where(o, x, y) |  | needs a bool | torch.where(o != 0, x, y)
np.select([p, x > 3], [y, x]) | torch.where(p, y, torch.where(x > 3, x, 0))
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "y": np.array([[2.0, 3.0, 1.0], [0.5, 0.25, 4.0]]), "v": np.arange(3.0),
    "p": np.array([[True, False, True], [False, False, True]]),
    "o": np.array([[2, 0, 1], [0, 1, 2]]), "k": np.array([2, 0, 2, 1])}
PAGES = {"expected to have the same dtype": "index-put-dtypes"}


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
