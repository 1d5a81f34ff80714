import numpy as np

found = np.array([16, 32])
print(type(found[0]).__name__, type(found.tolist()[0]).__name__)
print(type(np.prod((2, 3)).item()).__name__)
