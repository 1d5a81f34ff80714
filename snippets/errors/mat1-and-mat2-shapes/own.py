import numpy as np

x = np.zeros((5, 3), dtype=np.float32)
torch_weight = np.zeros((2, 3), dtype=np.float32)
print((x @ torch_weight.T).shape)
x @ torch_weight
