"""Prints what each way to torch does with arrays in many states."""

import re
import subprocess
import sys
import warnings
from functools import partial

import numpy as np
import torch

FILE = np.memmap("items", np.float32, "w+", shape=6)
PADDED = {"names": ["x"], "formats": ["f4"], "itemsize": 8}
PACKED = [("flag", "i1"), ("x", "f4")]
STATES = {  # each makes an array over `memory`, which is six float32
    "contiguous": lambda memory: memory.reshape(2, 3),
    "Fortran order": lambda memory: memory.reshape(2, 3, order="F"),
    "every second item": lambda memory: memory[::2],
    "negative stride": lambda memory: memory[::-1],
    "broadcast": lambda memory: np.broadcast_to(memory, (2, 6)),
    "read-only": lambda memory: np.asarray(memoryview(memory).toreadonly()),
    "0-d": lambda memory: memory[1:2].reshape(()),
    "empty": lambda memory: memory[:0],
    "big-endian": lambda memory: memory.view(">f4"),
    "unaligned": lambda memory: memory.view("u1")[1:-3].view("f4"),
    "field, padded records": lambda memory: memory.view(PADDED)["x"],
    "field, packed records": lambda memory: memory[:5].view(PACKED)["x"],
    "masked array": lambda memory: np.ma.masked_less(memory, 2, copy=False),
    "np.matrix": lambda memory: np.asmatrix(memory),
    "np.memmap, writable": lambda memory: np.memmap("items", "f4", "r+"),
    "np.memmap, read-only": lambda memory: np.memmap("items", "f4", "r"),
}
WAYS = {
    "from_numpy": torch.from_numpy,
    "as_tensor": torch.as_tensor,
    "asarray": torch.asarray,
    "tensor": torch.tensor,
    "from_dlpack": torch.from_dlpack,
    "frombuffer": partial(torch.frombuffer, dtype=torch.float32),
    "Tensor": torch.Tensor,
}
ANSWERS = {  # what a message says, and the page that has the cure
    "stride in the given numpy array is neg": "negative-strides",
    "byte order": "byte-order",
    "multiple of": "strides-not-multiple",
    "not writable": "not-writable",
    "retrieve .*buffer": "frombuffer-not-a-buffer",
    "buffer length": "buffer-size",
    "Storage size": "dlpack-negative-strides",
}
REVERSED = "import numpy, torch; torch.from_dlpack(numpy.zeros(2)[::-1])"


def head(way):
    """Return a column's title, which is its address."""
    return f'<span id="col-{way}"></span>[`{way}`](#col-{way})'


def link(word, message):
    """Link a word to the page that answers a message."""
    message = str(message).split(". ")[0]
    page = next(ANSWERS[x] for x in ANSWERS if re.search(x, message))
    return f'[{word}](../errors/{page}.md "{message}")'


def convert(way, state):
    """Convert an array in a state; return the table's cell."""
    if state == "negative stride" and way is torch.from_dlpack:
        command = [sys.executable, "-c", REVERSED]  # it ends the process
        child = subprocess.run(command, capture_output=True, text=True)
        word = "raises" if child.returncode == 1 else "aborts"
        return link(word, re.search(r"Storage size .*]", child.stderr)[0])
    memory = np.arange(6, dtype=np.float32)
    FILE[:] = memory
    array = STATES[state](memory)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            tensor = way(array)
        except Exception as error:
            return f"raises {link(type(error).__name__, error)}"
    notes = [link("warns", warning.message) for warning in caught]
    before = tensor.tolist()
    if tensor.shape != array.shape:
        notes.append("flat")
    elif before != array.tolist():
        notes.append("other values")
    memory += 100
    FILE[:] = memory  # does the tensor follow?
    word = "copies" if tensor.tolist() == before else "shares"
    return ", ".join([word if array.size else "converts", *notes])


torch.set_warn_always(True)
print("| Your array |", " | ".join(map(head, WAYS)), "|")
print("| --- |", " | ".join("---" for way in WAYS), "|")
for state in STATES:
    anchor = "array-" + re.sub(r"\W+", "-", state.lower())
    row = f'<span id="{anchor}"></span>[{state}](#{anchor})'
    print("|", row, *(f"| {convert(w, state)}" for w in WAYS.values()), "|")
