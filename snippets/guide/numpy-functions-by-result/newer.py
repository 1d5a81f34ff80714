import numpy as np
import torch

vector, matrix = torch.arange(3.0), torch.eye(3)
for name, *arguments in (
    ("concat", [vector, vector]), ("unique_values", vector),
    ("cumulative_sum", vector), ("matrix_transpose", matrix),
    ("permute_dims", matrix, (1, 0)), ("pow", vector, 2),
    ("vecdot", vector, vector), ("matvec", matrix, vector),
):
    result = getattr(np, name)(*arguments)
    print(f"{name:16}", type(result).__name__)
np.unstack(matrix)
