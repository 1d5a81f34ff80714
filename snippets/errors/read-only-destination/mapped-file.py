import numpy as np

np.save("data.npy", np.zeros(3))

array = np.load("data.npy", mmap_mode="c")
array[0] = 9
print(array, np.load("data.npy"))

array = np.load("data.npy", mmap_mode="r+")
array[0] = 5
array.flush()
print(array, np.load("data.npy"))
