import ml_dtypes
import numpy as np

array = np.array([1, 3.14], ml_dtypes.bfloat16)
np.save("weights.npy", array)
loaded = np.load("weights.npy")
print(loaded, loaded.dtype)
print(loaded.view(ml_dtypes.bfloat16))
