import numpy as np
import torch

half = torch.zeros(2, dtype=torch.float16)
print(half - 1e9, torch.tensor([-1e9]).half())
half[0] = -1e9
print(half, torch.full((1,), -1e9, dtype=torch.float16))

byte = torch.zeros(1, dtype=torch.uint8)
byte[0] = torch.tensor(300)
print(byte, torch.from_numpy(np.array([300])).to(torch.uint8))
