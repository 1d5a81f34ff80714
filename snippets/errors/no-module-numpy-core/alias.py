import sys

import numpy as np

try:
    import numpy._core.numeric
except ModuleNotFoundError:
    sys.modules["numpy._core"] = np.core
    for name in ("multiarray", "numeric"):
        sys.modules[f"numpy._core.{name}"] = getattr(np.core, name)
print("numpy._core.numeric" in sys.modules)
