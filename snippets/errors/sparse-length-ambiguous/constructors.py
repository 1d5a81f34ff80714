import scipy.sparse as sp
import torch

matrix = sp.csr_matrix([[0.0, 3.0], [4.0, 0.0]])
for convert in torch.tensor, torch.asarray, torch.FloatTensor:
    for data in matrix, matrix[[0]], [matrix]:
        try:
            convert(data)
        except TypeError as error:
            print(convert.__name__, str(error)[:32])
