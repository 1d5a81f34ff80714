import numpy as np
import torch

for value in float("nan"), float("inf"), 1e12, 300.0:
    tensor = torch.tensor([value])
    tensor.to(torch.uint8)
    with np.errstate(invalid="raise"):
        try:
            print(value, "becomes", tensor.numpy().astype(np.uint8))
        except FloatingPointError as error:
            print(value, error)
