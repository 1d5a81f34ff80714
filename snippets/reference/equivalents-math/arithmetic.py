"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.add(x, y); np.subtract(x, y); np.multiply(x, y); np.divide(x, y); x ** 2
np.floor_divide(x, y); np.remainder(x, y); np.fmod(x, y); i // 2; i % 3
np.maximum(x, y); np.minimum(x, y); np.hypot(x, y); np.arctan2(x, y)
np.copysign(x, y); np.logaddexp(x, y); np.fmax(x, y); np.fmin(x, y)
np.subtract.outer(x[0], y[0]) | x[0, :, None] - y[0]
np.gcd(i, j); np.lcm(i, j); np.power(x, 2) | torch.pow(x, 2)
i / j |  | float32 | i.double() / j
np.hypot(i, j) |  | floats only | torch.hypot(i.double(), j.double())
x / 0 |  | NumPy warns, both give `inf`
i // 0 |  | NumPy warns and gives 0
np.mod(x, y) | torch.remainder(x, y)
np.divmod(i, j) | none | no such name | (i // j, i % j)
np.modf(x) | none | no such name | (torch.frac(x), torch.trunc(x))
np.reciprocal(i) |  | float32 | torch.reciprocal(i.double()).long()
np.clip(x, 0, 1); np.clip(x, 1, 0); np.float_power(i, 2); np.heaviside(x, y)
np.clip(x, 0, 2) | torch.clamp(x, 0, 2)
np.clip(x, y, 3) |  | two tensors or two numbers
    | torch.clip(x, y, torch.tensor(3))
np.maximum(x, 0) |  | tensors only | torch.clip(x, min=0)
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "y": np.array([[2.0, 3.0, 1.0], [0.5, 0.25, 4.0]]),
    "i": np.array([[7, -3, 2]]), "j": np.array([[2, 2, -3]]),
}
PAGES = {"must be Tensor, not": "argument-must-be-tensor",
         "invalid combination of": "invalid-combination-of-arguments"}


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
