import numpy as np
import torch

print(torch.full((2,), 300, dtype=torch.int16))
print(torch.tensor([min(300, 255)], dtype=torch.uint8))
print(torch.tensor(np.array([300]), dtype=torch.uint8))
torch.tensor([300], dtype=torch.uint8)
