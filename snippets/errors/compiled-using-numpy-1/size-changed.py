import numpy as np

print(np.dtype.__basicsize__, "bytes")
