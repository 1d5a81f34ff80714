import numpy as np
import torch

tensor = torch.arange(6)
even, odd = tensor[0::2].numpy(), tensor[1::2].numpy()

print(np.may_share_memory(even, odd))
print(np.shares_memory(even, odd))
