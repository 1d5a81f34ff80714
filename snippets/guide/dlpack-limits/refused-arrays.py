import numpy as np
import torch

for array in (
    np.array(["2026-01-01"], dtype="datetime64[D]"),
    np.array(["text"]),
    np.array([1, None]),
    np.ones(1, dtype=">f4"),
    np.zeros(2, dtype=[("x", "f4"), ("flag", "i1")])["x"],
):
    try:
        torch.from_dlpack(array)
    except BufferError as error:
        print(error)
