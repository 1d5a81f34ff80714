import numpy as np
import torch

words = np.array(["ab", "c"])
codes = torch.from_numpy(words.view(np.uint32).reshape(2, -1))
print(codes.tolist(), codes.numpy().view("U2").ravel())
text = torch.tensor([104, 105], dtype=torch.uint8)
print(text.numpy().tobytes().decode())
