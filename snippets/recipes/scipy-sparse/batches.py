import numpy as np
import scipy.sparse as sp
import torch

matrix = sp.csr_array([[0.0, 3.0], [4.0, 0.0], [0.0, 6.0]])
layer = torch.nn.Linear(2, 1)
for rows in torch.tensor([0, 2, 1]).split(2):
    batch = matrix[rows.numpy()].toarray()
    batch = torch.from_numpy(batch).float()
    print(rows, layer(batch).shape)
