import numpy as np

data = bytearray(8)
array = np.frombuffer(data, dtype=np.float64)
data.extend(b"more")
