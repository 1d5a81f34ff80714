import numpy as np

array = np.arange(3)

print(array.strides, array[::-1].strides)
print(array[::-1].copy().strides)
print((array[::-1] + 0).strides)
