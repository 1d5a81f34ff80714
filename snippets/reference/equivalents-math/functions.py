"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.abs(x); np.sign(x); np.square(x); np.floor(x); np.ceil(x); np.trunc(x)
np.fix(x); np.round(h); np.exp(x); np.exp2(x); np.expm1(x); np.log(y)
np.log2(y); np.log10(y); np.log1p(y); np.sqrt(y); np.sin(x); np.cos(x)
np.tan(x); np.arcsin(x / 9); np.arccos(x / 9); np.arctan(x); np.sinh(x)
np.cosh(x); np.tanh(x); np.arcsinh(x); np.sinc(x); np.deg2rad(x); np.rad2deg(x)
np.frexp(x); np.abs(z); np.angle(z); np.asin(y / 9); np.floor(i)
np.nan_to_num(n, posinf=9, neginf=-9); np.negative(x); np.arctanh(y / 9)
np.i0(y); np.rint(h) | torch.round(h); np.radians(x) | torch.deg2rad(x)
np.round(x, 1) |  | by keyword only | torch.round(x, decimals=1)
np.sqrt(i) |  | float32 | torch.sqrt(i.double())
np.sqrt(u) |  | float32, where NumPy makes float16 | torch.sqrt(u.half())
np.cbrt(x) | none | no such name | x.sign() * x.abs() ** (1 / 3)
np.degrees(x) | torch.rad2deg(x); np.sqrt(x) |  | NumPy warns, both give `nan`
np.sign(n) |  | 0 for `nan` | torch.where(n.isnan(), n, n.sign())
np.sign(z) |  | real numbers only | torch.sgn(z)
np.conj(z) |  | [a view](../guide/complex.md#conj) | z.conj().resolve_conj()
np.ldexp(x, 2) |  | tensors only | torch.ldexp(x, torch.tensor(2))
np.nextafter(x, 9) |  | tensors only | torch.nextafter(x, torch.tensor(9.0))
np.positive(x) |  | returns `x` itself | torch.positive(x).clone()
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "y": np.array([[2.0, 3.0], [0.5, 0.25]]), "h": np.array([0.5, 1.5, 2.5]),
    "i": np.array([7, 3, 25]), "z": np.array([1 + 2j, 3 - 1j, -2j]),
    "n": np.array([1.0, np.nan, np.inf, -np.inf]), "u": np.array([4], "u1"),
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
