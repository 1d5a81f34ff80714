import numpy as np
import torch

def grade(x):
    return 0.0 if x < 2 else x / 2

tensor = torch.tensor([1.0, 4.0, 9.0])
print(torch.tensor([grade(x) for x in tensor.tolist()]))
print(np.vectorize(grade)(tensor.numpy()))
print(tensor.apply_(grade), tensor)
