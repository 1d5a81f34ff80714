import warnings
import torch

warnings.simplefilter("ignore")
sparse = torch.eye(3).to_sparse_csr()

print(sparse.values().numpy())
print(sparse.crow_indices().numpy(), sparse.col_indices().numpy())
