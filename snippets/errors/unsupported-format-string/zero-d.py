import numpy as np
import torch

print(f"{torch.tensor(0.12345):.2f} {np.array(0.98765):.2f}")
print(f"{torch.tensor([0.12345])} {np.array([0.98765])}")
