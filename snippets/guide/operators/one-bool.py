import numpy as np
import torch

scores = np.array([0.2, 0.9])
wanted = torch.tensor([True, False])
found = scores.max() > 0.5
print(repr(found), wanted & bool(found))
wanted & found
