import numpy as np
import torch

image = np.full((4, 4, 3), 255, dtype=np.uint8)
mean = torch.tensor([0.485, 0.456, 0.406])[:, None, None]
std = torch.tensor([0.229, 0.224, 0.225])[:, None, None]
tensor = torch.from_numpy(image).permute(2, 0, 1).float() / 255
print(((tensor - mean) / std)[:, 0, 0])
