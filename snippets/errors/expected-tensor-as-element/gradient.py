import numpy as np
import torch

rows = [torch.ones(2, requires_grad=True), torch.zeros(2)]
detached = np.stack([row.detach() for row in rows])

print(torch.from_numpy(detached).requires_grad)
print(torch.stack(rows).requires_grad)
