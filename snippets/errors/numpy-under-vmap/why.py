import numpy as np
import torch

batch = torch.tensor([[3.0, 1.0], [2.0, 5.0]])
ways = [
    lambda row: row.numpy(force=True),
    lambda row: np.sin(row),
    lambda row: row * np.ones(2),
    lambda row: row.tolist(),
]
for way in ways:
    try:
        torch.vmap(way)(batch)
    except RuntimeError as error:
        print(error)
