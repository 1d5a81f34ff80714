import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
with torch.no_grad():
    print(weights.numpy())
    print(np.from_dlpack(weights * 2))
    try:
        np.from_dlpack(weights)
    except BufferError as error:
        print(error)
