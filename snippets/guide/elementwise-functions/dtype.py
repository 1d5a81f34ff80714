import numpy as np
import torch

def grade(x): return 0 if x < 2 else x / 2
array = np.array([1.0, 4.0, 9.0])
print(np.vectorize(grade)(array))
print(np.vectorize(grade, otypes=[np.float32])(array))
print(torch.tensor([1, 4, 9]).apply_(grade))
