import io
import numpy as np

print(np.array([1.5, 2.0, "n/a"]).dtype)
file = io.StringIO("1.5,n/a\n2.0,3.0")
array = np.genfromtxt(file, delimiter=",", missing_values="n/a")
print(array)
