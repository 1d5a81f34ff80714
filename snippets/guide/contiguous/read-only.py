import numpy as np

array = np.arange(3)
array.flags.writeable = False
print(np.ascontiguousarray(array).flags.writeable)
print(array.copy().flags.writeable)
print(np.require(array, requirements=["C", "W"]).flags.writeable)
