import numpy as np

gray, color = np.zeros((32, 32)), np.zeros((32, 32, 3))
gray = np.repeat(gray[:, :, None], 3, axis=2)
print(np.stack([gray, color]).shape)
