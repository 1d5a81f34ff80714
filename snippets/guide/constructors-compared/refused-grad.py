import numpy as np
import torch

for call, array in [(torch.tensor, np.arange(3)),
                    (torch.as_tensor, np.ones(3))]:
    try:
        call(array, requires_grad=True)
    except (RuntimeError, TypeError) as error:
        print(error)
