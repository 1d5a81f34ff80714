"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.arange(2, 8, 2); np.arange(3, 0, -1); np.arange(3, 0) |  | end below start
    | torch.arange(0); np.arange(0, 1, 0.25) |  | float32
    | torch.arange(0, 1, 0.25, dtype=torch.float64)
np.linspace(0, 1, 5) |  | float32
    | torch.linspace(0, 1, 5, dtype=torch.float64)
np.logspace(0, 2, 3) |  | float32
    | torch.logspace(0, 2, 3, dtype=torch.float64)
np.linspace(0, 1, 4, endpoint=False) | torch.linspace(0, 1, 4)
    | the end belongs to it | torch.linspace(0, 1, 5, dtype=torch.float64)[:-1]
np.geomspace(1, 8, 4) | none | no such name
    | torch.logspace(0, 3, 4, 2, dtype=torch.float64)
np.meshgrid(v, w) |  | `ij` order, and views
    | [g.clone() for g in torch.meshgrid(v, w, indexing="xy")]
np.meshgrid(v, w, indexing="ij", copy=False)
    | torch.meshgrid(v, w, indexing="ij")
np.mgrid[:2, :3] | none | no such name
    | torch.cartesian_prod(torch.arange(2), torch.arange(3)).T.reshape(2, 2, 3)
np.tril_indices(3) | torch.tril_indices(3, 3) | one tensor
    | tuple(torch.tril_indices(3, 3))
np.save("x.npy", x) | torch.save(x, "x.pt")
np.load("x.npy") | torch.load("x.pt")
np.savez("two.npz", x=x, v=v) | torch.save({"x": x, "v": v}, "two.pt")
np.load("two.npz")["v"] | torch.load("two.pt")["v"]
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {"v": np.array([3.0, 1.0, 2.0]), "w": np.array([1.0, 2.0]),
          "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]])}
PAGES = {"inconsistent with step sign": "step-greater-than-zero"}


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
