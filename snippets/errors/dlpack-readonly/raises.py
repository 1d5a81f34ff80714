import numpy as np
import torch

array = np.frombuffer(b"abc", dtype=np.uint8)
torch.from_dlpack(array.__dlpack__())
