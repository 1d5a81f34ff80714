import numpy as np
import torch

records = np.zeros(3, dtype=[("x", "f4"), ("flag", "i1")])
torch.from_numpy(records["x"])
