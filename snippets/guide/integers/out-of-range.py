import numpy as np
import torch

pixels = np.array([44], dtype=np.uint8)
tensor = torch.from_numpy(pixels)
print(tensor + 300, tensor == 300, tensor < 300)
print(pixels == 300, pixels < 300)
pixels + 300
