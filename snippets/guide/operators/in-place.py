import numpy as np
import torch

tensor = torch.zeros(2)
same = tensor

tensor += np.ones(2)
print(tensor)
print(same)
