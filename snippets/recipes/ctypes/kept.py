import ctypes
import weakref

import numpy as np

array = np.arange(3.0)
alive = weakref.ref(array)
pointer = array.ctypes.data_as(ctypes.POINTER(ctypes.c_double))
del array
print(alive(), pointer[:3])

address = ctypes.addressof(pointer.contents)
del pointer
print(alive())
