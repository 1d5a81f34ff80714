import numpy as np
import torch

flags = torch.tensor([0, 1]).numpy()
print(flags.astype(np.bool))
