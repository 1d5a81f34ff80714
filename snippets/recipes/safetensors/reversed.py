import numpy as np
from safetensors.numpy import load, save

array = np.array([1, 2, 3, 4])
flipped = array[:2][::-1]
print(flipped, load(save({"x": flipped}))["x"])
