import numpy as np
import torch

value = np.ones(3).sum()
for wrong in value, [1, 2], 3.0:
    try:
        torch.from_dlpack(wrong)
    except RuntimeError as error:
        print(type(wrong).__name__, str(error)[:45])
print(torch.from_dlpack(np.asarray(value)))
