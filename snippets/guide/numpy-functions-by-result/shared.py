import numpy as np
import torch

tensor = torch.zeros(2)
np.expand_dims(tensor, 0)[0, 0] = 9
np.reshape(tensor, (2, 1))[1, 0] = 8
np.roll(tensor, 1)[0] = 7
print(tensor)
