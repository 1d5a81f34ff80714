import numpy as np
import torch

tensor = torch.arange(0, 50, 10)
print(tensor[np.array([0.9, 2.9])])
tensor[torch.tensor([0.9, 2.9])]
