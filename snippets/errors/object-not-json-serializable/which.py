import json

import numpy as np

print(isinstance(np.float64(1), float), json.dumps(np.float64(0.5)))
for value in (np.float32(0.5), np.int64(1), np.bool_(True)):
    try:
        json.dumps(value)
    except TypeError as error:
        print(error)
