"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.unique(k); np.unique(k, return_counts=True); np.unique(i, axis=0)
np.unique(k, return_index=True) |  | no such argument
np.unique(i, return_inverse=True); np.unique(n) |  | counts every `nan`
np.unique(n, equal_nan=False) | torch.unique(n)
np.isin(k, [1, 2]) |  | tensors only | torch.isin(k, torch.tensor([1, 2]))
np.intersect1d(k, i) | none | no such name | torch.unique(k[torch.isin(k, i)])
np.setdiff1d(k, i) | none | no such name | torch.unique(k[~torch.isin(k, i)])
np.setxor1d(k, i) | none | no such name
    | torch.unique(torch.cat([k[~torch.isin(k, i)], i[~torch.isin(i, k)]]))
np.union1d(k, i) | none | no such name
    | torch.unique(torch.cat([k, i.ravel()]))
np.bincount(k); np.bincount(k, weights=v); np.bincount(k, minlength=9)
np.histogram(v, 3) |  | counts are floats
    | (torch.histc(v, 3).long(), torch.histogram(v, 3).bin_edges)
np.histogram(v, w)[0] | torch.histogram(v, w).hist.long()
np.histogram(k, 2)[0] |  | floats only | torch.histc(k.double(), 2).long()
np.histogram2d(v, v, 2) | torch.histogramdd(torch.stack([v, v], 1), [2, 2])
np.histogram_bin_edges(v, 3) | torch.histogram(v, 3).bin_edges
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "v": np.array([3.0, 1.0, 2.0, 5.0]), "k": np.array([2, 0, 2, 1]),
    "w": np.array([1.0, 2.0, 4.0]), "n": np.array([1.0, np.nan, -2.0, np.nan]),
    "i": np.array([[2, 5], [2, 5], [0, 7]]),
}
PAGES = {"invalid combination of": "invalid-combination-of-arguments",
         "not implemented for": "not-implemented-for",
         "unexpected keyword": "unexpected-keyword"}


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
