import numpy as np
import torch

array = np.frombuffer(b"abc", dtype=np.uint8)
print(torch.from_dlpack(array))
