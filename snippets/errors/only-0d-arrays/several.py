import numpy as np

array = np.array([0.2, 0.8])
try:
    array.item()
except ValueError as error:
    print(error)
print(array[1].item(), array.max().item(), array.tolist())
