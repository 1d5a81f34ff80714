import numpy as np
import torch

for dtype, number in (
    (np.int32, np.float32(1.5)), (np.float16, np.float64(2)),
    (np.uint8, np.int64(1)), (np.bool_, np.int64(1)),
):
    array = np.ones(2, dtype=dtype)
    product = torch.from_numpy(array) * number
    print(f"{array.dtype} * {number!r}:", product.dtype,
          (array * number).dtype)
