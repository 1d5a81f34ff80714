import numpy as np

names = {0: "cat", 1: "dog"}
labels = np.array([[1], [0]])
print(names[labels[0].item()], names[labels[0, 0]])
names[labels[0]]
