import numpy as np
import torch

drop_last = np.int64(5) > 4
loader = torch.utils.data.DataLoader(
    range(5), batch_size=2, drop_last=bool(drop_last)
)
print(len(loader))
torch.utils.data.DataLoader(range(5), batch_size=2, drop_last=drop_last)
