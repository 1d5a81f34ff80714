import numpy as np
import torch

for tensor in (
    torch.tensor([1j]).conj(),
    torch.eye(2).to_sparse(),
    torch.ones(2, device="meta"),
    torch.ones(2, dtype=torch.bfloat16),
):
    try:
        np.from_dlpack(tensor)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
