import numpy as np

rows = [np.zeros((2, 3)), np.zeros((2, 3)), np.zeros((2, 4))]

print({row.shape for row in rows})
print([n for n, row in enumerate(rows) if row.shape != rows[0].shape])
