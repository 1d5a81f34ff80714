import numpy as np
import torch

ids = torch.from_numpy(np.array([0, 5]))
for rows in 5, 6:
    try:
        print(torch.nn.Embedding(rows, 2)(ids).shape)
    except IndexError as error:
        print("IndexError:", error)
print(torch.nn.functional.one_hot(ids).shape)
