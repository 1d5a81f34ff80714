import numpy as np
import torch

scores, softmax = np.array([0.0, 0.0]), torch.nn.Softmax(dim=0)
print(softmax(torch.from_numpy(scores)))
softmax(scores)
