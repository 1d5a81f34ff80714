import numpy as np

array = np.frombuffer(b"\x01\x02\x03", np.uint8)
mine = array.copy()
mine[0] = 99

print(array, mine)
