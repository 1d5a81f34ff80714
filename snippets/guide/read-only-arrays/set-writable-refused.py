import numpy as np

array = np.frombuffer(b"abc", dtype=np.uint8)
array.flags.writeable = True
