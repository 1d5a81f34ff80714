import numpy as np

array = np.arange(3)
array.flags.writeable = False
view = array[:2]

array.flags.writeable = True
view.flags.writeable = True
view[0] = 9
print(array)
