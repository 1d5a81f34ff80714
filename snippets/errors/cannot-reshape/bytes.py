import numpy as np

written = np.zeros((2, 3), dtype=np.float32).tobytes()
print(np.frombuffer(written, dtype=np.uint8).size)
print(np.frombuffer(written, dtype=np.float32).reshape(2, 3).shape)
