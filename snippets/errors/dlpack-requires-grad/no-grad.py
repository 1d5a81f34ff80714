import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
with torch.no_grad():
    print(weights.numpy())
    print(np.from_dlpack(weights * 2))
    for tensor in weights, weights[:1]:
        try:
            np.from_dlpack(tensor)
        except BufferError as error:
            print(tensor.shape, error)
