import numpy as np
import torch

tensor = torch.tensor([[2.0, 0.0], [0.0, 3.0]])
for function in (np.linalg.inv, np.linalg.pinv, np.linalg.cholesky,
                 np.linalg.eigvals, np.linalg.svdvals, np.linalg.det,
                 np.linalg.matrix_rank):
    print(f"{function.__name__:11}", type(function(tensor)).__name__)
