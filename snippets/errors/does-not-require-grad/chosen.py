import numpy as np
import torch

weight = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
scores = weight * 2
hard = np.array([0, 2])  # chosen with NumPy

lost = torch.from_numpy(scores.detach().numpy()[hard])
kept = scores[hard]
print(lost.requires_grad, kept.requires_grad)
kept.sum().backward()
print(weight.grad)
