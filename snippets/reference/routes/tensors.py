"""Prints what each way to NumPy does with tensors in many states."""

import re
import warnings

import numpy as np
import torch

Named = type("Named", (torch.Tensor,), {})
STATES = {  # each makes a tensor over `memory`, which is six float32
    "contiguous": lambda memory: memory.view(2, 3),
    "transposed": lambda memory: memory.view(2, 3).T,
    "every second item": lambda memory: memory[::2],
    "expanded": lambda memory: memory[1:2].expand(3),
    "0-d": lambda memory: memory[1],
    "empty": lambda memory: memory[:0],
    "requires grad": torch.Tensor.requires_grad_,
    "requires grad, under no_grad": torch.Tensor.requires_grad_,
    "not a leaf": lambda memory: memory.requires_grad_().view(2, 3),
    "Parameter": torch.nn.Parameter,
    "frozen Parameter": lambda memory: torch.nn.Parameter(memory, False),
    "subclass": lambda memory: memory.as_subclass(Named),
    "conjugate view": lambda memory: memory.view(torch.cfloat).conj(),
    "negative view": lambda memory: memory.view(torch.cfloat).conj().imag,
    "sparse COO": lambda memory: memory.view(2, 3).to_sparse(),
    "sparse CSR": lambda memory: memory.view(2, 3).to_sparse_csr(),
    "nested, jagged": lambda memory: torch.nested.as_nested_tensor(
        memory.view(2, 3), layout=torch.jagged
    ),
    "on meta": lambda memory: memory.to("meta"),
}
WAYS = {
    ".numpy()": lambda t: t.numpy(),
    ".detach() .cpu()": lambda t: t.detach().cpu().numpy(),
    "force=True": lambda t: t.numpy(force=True),
    "np.asarray": np.asarray,
    "np.array": np.array,
    "np.from_dlpack": np.from_dlpack,
    ".tolist()": lambda t: t.tolist(),
}
ANSWERS = {  # what a message says, and the page that has the cure
    "on Tensor that requires grad": "errors/requires-grad.md",
    "tensors that require grad": "errors/dlpack-requires-grad.md",
    "numpy.* conjugate bit": "errors/conjugate-bit.md",
    "export .* conjugate bit": "errors/dlpack-conjugate.md",
    "negative bit": "errors/negative-bit.md",
    "convert Sparse": "errors/sparse-layout.md",
    "layout other than": "errors/dlpack-layout.md",
    "doesn't have storage": "guide/tensors-that-refuse.md#sparse",
    "for tensor subclasses": "errors/numpy-under-compile.md",
    "convert meta device": "errors/cannot-convert-cuda-tensor.md",
    "meta tensor; no data": "errors/meta-tensor-no-data.md",
    "pack tensors on meta": "errors/dlpack-device.md",
    "copy keyword": "errors/array-copy-keyword.md",
}


def head(way):
    """Return a column's title, which is its address."""
    anchor = "col-" + re.sub(r"\W+", "-", way).strip("-")
    return f'<span id="{anchor}"></span>[`{way}`](#{anchor})'


def link(word, message):
    """Link a word to the page that answers a message."""
    message = str(message).split(". ")[0]
    page = next(ANSWERS[x] for x in ANSWERS if re.search(x, message))
    return f'[{word}](../{page} "{message}")'


def convert(way, state):
    """Convert a tensor in a state; return the table's cell."""
    memory = torch.arange(6, dtype=torch.float32)
    tensor = STATES[state](memory)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            with torch.set_grad_enabled("no_grad" not in state):
                result = way(tensor)
        except Exception as error:
            return f"raises {link(type(error).__name__, error)}"
    notes = [link("warns", warning.message) for warning in caught]
    before = np.array(result).tolist()
    if before != tensor.tolist():
        notes.append("other values")
    memory.detach().add_(100)  # does the result follow?
    word = "copies" if np.array(result).tolist() == before else "shares"
    return ", ".join([word if tensor.numel() else "converts", *notes])


warnings.simplefilter("ignore")  # making sparse CSR tensors warns
torch.set_warn_always(True)
print("| Your tensor |", " | ".join(map(head, WAYS)), "|")
print("| --- |", " | ".join("---" for way in WAYS), "|")
for state in STATES:
    anchor = "tensor-" + re.sub(r"\W+", "-", state.lower())
    row = f'<span id="{anchor}"></span>[{state}](#{anchor})'
    cells = [convert(way, state) for way in WAYS.values()]
    print("|", " | ".join([row, *cells]), "|")
