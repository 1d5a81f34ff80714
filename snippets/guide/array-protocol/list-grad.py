import numpy as np
import torch

weight = torch.tensor(2.0, requires_grad=True)
losses = [weight * 0.5, weight * 0.25]

print(torch.stack(losses).numpy(force=True))
np.array(losses)
