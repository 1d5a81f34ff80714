import numpy as np

print(np.array([1, None]).dtype)
print(np.array([1.5, True, 2**64]).dtype)
print(np.array([1.5, "2"]).dtype)
try:
    np.array([[1, 2], [3]])
except ValueError as error:
    print(str(error)[:50])
