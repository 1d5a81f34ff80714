"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.median(x) |  | the lower of the middle two | torch.quantile(x, 0.5)
np.median(v); np.median(x, axis=0) |  | a pair, with the indices
    | torch.quantile(x, 0.5, dim=0)
np.quantile(x, 0.3); np.quantile(x, 0.3, axis=1)
np.quantile(x, 0.3, method="lower")
    | torch.quantile(x, 0.3, interpolation="lower")
np.quantile(x, [0.1, 0.9]) |  | a tensor of its dtype
    | torch.quantile(x, x.new_tensor([0.1, 0.9]))
np.percentile(x, 30) | torch.quantile(x, 0.3)
np.nansum(n); np.nanmean(n, axis=0); np.nanquantile(n, 0.3); np.max(n)
np.nanmedian(n) |  | the lower of the middle two | torch.nanquantile(n, 0.5)
np.nanmax(n, axis=1) | none | no such name
    | n.masked_fill(n.isnan(), -torch.inf).amax(dim=1)
np.nanmin(n) | none | no such name | n[~n.isnan()].amin()
np.nanargmax(n) | none | no such name
    | n.masked_fill(n.isnan(), -torch.inf).argmax()
np.nanprod(n) | none | no such name | n[~n.isnan()].prod()
np.nanstd(n) | none | no such name | n[~n.isnan()].std(correction=0)
np.cov(x); np.corrcoef(x); np.cov(x, rowvar=False) | torch.cov(x.T)
np.corrcoef(v, x[0]) | torch.corrcoef(torch.stack([v, x[0]]))
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "v": np.array([3.0, 1.0, 2.0]),
    "n": np.array([[1.5, np.nan, 3.0], [4.0, -2.0, np.nan]]),
}
PAGES = {"invalid combination of": "invalid-combination-of-arguments"}


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
