import numpy as np
from transformers import BatchEncoding, BatchFeature

for kind in BatchFeature, BatchEncoding:
    for target in "pt", "np":
        array = np.zeros((1, 2), dtype=np.float32)
        batch = kind({"x": array}, tensor_type=target)
        array[:] = 7
        print(kind.__name__, target, batch["x"])
