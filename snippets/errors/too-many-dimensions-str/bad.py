import numpy as np

try:
    np.array(["0.5", "n/a"]).astype(np.float32)
except ValueError as error:
    print(error)
