import numpy as np
import torch

tensor = torch.tensor([10, 20, 30])

print(tensor[np.array([0.9, 1.9])], tensor[[0.9, 1.9]])
