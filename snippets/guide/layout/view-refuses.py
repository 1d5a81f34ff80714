import numpy as np
import torch

tensor = torch.from_numpy(np.asfortranarray([[0, 1, 2], [3, 4, 5]]))
print(tensor.reshape(6))
tensor.view(6)
