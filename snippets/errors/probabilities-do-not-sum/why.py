import numpy as np
import torch

p = torch.softmax(torch.zeros(3), dim=0)
print(p[0].item(), sum(p.tolist()) - 1)
for dtype in (np.float64, np.float32, np.float16):
    print(dtype.__name__, float(np.sqrt(np.finfo(dtype).eps)))
