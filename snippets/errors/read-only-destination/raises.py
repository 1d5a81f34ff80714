import numpy as np

array = np.frombuffer(b"\x01\x02\x03", np.uint8)
array[0] = 99
