import numpy as np
import torch

m, v, batch = torch.ones(2, 2), torch.ones(2), torch.ones(3, 2, 2)
print(v @ v, m @ v, (batch @ m).shape, (batch @ batch).shape)
print(np.dot(batch.numpy(), batch.numpy()).shape)

calls = ((torch.dot, m, v), (torch.mm, v, m), (torch.mm, m, v),
         (torch.mv, v, m), (torch.bmm, m, m))
for function, one, other in calls:
    try:
        function(one, other)
    except RuntimeError as error:
        print(function.__name__, "-", error)
