import numpy as np

array = np.zeros(3)
array.flags.writeable = False
try:
    np.add.at(array, [1], 7)
except ValueError as error:
    print(error)
print(array)
