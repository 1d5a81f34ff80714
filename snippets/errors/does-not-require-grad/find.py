import numpy as np
import torch

weight = torch.tensor([0.0, 1.0], requires_grad=True)
hidden = weight * 2
scores = torch.from_numpy(np.exp(hidden.detach().numpy()))
loss = scores.sum()

steps = {"hidden": hidden, "scores": scores, "loss": loss}
for name, tensor in steps.items():
    print(name, tensor.requires_grad)
