"""Prints what each way to NumPy does with each torch dtype."""

import re
import warnings
from functools import partial

import numpy as np
import torch

DTYPES = """bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16
bfloat16 float32 float64 complex32 complex64 complex128 float8_e4m3fn
float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu float4_e2m1fn_x2
quint8 qint8 qint32 quint4x2 quint2x4 int1 int2 int3 int4 int5 int6 int7
uint1 uint2 uint3 uint4 uint5 uint6 uint7 bits8 bits16 bits1x8 bits2x4
bits4x2""".split()
WAYS = {
    ".numpy()": lambda t: t.numpy(),
    "force=True": lambda t: t.numpy(force=True),
    "np.asarray": np.asarray,
    "np.array": np.array,
    "np.from_dlpack": np.from_dlpack,
    ".tolist()": lambda t: t.tolist(),
}
ANSWERS = {  # what a message says, and the page that has the cure
    "ScalarType Q": "errors/quantized-numpy.md",
    "unsupported ScalarType": "errors/unsupported-scalartype-bfloat16.md",
    "in DLTensor": "errors/unsupported-dtype-dlpack.md",
    "not supported by dlpack": "errors/unsupported-dtype-dlpack.md",
    "load_scalar": "errors/load-scalar-invalid-type.md",
    "copy keyword": "errors/array-copy-keyword.md",
}


def head(way):
    """Return a column's title, which is its address."""
    anchor = "col-" + re.sub(r"\W+", "-", way).strip("-")
    return f'<span id="{anchor}"></span>[`{way}`](#{anchor})'


def link(word, message):
    """Link a word to the page that answers a message."""
    message = str(message).split(". ")[0]
    page = next(ANSWERS[part] for part in ANSWERS if part in message)
    return f'[{word}](../{page} "{message}")'


def convert(way, dtype):
    """Convert four items of a dtype; return the table's cell."""
    tensor = torch.empty(4, dtype=dtype)
    tensor.untyped_storage().fill_(0)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = way(tensor)
        except Exception as error:
            return f"raises {link(type(error).__name__, error)}"
    if isinstance(result, list):
        look, name = partial(repr, result), type(result[0]).__name__
    else:
        look, name = result.tobytes, result.dtype
    before = look()
    tensor.untyped_storage().fill_(1)  # each byte; does the result follow?
    word = "copies" if look() == before else "shares"
    warned = [link("warns", warning.message) for warning in caught]
    return ", ".join([f"{word} `{name}`", *warned])


found = {x for x in vars(torch).values() if isinstance(x, torch.dtype)}
assert found == {getattr(torch, name) for name in DTYPES}, "another dtype"
warnings.simplefilter("ignore")  # making some of them warns
torch.set_warn_always(True)
print("| torch dtype |", " | ".join(map(head, WAYS)), "|")
print("| --- |", " | ".join("---" for way in WAYS), "|")
for name in DTYPES:
    dtype = getattr(torch, name)
    aliases = sorted(x for x in vars(torch) if vars(torch)[x] is dtype)
    aliases = [f"`{alias}`" for alias in aliases if alias != name]
    row = f'<span id="row-{name}"></span>[`{name}`](#row-{name})'
    cells = [convert(way, dtype) for way in WAYS.values()]
    print("|", " | ".join([", ".join([row, *aliases]), *cells]), "|")
