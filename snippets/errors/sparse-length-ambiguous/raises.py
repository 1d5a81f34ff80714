import scipy.sparse as sp
import torch

torch.tensor(sp.csr_array([[0.0, 3.0], [4.0, 0.0]]))
