import numpy as np
import torch

print(torch.float32 == np.float32, np.dtype("f4") == torch.float32)
print(torch.zeros(1).numpy().dtype == np.float32)
