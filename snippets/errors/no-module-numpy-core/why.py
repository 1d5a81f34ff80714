import pickle

import numpy as np

for protocol in (2, 4, 5):
    pickled = pickle.dumps(np.arange(3), protocol)
    names = [b"numpy._core.multiarray", b"numpy._core.numeric"]
    print(protocol, [name for name in names if name in pickled])
