import numpy as np
import torch

array = np.frombuffer(b"abc", dtype=np.uint8)
tensor = torch.from_dlpack(array.copy())
print(array.flags.writeable, tensor)
