import numpy as np
import torch

tensor = torch.tensor([0.5])
for code in ("tensor.numpy + 1", "f'{tensor.item:.3f}'",
             "float(tensor.item)", "torch.from_numpy(tensor.numpy)"):
    try:
        eval(code)
    except TypeError as error:
        print(error)
