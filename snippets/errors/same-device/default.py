import numpy as np
import torch

torch.set_default_device("meta")
batch = torch.from_numpy(np.ones(3))
print(torch.ones(3).device, batch.device)

batch = batch.to(torch.get_default_device())
print(batch.device)
