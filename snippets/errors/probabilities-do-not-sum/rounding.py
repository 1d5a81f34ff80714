import numpy as np

p = np.array([0.6, 0.39, 0.0])
rest = 1 - p[:-1].sum()
print(np.append(p[:-1], rest).round(2))
print((p / p.sum()).round(3))
