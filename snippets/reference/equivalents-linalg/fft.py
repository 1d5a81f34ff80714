"""Run each row in NumPy and in torch, compare, and print a Markdown table."""

import re
import warnings

import numpy as np
import torch
import torch.nn.functional as F

# NumPy | torch | what differs | what does as NumPy does; or NumPy alone, where
# torch's line is the same but for the names of the library and the axis
ROWS = """
np.fft.fft(x); np.fft.fft(x, axis=0); np.fft.fft(x, n=5); np.fft.fft(f)
np.fft.fft(x, norm="ortho"); np.fft.ifft(z); np.fft.rfft(x); np.fft.irfft(z, 3)
np.fft.hfft(z); np.fft.fft2(x); np.fft.fftn(x); np.fft.rfftn(x)
np.fft.fft(i) |  | complex64 | torch.fft.fft(i.double())
np.fft.fftn(x, axes=(0,)) | torch.fft.fftn(x, dim=(0,))
np.fft.fftfreq(5) |  | float32 | torch.fft.fftfreq(5, dtype=torch.float64)
np.fft.rfftfreq(5) |  | float32 | torch.fft.rfftfreq(5, dtype=torch.float64)
np.fft.fftshift(x); np.fft.ifftshift(v)
np.fft.fftshift(x, axes=1) | torch.fft.fftshift(x, dim=1)
np.hanning(5) | torch.hann_window(5) | periodic, and float32
    | torch.hann_window(5, False, dtype=torch.float64)
np.hamming(5) | torch.hamming_window(5) | periodic, and float32
    | torch.hamming_window(5, False, dtype=torch.float64)
np.unwrap(v) | none | no such name | v - 2 * torch.pi *
    (v.diff(prepend=v[:1]) / 2 / torch.pi).round().cumsum(0)
np.convolve(v, w) | none | no such name
    | F.conv1d(v[None], w.flip(0)[None, None], padding=len(w) - 1)[0]
np.correlate(v, w) | F.conv1d(v[None], w[None, None])[0]
""".strip().replace("\n    ", " ").replace("\n", "; ").split("; ")
INPUTS = {
    "x": np.array([[1.5, -2.0, 3.0], [4.0, 0.5, -6.0]]),
    "f": np.array([1.5, -2.0, 3.0], dtype=np.float32), "i": np.arange(3),
    "v": np.array([3.0, 1.0, 2.0, 5.0]), "w": np.array([1.0, 0.5]),
    "z": np.array([1 + 2j, 3 - 1j, -2j]),
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
