import numpy as np
from safetensors.numpy import load, save

array = np.array([[1, 2, 3], [4, 5, 6]])
print(array.T)
print(load(save({"x": array.T}))["x"])
print(load(save({"x": np.ascontiguousarray(array.T)}))["x"])
