import numpy as np
import torch

batch = np.zeros((16, 32, 32, 3), dtype=np.uint8)
tensor = torch.from_numpy(batch).permute(0, 3, 1, 2)
print(torch.nn.functional.interpolate(tensor, size=(8, 8)).shape)
