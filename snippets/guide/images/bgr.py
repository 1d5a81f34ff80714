import numpy as np
import torch

bgr = np.array([[[10, 20, 30]]], dtype=np.uint8)
tensor = torch.from_numpy(bgr)

print(tensor.flip(-1), tensor[..., [2, 1, 0]])
print(torch.from_numpy(bgr[..., ::-1].copy()))
torch.from_numpy(bgr[..., ::-1])
