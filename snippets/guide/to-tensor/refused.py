import numpy as np
import torch

arrays = {
    "reversed": np.arange(3)[::-1],
    "big-endian": np.arange(3, dtype=">i4"),
    "with None": np.array([1, None]),
    "strings": np.array(["a", "b"]),
}
for name, array in arrays.items():
    try:
        torch.from_numpy(array)
    except (TypeError, ValueError) as error:
        print(f"{name}: {str(error)[:56]}")
