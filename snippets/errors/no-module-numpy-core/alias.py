import sys

import numpy as np

try:
    import numpy._core.multiarray
except ModuleNotFoundError:
    sys.modules["numpy._core"] = np.core
    sys.modules["numpy._core.multiarray"] = np.core.multiarray
print("numpy._core.multiarray" in sys.modules)
