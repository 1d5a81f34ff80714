import numpy as np
import torch

losses = [torch.tensor(0.5), torch.tensor(0.25)]
print(torch.stack(losses))
print(np.stack([loss.numpy() for loss in losses]))
