import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3)
array.flags.writeable = False

print("view", array[0].flags.writeable)
print("copy", array[0].copy().flags.writeable)
print("sum ", (array + 1).flags.writeable)
print("from a tensor", torch.zeros(3).numpy().flags.writeable)
