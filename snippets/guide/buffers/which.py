import io
import mmap
from array import array

import numpy as np
import torch

for source in (bytearray(4), memoryview(bytearray(4)), mmap.mmap(-1, 4),
               array("f", [0]), np.zeros((2, 2), dtype=np.uint8),
               io.BytesIO(bytes(4)).getbuffer(), [0], torch.zeros(1)):
    try:
        tensor = torch.frombuffer(source, dtype=torch.uint8)
        print(type(source).__name__, tensor.shape)
    except ValueError as error:
        print(type(source).__name__, error)
