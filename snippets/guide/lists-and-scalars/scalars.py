import numpy as np
import torch

for number in (1, 1.0, True, 1j, np.int32(1), np.float64(1),
               np.float16(1), np.bool_(True), np.complex64(1)):
    print(f"{number!r:20}", torch.tensor(number).dtype)
