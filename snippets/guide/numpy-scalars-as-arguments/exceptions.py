import numpy as np
import torch

tensor, two = torch.ones(2, 3), np.int64(2)
for call in (
    lambda: tensor.split(two),
    lambda: torch.nn.LSTM(two, two),
    lambda: torch.utils.data.DataLoader(tensor, batch_size=two),
    lambda: tensor.sum(dim=0, keepdim=np.True_),
    lambda: tensor.sum(dim=np.array(0)),
):
    try:
        call()
    except (RuntimeError, TypeError, ValueError) as error:
        print(str(error).partition(" FAILED")[0])
