import numpy as np
import torch

print(np.arange(3)[np.array([], dtype=bool)])
torch.arange(3)[torch.tensor([], dtype=torch.bool)]
