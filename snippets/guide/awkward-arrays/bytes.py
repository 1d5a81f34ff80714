import numpy as np
import torch

words = np.array([b"cat", b"horse"])
print(torch.from_numpy(words.view(np.uint8).reshape(2, -1)))

raw = np.array([b"cat"], dtype="V3")
print(torch.from_numpy(raw.view(np.uint8)))
