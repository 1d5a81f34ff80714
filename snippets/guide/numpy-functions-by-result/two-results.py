import numpy as np
import torch

tensor = torch.tensor([1.5, 2.0])
for ufunc, *arguments in (
    (np.modf, tensor), (np.frexp, tensor), (np.divmod, tensor, 1.0),
):
    print(ufunc(*arguments))
divmod(tensor, 1.0)
