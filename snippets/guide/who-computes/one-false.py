import numpy as np
import torch

tensor = torch.arange(2.0)
print(tensor == np.array(["0", "1"]))
print(tensor == np.array([0, 1], dtype=object))
print(tensor == np.array([0, 1], dtype=np.longdouble))
print(tensor == np.array([0, 1], dtype=object).astype(float))
