"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.sort(x) |  | a pair, with the indices | torch.sort(x).values
np.sort(x, axis=0) | torch.sort(x, dim=0).values
np.sort(x, axis=None) | torch.sort(x.ravel()).values
np.sort(v)[::-1] | torch.sort(v, descending=True).values
np.sort(n) | torch.sort(n).values
x.sort() |  | leaves `x` as it is | x.copy_(x.sort().values)
np.argsort(x); np.argsort(k, stable=True)
np.argsort(k, kind="stable") | torch.argsort(k, stable=True)
np.argsort(v)[::-1] | torch.argsort(v, descending=True)
np.lexsort((v, k)) | none | no such name
    | v.argsort(stable=True)[k[v.argsort(stable=True)].argsort(stable=True)]
np.partition(v, 1)[1] | torch.kthvalue(v, 1).values | counts from 1
    | torch.kthvalue(v, 2).values
np.sort(v)[-2:] | torch.topk(v, 2).values.flip(0)
np.argpartition(v, 0)[0] | torch.topk(v, 1, largest=False).indices[0]
np.searchsorted(w, v); np.searchsorted(w, 2); np.searchsorted(w, k)
np.searchsorted(w, v, side="right")
np.digitize(v, w) | torch.bucketize(v, w) | `right` means the opposite
    | torch.bucketize(v, w, right=True)
np.digitize(v, w, right=True) | torch.bucketize(v, w)
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "v": np.array([3.0, 1.0, 2.0, 5.0]), "k": np.array([2, 0, 2, 1]),
    "w": np.array([1.0, 2.0, 4.0]), "n": np.array([1.0, np.nan, -2.0, np.nan]),
}
PAGES = {}


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
