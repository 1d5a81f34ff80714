import numpy as np

rows = np.broadcast_to(np.zeros(3), (2, 3))
rows.flags.writeable = True
rows[0, 0] = 9
print(rows)
