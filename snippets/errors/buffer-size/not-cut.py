import numpy as np

data = b"HDR!" + np.array([1.5, 2.5], np.float32).tobytes()
print(np.frombuffer(data, dtype=np.float32))
