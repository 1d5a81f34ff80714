import numpy as np
import torch

tensor = torch.from_numpy(np.ones(2))
if torch.cuda.is_available():
    tensor = tensor.pin_memory()
print(tensor)
