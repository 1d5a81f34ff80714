import numpy as np

names = ["cat", "dog", "owl"]
names[np.array([0, 2])]
