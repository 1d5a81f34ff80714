import numpy as np
import torch

numbers = [300, -1]
print(np.array(numbers).astype(np.uint8))
print(torch.tensor(numbers).to(torch.uint8))
print(torch.tensor([-1], dtype=torch.uint8))
torch.tensor([300], dtype=torch.uint8)
