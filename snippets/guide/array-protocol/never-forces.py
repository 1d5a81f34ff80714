import io
import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
for call in (np.asarray, np.copy, lambda t: np.save(io.BytesIO(), t)):
    try:
        call(weights)
    except RuntimeError as error:
        print(error)
np.asarray(torch.ones(2, device="meta"))
