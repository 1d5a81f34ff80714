import numpy as np
import torch

array = np.array([1.0, 2.0])
tensor = torch.tensor([10.0, 20.0], requires_grad=True)

print(torch.from_numpy(array).to(tensor) + tensor)
