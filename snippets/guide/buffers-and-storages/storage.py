import numpy as np
import torch

tensor = torch.tensor([1, 2, 3], dtype=torch.int16)
storage = tensor[1:].untyped_storage()
print(len(storage), bytes(storage))
copied = np.array(storage, dtype=np.uint8)
copied[0] = 9
storage[2] = 7
print(copied, tensor)
memoryview(storage)
