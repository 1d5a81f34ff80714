"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.sum(x); np.prod(x); np.prod(x, axis=1); np.mean(x, axis=0)
np.sum(u) |  | int64, NumPy stays unsigned
np.mean(i) |  | floats only | torch.mean(i, dtype=torch.float64)
np.average(x, weights=y) | none | no such name | (x * y).sum() / y.sum()
np.std(x) |  | divides by n - 1 | torch.std(x, correction=0)
np.std(x, ddof=1) | torch.std(x)
np.std(i) |  | floats only | torch.std(i.double(), correction=0)
np.var(x, axis=0) |  | divides by n - 1 | torch.var(x, dim=0, correction=0)
np.var(x, correction=1); np.max(x); np.amin(x, axis=1); np.argmax(x)
np.argmax(x, axis=1); np.argmin(x); np.amax(x, axis=1)
np.argmax(x > 2) |  | no bool | torch.argmax((x > 2).int())
np.max(x, axis=1) |  | a pair, with the indices | torch.amax(x, dim=1)
np.min(x, axis=0) |  | a pair, with the indices | torch.amin(x, dim=0)
np.max(x, axis=(0, 1)) | torch.amax(x, dim=(0, 1))
np.logaddexp.reduce(x, axis=1) | torch.logsumexp(x, dim=1)
np.ptp(x) | none | no such name | x.amax() - x.amin()
np.cumsum(x, axis=1); np.cumprod(x, axis=0); np.diff(x); np.diff(x, n=2)
np.gradient(x); np.trapezoid(x)
np.cumsum(x) |  | needs `dim` | torch.cumsum(x.ravel(), dim=0)
np.maximum.accumulate(x, axis=1) | torch.cummax(x, dim=1).values
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "y": np.array([[2.0, 3.0, 1.0], [0.5, 0.5, 4.0]]),
    "i": np.array([[7, -3, 2], [0, 5, -4]]), "u": np.array([200, 100], "u1")}
PAGES = {"could not infer output dtype": "mean-output-dtype",
         "std and var only support": "mean-output-dtype"}


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
