import numpy as np
import torch

array = torch.arange(4, dtype=torch.uint8).reshape(2, 2).T.numpy()
print(array.tobytes(), bytes(array))
print(memoryview(np.ascontiguousarray(array)).cast("B").tolist())
memoryview(array).cast("B")
