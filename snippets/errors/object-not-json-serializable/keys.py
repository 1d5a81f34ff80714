import json

import numpy as np

counts = {np.int64(3): 1}
try:
    json.dumps(counts, default=str)
except TypeError as error:
    print(error)
print(json.dumps({int(key): count for key, count in counts.items()}))
