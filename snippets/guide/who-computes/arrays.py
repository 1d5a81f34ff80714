import numpy as np
import torch

tensor = torch.ones(2)
backwards = np.arange(2.0)[::-1]
for array in (backwards, np.array([1.0, 0.0], dtype=">f8")):
    print(tensor + array)
    try:
        print(tensor == array)
    except ValueError as error:
        print(str(error).partition(",")[0].partition(".")[0])
