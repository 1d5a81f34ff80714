import numpy as np
import torch

numbers, single = [1 + 2j], torch.float32
for call in (lambda: torch.tensor(np.array(numbers), dtype=single),
             lambda: torch.tensor(numbers, dtype=single),
             lambda: torch.tensor(numbers, dtype=torch.int64),
             lambda: np.array(numbers, dtype=np.float32)):
    try:
        print(call())
    except TypeError as error:
        print(error)
