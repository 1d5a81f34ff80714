"""Prints what each way to torch does with each NumPy dtype."""

import re
import warnings

import ml_dtypes
import numpy as np
import torch

NAMES = """bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16
float32 float64 complex64 complex128""".split()
DTYPES = {name: name for name in NAMES} | {
    "longdouble": np.longdouble,
    "clongdouble": np.clongdouble,
    "datetime64": "M8[s]",
    "timedelta64": "m8[s]",
    "str_": "U3",
    "bytes_": "S3",
    "StringDType": np.dtypes.StringDType(),
    "object_": object,
    "void": "V8",
    "structured": [("x", "f4"), ("y", "i4")],
    "little-endian float32": "<f4",
    "little-endian int32": "<i4",
    "big-endian float32": ">f4",
    "big-endian int32": ">i4",
}
for name, dtype in vars(ml_dtypes).items():
    if hasattr(dtype, "dtype") and name != "_np":
        DTYPES[name] = dtype
WAYS = {
    "from_numpy": torch.from_numpy,
    "as_tensor": torch.as_tensor,
    "asarray": torch.asarray,
    "tensor": torch.tensor,
    "from_dlpack": torch.from_dlpack,
    "frombuffer": torch.frombuffer,
    "Tensor": torch.Tensor,
}
ANSWERS = {  # what a message says, and the page that has the cure
    "type numpy.object_": "object-array",
    "type (numpy.str_|numpy.bytes_|str)$": "string-array",
    "type numpy.(datetime|timedelta)64": "datetime-array",
    "type (numpy.(void|c?longdouble)|ml_dtypes)": "unsupported-ndarray-type",
    "byte order": "byte-order",
    "DLPack only supports (signed|IEEE)": "unsupported-dtype-dlpack",
    "discards the imaginary part": "discards-the-imaginary-part",
}


def head(way):
    """Return a column's title, which is its address."""
    anchor = "col-" + re.sub(r"\W+", "-", way).strip("-")
    return f'<span id="{anchor}"></span>[`{way}`](#{anchor})'


def link(word, message):
    """Link a word to the page that answers a message."""
    message = re.split(r"\. | \(Triggered", str(message))[0]
    page = next(ANSWERS[x] for x in ANSWERS if re.search(x, message))
    return f'[{word}](../errors/{page}.md "{message}")'


def convert(way, name):
    """Convert two items of a dtype; return the table's cell."""
    if way is torch.from_dlpack and "longdouble" in name:
        return "raises or shares, [by platform](#longdouble)"
    other = 2j if "complex" in name else 2 if "e8m0" in name else 0
    items = [1, other]  # of the dtypes, e8m0 alone has no zero
    array = np.array(items).astype(DTYPES[name])
    # frombuffer is told the twin, if there is one; if not, bytes.
    twin = getattr(torch, name.split()[-1], torch.uint8)
    options = {"dtype": twin} if way is torch.frombuffer else {}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            tensor = way(array, **options)
        except Exception as error:
            return f"raises {link(type(error).__name__, error)}"
    memory = tensor.view(torch.uint8)
    before = memory.tolist()
    notes = [link("warns", warning.message) for warning in caught]
    try:
        if tensor.tolist() != array.tolist():
            notes.append("as bytes" if twin is torch.uint8 else "other values")
    except RuntimeError:
        notes.append("[unreadable](../guide/tensors-that-refuse.md#dtypes)")
    array[:] = array[::-1].copy()  # does the tensor follow?
    word = "copies" if memory.tolist() == before else "shares"
    return ", ".join([f"{word} `{str(tensor.dtype)[6:]}`", *notes])


torch.set_warn_always(True)
print("| NumPy dtype |", " | ".join(map(head, WAYS)), "|")
print("| --- |", " | ".join("---" for way in WAYS), "|")
for name in DTYPES:
    anchor = "row-" + name.lower().replace(" ", "-").rstrip("_")
    row = f'<span id="{anchor}"></span>[`{name}`](#{anchor})'
    cells = [convert(way, name) for way in WAYS.values()]
    print("|", " | ".join([row, *cells]), "|")
