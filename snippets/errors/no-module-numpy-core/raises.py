import pickle
import sys

import numpy as np

pickled = pickle.dumps(np.arange(3))
np.__path__ = []  # no packages inside numpy from here on
for name in [n for n in sys.modules if n.startswith("numpy._core")]:
    del sys.modules[name]
pickle.loads(pickled)
