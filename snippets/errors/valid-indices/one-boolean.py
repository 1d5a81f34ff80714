import numpy as np
import torch

array, answer = np.array([10, 20]), torch.tensor(True)
print(array[answer], array[bool(answer)])
