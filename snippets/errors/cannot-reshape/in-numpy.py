import numpy as np

image = np.zeros((28, 28, 3))
image.reshape(28, 28)
