import numpy as np
import torch

probability = torch.tensor([0.9, 0.2], requires_grad=True)
target = torch.from_numpy(np.array([1.0, 0.0]))
torch.nn.functional.binary_cross_entropy(probability, target).backward()
