import numpy as np
import torch

scores = torch.from_numpy(np.array([1, 3]))
try:
    torch.softmax(scores, 0)
except NotImplementedError as error:
    print(error)
print(torch.softmax(scores.float(), 0))
