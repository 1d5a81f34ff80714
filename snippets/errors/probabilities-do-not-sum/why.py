import numpy as np
import torch

p = torch.softmax(torch.zeros(3), dim=0)
print("p:", sum(p.tolist()) - 1)
for dtype in (np.float64, np.float32, np.float16):
    limit = np.sqrt(np.finfo(dtype).eps)
    print(dtype.__name__, "allows:", float(limit))
