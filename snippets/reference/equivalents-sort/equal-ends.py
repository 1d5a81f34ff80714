import numpy as np
import torch

values = torch.arange(1.0, 9.0)
print(torch.histc(values, 5, min=7, max=7))
print(np.histogram(values.numpy(), 5, range=(7, 7))[0])
print(torch.histogram(values, 5, range=(7.0, 7.0)).hist)
