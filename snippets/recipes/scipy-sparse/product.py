import scipy.sparse as sp
import torch

matrix = sp.csr_array([[0.0, 3.0], [4.0, 0.0]])
vector = torch.tensor([1.0, 10.0])
print(matrix @ vector)
try:
    vector @ matrix
except TypeError as error:
    print(error)
