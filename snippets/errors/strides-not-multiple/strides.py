import numpy as np

points = np.zeros(3, dtype=[("x", "f4"), ("label", "u1")])

print(points["x"].strides, points["x"].itemsize)
print(points["label"].strides, points["label"].itemsize)
