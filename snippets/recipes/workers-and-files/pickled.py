import pickle

import numpy as np

np.savez("rows.npz", x=np.zeros((4, 2)))
file = np.load("rows.npz")
try:
    pickle.dumps(file)
except TypeError as error:
    print(type(error).__name__, "BufferedReader" in str(error))
print(pickle.loads(pickle.dumps(file["x"])).shape)
