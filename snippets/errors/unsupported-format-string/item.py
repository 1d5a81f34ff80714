import numpy as np
import torch

loss, accuracy = torch.tensor([0.12345]), np.array([0.98765])

print(f"{loss.item():.2f} {accuracy.item():.2f}")
