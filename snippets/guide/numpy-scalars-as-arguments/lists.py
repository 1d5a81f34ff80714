import numpy as np
import torch

for numbers in (
    [np.int8(1), np.int8(2)], [np.int8(1), 2], [np.int8(1), 2.5],
    [np.float16(1), 2], [np.float16(1), np.float32(2)],
    [np.uint8(1), np.int8(1)], [np.float32(1), 2.0],
):
    print(numbers, torch.tensor(numbers).dtype, np.array(numbers).dtype)
