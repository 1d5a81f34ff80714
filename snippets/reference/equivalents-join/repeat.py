"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch
import torch.nn.functional as F

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.tile(v, (2, 1))
np.tile(v, 2) |  | needs a tuple | torch.tile(v, (2,))
np.tile(x, 2) | x.repeat(2) | needs one for each dimension | x.repeat(1, 2)
np.repeat(v, 2) | v.repeat_interleave(2)
np.repeat(v, [2, 0, 1]) | v.repeat_interleave(torch.tensor([2, 0, 1]))
v.repeat(2) |  | that is `np.tile` | v.repeat_interleave(2)
np.repeat(x, 2, axis=1) | torch.repeat_interleave(x, 2, dim=1)
np.flip(x, axis=0) | torch.flip(x, (0,)) | a copy
np.flip(x) |  | needs dimensions | torch.flip(x, (0, 1))
np.rot90(x) |  | a copy
np.fliplr(x) |  | a copy
np.roll(x, 1, axis=1) | torch.roll(x, 1, dims=1)
np.pad(x, 1) | F.pad(x, (1, 1, 1, 1))
np.pad(x, ((0, 0), (1, 2))) | F.pad(x, (0, 0, 1, 2)) | last dimension first
    | F.pad(x, (1, 2))
np.pad(v, 1, constant_values=9) | F.pad(v, (1, 1), value=9)
np.pad(v, 1, "edge") | F.pad(v, (1, 1), "replicate") | not for one dimension
    | F.pad(v[None], (1, 1), "replicate")[0]
np.roll(x, 1); np.triu(m); np.tril(m, -1)
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "v": np.arange(3.0), "m": np.array([[2.0, 1.0], [1.0, 3.0]]),
}
PAGES = {"must be tuple of ints": "tuple-of-ints",
         "missing 1 required": "unexpected-keyword"}


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
