import array_api_strict
import numpy as np
from array_api_compat import array_namespace

def center(x):
    return x - x.mean()

def center_portably(x):
    return x - array_namespace(x).mean(x)

numbers = [1.0, 3.0]
print(center(np.asarray(numbers)))
print(center_portably(array_api_strict.asarray(numbers)))
center(array_api_strict.asarray(numbers))
