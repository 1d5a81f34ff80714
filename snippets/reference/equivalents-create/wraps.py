import numpy as np
import torch

for start, end in (254, 258), (255, 258), (-2, 2):
    print(torch.arange(start, end, dtype=torch.uint8).tolist())
    try:
        print(np.arange(start, end, dtype=np.uint8).tolist())
    except OverflowError as error:
        print(error)
torch.tensor([256], dtype=torch.uint8)
