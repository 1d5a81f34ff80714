import scipy.sparse as sp
import torch

tensor = torch.tensor([[0.0, 0.0, 3.0], [4.0, 0.0, 5.0]]).to_sparse()
tensor = tensor.detach().cpu().coalesce()
matrix = sp.coo_array(
    (tensor.values().numpy(), tuple(tensor.indices().numpy())),
    shape=tensor.shape,
)
print(matrix.nnz, matrix.dtype)
print(matrix.toarray())
