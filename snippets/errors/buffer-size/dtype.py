import numpy as np

data = np.ones(3, dtype=np.float32).tobytes()
try:
    np.frombuffer(data)
except ValueError as error:
    print(error)
print(np.frombuffer(data, dtype=np.float32))
