import numpy as np

array = np.ones(1)
print(repr(array.device), array.to_device("cpu") is array)
array.to_device("cuda")
