import numpy as np

history, loss = np.array([0.9, 0.7]), np.float64(0.5)
print(np.append(history, loss))
np.concatenate([history, loss])
